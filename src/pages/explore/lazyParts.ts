// Loads the parts of Explore below its first sight: in the prerendered page from the start, alive a moment after what is above them.
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { lazyPart } from '../../ui/loading/lazyPart.ts';
import { FIRST_VIEWS, showsContext, VIEW_IDS } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';

const KEPT = { keeps: 'kept-part' };

export const lazyCharts = lazyPart(async () => {
  const ids = VIEW_IDS.filter((id) => !FIRST_VIEWS.includes(id) && !showsContext(id));
  const [{ Charts }] = await Promise.all([import('./Charts.tsx'), loadViews(ids)]);
  return Charts;
}, KEPT);
export const lazyReferences = lazyPart(async () => (await import('./References.tsx')).References, KEPT);
/** What helps to read along, and is not needed to read. */
export const lazyAids = lazyModule(() => import('./ReadingAids.tsx'));
