// Tells whether a view would draw too much, and loads what stands in its place.
import type { Sourced } from '../model/dataset.ts';
import type { Slice } from '../selection/slice.ts';
import { lazyPart } from '../ui/loading/lazyPart.ts';
import type { View } from './view.ts';

/** What a view draws at most that has no limit of its own, and how many claims a page of views shows: a browser takes seconds over twice as many. */
export const MOST_DRAWN = 2000;

export interface Excess {
  readonly count: number;
  readonly most: number;
}

/** How many marks a view would draw of these rows, where that is more than it should; else null. */
export function excessOf<Row extends Sourced>(
  { draws, countMarks, mostMarks: most = MOST_DRAWN }: Pick<View<Row, unknown>, 'draws' | 'countMarks' | 'mostMarks'>,
  rows: readonly Row[],
): Excess | null {
  const drawn = draws ? rows.filter((row) => draws(row)) : rows;
  const count = countMarks?.(drawn) ?? drawn.length;
  return count > most ? { count, most } : null;
}

/** The same of all rows that a slice gives the view. */
export function excessIn<Row extends Sourced>(
  view: Pick<View<Row, unknown>, 'select' | 'draws' | 'countMarks' | 'mostMarks'>,
  slice: Slice,
): Excess | null {
  return excessOf(view, view.select(slice));
}

export const lazyTooMany = lazyPart(async () => (await import('./TooMany.tsx')).TooMany, { keeps: 'too-many' });
