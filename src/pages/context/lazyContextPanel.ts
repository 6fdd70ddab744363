// Loads the views of independent figures when a reader asks for one.
import { lazyPart } from '../../ui/loading/lazyPart.ts';
import { showsContext, VIEW_IDS } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';

export const lazyContextPanel = lazyPart(async () => {
  const [{ ContextPanel }] = await Promise.all([import('./ContextPanel.tsx'), loadViews(VIEW_IDS.filter(showsContext))]);
  return ContextPanel;
});
