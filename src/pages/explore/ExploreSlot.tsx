// Shows the views of one slot of the first page, in their order.
import { Fragment, type ReactNode } from 'react';
import { viewsIn, type ViewId } from '../../views/index.ts';
import { viewHere } from '../../views/loadView.ts';
import { ViewPanel } from '../../views/ViewPanel.tsx';
import type { Slot } from '../../views/descriptor.ts';
import type { FootProps } from '../../views/view.ts';

interface Props extends FootProps {
  readonly slot: Slot;
  /** Gives something to show instead of a loaded view's panel; null for the panel. */
  show?(id: ViewId): ReactNode;
}

export function ExploreSlot({ slot, slice, ground, show }: Props) {
  return (
    <div className={`slot slot-${slot}`}>
      {viewsIn(slot).map((id) => (
        <Fragment key={id}>{show?.(id) ?? <ViewPanel view={viewHere(id)} slice={slice} ground={ground} />}</Fragment>
      ))}
    </div>
  );
}
