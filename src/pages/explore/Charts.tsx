// The views below the map and the article, each of the same slice.
import '../../messages/later.ts';
import { showsContext, type ViewId } from '../../views/index.ts';
import type { FootProps } from '../../views/view.ts';
import { ContextViewDoor } from '../context/ContextViewDoor.tsx';
import { ExploreSlot } from './ExploreSlot.tsx';

export function Charts(of: FootProps) {
  const show = (id: ViewId) => (showsContext(id) ? <ContextViewDoor id={id} {...of} /> : null);
  return (
    <>
      <ExploreSlot slot="charts" {...of} show={show} />
      <ExploreSlot slot="more" {...of} show={show} />
      <ExploreSlot slot="foot" {...of} show={show} />
    </>
  );
}
