// Draws a view in its measured room, or in each likely room until that is known.
import { useMemo } from 'react';
import type { Ground } from '../map/ground.ts';
import type { Room } from '../geometry/box.ts';
import { useReader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import { excessOf, lazyTooMany } from './tooMany.ts';
import { untouched, useTakenOver } from '../ui/takeOver.ts';
import type { Frame, View } from './view.ts';

interface Props<Row extends Sourced, Placed> {
  readonly view: View<Row, Placed>;
  readonly rows: readonly Row[];
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  /** Null until measured. */
  readonly room: Room | null;
  /** The style sheet shows the one that fits. */
  readonly likely: readonly Room[];
}

/**
 * During hydration, a page keeps the drawings that it was published with until their room is measured, before paint. So no view
 * is placed for a room that it will not have.
 */
export function PlacedInRoom<Row extends Sourced, Placed>({ room, likely, ...of }: Props<Row, Placed>) {
  const isTakenOver = useTakenOver();
  const excess = useMemo(() => excessOf(of.view, of.rows), [of.view, of.rows]);
  if (excess) return <lazyTooMany.Part of={{ what: 'marks', ...excess }} />;
  if (room === null && isTakenOver) return untouched('view-sizes');
  return (
    <div key="alive" className="view-sizes">
      {(room === null ? likely : [room]).map((each, index) => (
        <div key={index} className={`view-size view-size-${index}`}>
          <PlacedView {...of} room={each} />
        </div>
      ))}
    </div>
  );
}

type PlacedProps<Row extends Sourced, Placed> = Omit<Props<Row, Placed>, 'room' | 'likely'> & { readonly room: Room };

function PlacedView<Row extends Sourced, Placed>({ view, rows, slice, ground, room, lookAt }: PlacedProps<Row, Placed>) {
  const { say } = useReader();
  const { width, height, asidePx } = room;
  const { dataset, words } = slice;
  const frame = useMemo(
    (): Frame => ({ room: { width, height, asidePx }, dataset, ground, say, words, lookAt }),
    [width, height, asidePx, dataset, ground, say, words, lookAt],
  );
  const placed = useMemo(() => view.place(rows, frame), [view, rows, frame]);
  return <view.Component placed={placed} frame={frame} />;
}
