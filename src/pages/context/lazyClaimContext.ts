// Loads what independent sources say with the claim that they are about.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyClaimContext = lazyPart(async () => (await import('./ClaimContext.tsx')).ClaimContext);
