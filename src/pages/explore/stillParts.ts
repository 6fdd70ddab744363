// The parts of Explore below its first sight: in the page from the start, alive a moment after what stands above them.
import { still } from '../../ui/still.ts';
import { FIRST_VIEWS, showsContext, VIEW_IDS } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';

export const stillCharts = still('still-part', async () => {
  const ids = VIEW_IDS.filter((id) => !FIRST_VIEWS.includes(id) && !showsContext(id));
  const [{ Charts }] = await Promise.all([import('./Charts.tsx'), loadViews(ids)]);
  return Charts;
});
export const stillReferences = still('still-part', async () => (await import('./References.tsx')).References);
