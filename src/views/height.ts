// Says what a view is asked for its height, before any browser has measured it.
import type { Frame } from './view.ts';

/** A view placed in its frame's width: `height.ts` of its folder gives what it draws, and the words that belong to it, px. One drawing with a key needs none. */
export interface HeightOf<Row, Placed> {
  readonly rows: readonly Row[];
  readonly placed: Placed;
  readonly frame: Frame;
}
