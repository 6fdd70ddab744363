// What independent figures say, loaded with the claim that they stand beside.
import { later } from '../../ui/later.ts';

export const laterContext = later(async () => (await import('./ClaimContext.tsx')).ClaimContext);
