// Passes down the independent figures: whether they are wanted and how to load them. Null for an article without any.
import { createContext, useContext } from 'react';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import type { Load } from '../../ui/loading/queriesOfApp.ts';

export interface IndependentFigures {
  /** Whether the reader has turned them off, so that none is loaded or shown. */
  readonly off: boolean;
  readonly load: Load<ContextLayer>;
  turn(off: boolean): void;
  /** Whether the map shows existing lines, and how to show or hide them; absent without a map. */
  readonly built?: boolean;
  build?(on: boolean): void;
}

export const IndependentFiguresContext = createContext<IndependentFigures | null>(null);

export function useIndependentFigures(): IndependentFigures | null {
  return useContext(IndependentFiguresContext);
}
