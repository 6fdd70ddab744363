// Defines how a view gives its height before any browser has measured it.
import type { Frame } from './view.ts';

/** `height.ts` of a view's folder adds up the height, px, of a placed drawing and its words. A single drawing with a key needs none. */
export interface HeightOf<Row, Placed> {
  readonly rows: readonly Row[];
  readonly placed: Placed;
  readonly frame: Frame;
}
