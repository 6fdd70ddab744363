// Loads the independent figures beside a claim.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyClaimContext = lazyPart(async () => (await import('./ClaimContext.tsx')).ClaimContext);
