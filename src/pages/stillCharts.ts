// The charts of Explore: in the page from the start, alive a moment after what stands above them.
import { still } from '../ui/still.ts';

export const stillCharts = still('chart-rows', async () => (await import('./Charts.tsx')).Charts);
