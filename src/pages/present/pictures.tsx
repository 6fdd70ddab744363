// A view to the picture on a slide: placed in the room that the slide gives it, with what the slide is about standing out.
import { useMemo, type ComponentType } from 'react';
import type { Room } from '../../layout/box.ts';
import type { Ground } from '../../layout/ground.ts';
import { useReader } from '../../marks/reader.ts';
import type { Sourced } from '../../model/dataset.ts';
import type { LookAt } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useRoom } from '../../ui/useRoom.ts';
import { figures } from '../../views/figures/figures.ts';
import { firmness } from '../../views/firmness/firmness.ts';
import { map } from '../../views/map/map.ts';
import { PlacedInRoom } from '../../views/PlacedInRoom.tsx';
import { swaps } from '../../views/swaps/swaps.ts';
import { unsaid } from '../../views/unsaid/unsaid.ts';
import { excessOf } from '../../views/tooMany.ts';
import type { View } from '../../views/view.ts';

interface PictureProps {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
}

/** A view as slides use it. */
interface SlidePicture {
  readonly Picture: ComponentType<PictureProps>;
  /** Whether it has something to show, and not too much. */
  hasRows(slice: Slice): boolean;
}

/** Until the room is known: upright on a phone, and beside the words. The style sheet shows the one that fits. */
const ROOMS: readonly Room[] = [
  { width: 350, height: 320, asidePx: 0 },
  { width: 440, height: 360, asidePx: 0 },
];

/** The views that slides show; those that a step of a tour can look at are among them. */
export const PICTURES = {
  map: pictureOf(map),
  figures: pictureOf(figures, 1.25),
  swaps: pictureOf(swaps),
  firmness: pictureOf(firmness, 1.3),
  unsaid: pictureOf(unsaid),
} as const;
export type PictureId = keyof typeof PICTURES;

/** `magnified`: a picture that is low for its width is placed in less of it, and drawn so much larger. */
export function pictureOf<Row extends Sourced, Placed>(view: View<Row, Placed>, magnified = 1): SlidePicture {
  return {
    hasRows(slice) {
      const rows = view.select(slice);
      return rows.length > 0 && excessOf(view, rows) === null;
    },
    Picture({ slice, ground, lookAt }) {
      const { say } = useReader();
      const [frameRef, measured] = useRoom<HTMLDivElement>();
      const rows = useMemo(() => view.select(slice), [slice]);
      return (
        <div className="view slide-view" data-view={view.id}>
          <div className="view-frame" ref={frameRef}>
            <Boundary say={say}>
              <PlacedInRoom
                view={view}
                rows={rows}
                slice={slice}
                ground={ground}
                lookAt={lookAt}
                room={measured}
                likely={ROOMS}
                magnified={magnified}
              />
            </Boundary>
          </div>
        </div>
      );
    },
  };
}
