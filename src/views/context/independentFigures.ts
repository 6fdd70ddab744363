// Hands down the independent figures: whether they are asked for, and how they are loaded. Null for an article without any.
import { createContext, useContext } from 'react';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import type { Load } from '../../ui/loading/queriesOfApp.ts';

export interface IndependentFigures {
  /** Whether the reader has turned them off: then none is loaded or shown. */
  readonly off: boolean;
  readonly load: Load<ContextLayer>;
  turn(off: boolean): void;
  /** Whether the map shows lines that exist, and what shows or hides them: absent where there is no map. */
  readonly built?: boolean;
  build?(on: boolean): void;
}

export const IndependentFiguresContext = createContext<IndependentFigures | null>(null);

export function useIndependentFigures(): IndependentFigures | null {
  return useContext(IndependentFiguresContext);
}
