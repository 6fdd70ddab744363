// The views of independent figures, loaded when a reader asks for one.
import { later } from '../../ui/later.ts';
import { showsContext, VIEW_IDS } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';

export const laterContextPanel = later(async () => {
  const [{ ContextPanel }] = await Promise.all([import('./ContextPanel.tsx'), loadViews(VIEW_IDS.filter(showsContext))]);
  return ContextPanel;
});
