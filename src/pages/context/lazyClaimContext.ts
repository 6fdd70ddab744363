// What independent figures say, loaded with the claim that they stand beside.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyClaimContext = lazyPart(async () => (await import('./ClaimContext.tsx')).ClaimContext);
