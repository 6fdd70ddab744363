// Tells whether a view would draw too much, and loads the message that replaces it.
import type { Sourced } from '../model/dataset.ts';
import type { Slice } from '../selection/slice.ts';
import { lazyPart } from '../ui/loading/lazyPart.ts';
import type { View } from './view.ts';

/** Default limit for a view's marks, and for the claims of a page of views: browsers take seconds to draw twice as many. */
export const MOST_DRAWN = 2000;

export interface Excess {
  readonly count: number;
  readonly most: number;
}

/** Gives the number of marks that a view would draw, if that is over its limit; otherwise null. */
export function excessOf<Row extends Sourced>(
  { draws, countMarks, mostMarks: most = MOST_DRAWN }: Pick<View<Row, unknown>, 'draws' | 'countMarks' | 'mostMarks'>,
  rows: readonly Row[],
): Excess | null {
  const drawn = draws ? rows.filter((row) => draws(row)) : rows;
  const count = countMarks?.(drawn) ?? drawn.length;
  return count > most ? { count, most } : null;
}

/** Gives the same for all rows that a slice gives the view. */
export function excessIn<Row extends Sourced>(
  view: Pick<View<Row, unknown>, 'select' | 'draws' | 'countMarks' | 'mostMarks'>,
  slice: Slice,
): Excess | null {
  return excessOf(view, view.select(slice));
}

export const lazyTooMany = lazyPart(async () => (await import('./TooMany.tsx')).TooMany, { keeps: 'too-many' });
