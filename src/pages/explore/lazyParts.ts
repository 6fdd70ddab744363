// The parts of Explore below its first sight: in the prerendered page from the start, alive a moment after what is above them.
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { lazyPart } from '../../ui/loading/lazyPart.ts';

const KEPT = { keeps: 'kept-part' };

export const lazyCharts = lazyPart(async () => (await import('./Charts.tsx')).Charts, KEPT);
export const lazyMapFoot = lazyPart(async () => (await import('./MapFoot.tsx')).MapFoot, KEPT);
export const lazyReferences = lazyPart(async () => (await import('./References.tsx')).References, KEPT);
/** What helps to read along, and is not needed to read. */
export const lazyAids = lazyModule(() => import('./ReadingAids.tsx'));
