// The one way to the figures that are not the article's: whether they are asked for, and how they are loaded. None for an article without.
import { createContext } from 'react';
import type { ContextLayer } from '../../model/context/contextLayer.ts';

export interface ContextDoor {
  /** Whether the reader has turned context off: then nothing of it is loaded or shown. */
  readonly off: boolean;
  /** What was loaded with the page; null where it is to be loaded. */
  readonly here: ContextLayer | null;
  load(): Promise<ContextLayer>;
  turn(off: boolean): void;
  /** Whether the map shows lines that exist, and what shows or hides them: absent where there is no map. */
  readonly built?: boolean;
  build?(on: boolean): void;
}

export const ContextDoorContext = createContext<ContextDoor | null>(null);
