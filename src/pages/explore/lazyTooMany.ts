// What stands in place of the views where they would draw too much, once it is needed.
import { lazyPart } from '../../ui/loading/lazyPart.ts';
import type { TooManyProps } from './TooMany.tsx';

/** Claims that map, charts and text draw at most: each is several marks, and a browser takes seconds over twice as many. */
export const MOST_DRAWN = 2000;

export const lazyTooMany = lazyPart<TooManyProps>(async () => (await import('./TooMany.tsx')).TooMany);
