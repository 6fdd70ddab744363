// The card of a claim and what belongs to it: loaded after the page, or with it where the address names a claim.
import { later } from '../../ui/later.ts';

export const laterCard = later(async () => (await import('./ClaimCard.tsx')).ClaimCard);
