// Says how a view stands on slides of a deck, as native marks: `slide.ts` of its folder. A view without that file is a table.
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import type { Mark } from '../marks/slide/deck.ts';
import type { Drawing } from '../marks/slide/drawing.ts';
import type { MessageKey } from '../messages/say.ts';
import type { Scene } from './scene.ts';

/** Where its picture stands: beside words, or below a title over the whole width. */
export type Stands = 'beside' | 'wide';

export type SlideDrawing<Placed> = DrawnSlide<Placed> | PagedSlides;

/** One picture, from where the view's own `place` puts it. */
export interface DrawnSlide<Placed> {
  readonly stands: Stands;
  /** How faint what is not meant is. */
  readonly faint: number;
  /** As large as this at most: what is low for its width is placed in less of it. */
  readonly magnified?: number;
  draw(placed: Placed, at: DrawnAt): Drawn;
}

export interface DrawnAt {
  readonly room: Room;
  readonly ground: Ground;
  readonly drawing: Drawing;
}

export interface Drawn {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** As many slides as it takes. */
export interface PagedSlides {
  readonly stands: 'wide';
  /** Where its slides are called otherwise. */
  readonly title?: MessageKey;
  /** A list of marks for each slide, in the pixels of the stage. */
  pages(scene: Scene): Mark[][];
}
