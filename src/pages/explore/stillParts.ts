// The parts of Explore below its first sight: in the page from the start, alive a moment after what stands above them.
import { still } from '../../ui/still.ts';

export const stillCharts = still('still-part', async () => (await import('./Charts.tsx')).Charts);
export const stillMapFoot = still('still-part', async () => (await import('./MapFoot.tsx')).MapFoot);
export const stillReferences = still('still-part', async () => (await import('./References.tsx')).References);
