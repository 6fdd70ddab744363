// The view of figures of others, loaded when a reader asks for it.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyTrends = lazyPart(async () => (await import('./TrendsPanel.tsx')).TrendsPanel);
