// What stands in place of the views where they would draw too much, once it is needed.
import { later } from '../../ui/later.ts';
import type { TooManyProps } from './TooMany.tsx';

export const laterTooMany = later<TooManyProps>(async () => (await import('./TooMany.tsx')).TooMany);
