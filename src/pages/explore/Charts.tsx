// Shows the charts and other views below the map and the article, all of the same slice.
import { showsContext, type ViewId } from '../../views/index.ts';
import type { FootProps } from '../../views/view.ts';
import { ContextViewEntry } from '../context/ContextViewEntry.tsx';
import { ExploreSlot } from './ExploreSlot.tsx';

export function Charts(of: FootProps) {
  const show = (id: ViewId) => (showsContext(id) ? <ContextViewEntry id={id} {...of} /> : null);
  return (
    <>
      <ExploreSlot slot="charts" {...of} show={show} />
      <ExploreSlot slot="more" {...of} show={show} />
      <ExploreSlot slot="foot" {...of} show={show} />
    </>
  );
}
