// Loads the independent figures once they are wanted, and never while they are off.
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import type { Loading } from '../../ui/loading/loading.ts';
import { useLoading } from '../../ui/loading/queries.ts';
import { useIndependentFigures } from './independentFigures.ts';

export function useContextLayer(): Loading<ContextLayer> {
  const figures = useIndependentFigures();
  return useLoading(figures === null || figures.off ? null : figures.load);
}
