// The view of figures of others, loaded when a reader asks for it.
import { later } from '../../ui/later.ts';

export const laterTrends = later(async () => (await import('./TrendsPanel.tsx')).TrendsPanel);
