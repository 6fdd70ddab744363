// The card of a claim and what belongs to it: loaded after the page, or with it where the address names a claim.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyCard = lazyPart(async () => (await import('./ClaimCard.tsx')).ClaimCard);
