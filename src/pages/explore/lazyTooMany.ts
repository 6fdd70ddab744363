// What stands in place of the views where they would draw too much, once it is needed.
import { lazyPart } from '../../ui/loading/lazyPart.ts';
import type { TooManyProps } from './TooMany.tsx';

export const lazyTooMany = lazyPart<TooManyProps>(async () => (await import('./TooMany.tsx')).TooMany);
