// Draws a view on a slide, in the room that the slide gives it.
import { useMemo } from 'react';
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import { useReader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { useRoom } from '../ui/useRoom.ts';
import { PlacedInRoom } from './PlacedInRoom.tsx';
import { fillsFrame, type View } from './view.ts';

interface Props<Row extends Sourced, Placed> {
  readonly view: View<Row, Placed>;
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  /** How much to enlarge a drawing that is low for its width: it is placed in less width and scaled up. */
  readonly magnified?: number | undefined;
}

/** Likely rooms until the real one is known: on an upright phone, and beside the words. The style sheet shows the one that fits. */
const ROOMS: readonly Room[] = [
  { width: 350, height: 320, asidePx: 0 },
  { width: 440, height: 360, asidePx: 0 },
];

export function SlidePicture<Row extends Sourced, Placed>({ view, slice, ground, lookAt, magnified = 1 }: Props<Row, Placed>) {
  const { say } = useReader();
  const [frameRef, measured] = useRoom<HTMLDivElement>();
  const rows = useMemo(() => view.select(slice), [view, slice]);
  const lessWide = (room: Room) => ({ ...room, width: Math.round(room.width / magnified) });
  return (
    <div
      className="view slide-view"
      data-view={view.id}
      data-fills={fillsFrame(view) || undefined}
      data-magnified={magnified === 1 ? undefined : true}
    >
      <div className="view-frame" ref={frameRef}>
        <Boundary say={say}>
          <PlacedInRoom {...{ view, rows, slice, ground, lookAt }} room={measured && lessWide(measured)} likely={ROOMS.map(lessWide)} />
        </Boundary>
      </div>
    </div>
  );
}
