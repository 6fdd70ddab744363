// Loads the claim card after the page, or with it if the address names a claim.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyCard = lazyPart(async () => (await import('./ClaimCard.tsx')).ClaimCard);
