// Loads the parts of Explore below the first screen: prerendered from the start, hydrated just after the parts above.
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
/** Reading aids, which nobody needs for reading. */
export const lazyAids = lazyModule(() => import('./ReadingAids.tsx'));
