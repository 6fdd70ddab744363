// What stands in place of the views where they would draw too much, once it is needed.
import { later } from '../../ui/later.ts';
import type { TooManyProps } from './TooMany.tsx';

/** Claims that map, charts and text draw at most: each is several marks, and a browser takes seconds over twice as many. */
export const MOST_DRAWN = 2000;

export const laterTooMany = later<TooManyProps>(async () => (await import('./TooMany.tsx')).TooMany);
