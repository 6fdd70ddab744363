// Defines how a view is drawn on slides of a deck: `slide.ts` of its folder. A view without that file becomes a table.
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import type { Mark } from '../marks/slide/deck.ts';
import type { Drawing } from '../marks/slide/drawing.ts';
import type { MessageKey } from '../messages/say.ts';
import type { Scene } from './scene.ts';

/** Position of the drawing: beside words, or below a title over the full width. */
export type Stands = 'beside' | 'wide';

export type SlideDrawing<Placed> = DrawnSlide<Placed> | PagedSlides;

/** One drawing, made from what the view's own `place` gives. */
export interface DrawnSlide<Placed> {
  readonly stands: Stands;
  /** Opacity of what is not highlighted, from 0 to 1. */
  readonly faint: number;
  /** How much to enlarge it at most: a drawing that is low for its width is placed in less width. */
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

/** As many slides as needed. */
export interface PagedSlides {
  readonly stands: 'wide';
  /** Title of its slides, if it differs from the view's. */
  readonly title?: MessageKey;
  /** Gives the marks of each slide, in px of the slide's content area. */
  pages(scene: Scene): Mark[][];
}
