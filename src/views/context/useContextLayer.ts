// Loads the independent figures once they are wanted, and never while they are off.
import { useCallback, useEffect, useState } from 'react';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { useIndependentFigures } from './independentFigures.ts';

export type ContextState =
  | { readonly kind: 'none' | 'off' | 'loading' }
  | { readonly kind: 'here'; readonly context: ContextLayer }
  | { readonly kind: 'failed'; readonly reason: string; retry(): void };

export function useContextLayer(): ContextState {
  const figures = useIndependentFigures();
  const [loaded, setLoaded] = useState<ContextLayer | null>(figures?.here ?? null);
  const [failure, setFailure] = useState<string | null>(null);
  const off = figures?.off ?? true;
  const load = figures?.load;
  const retry = useCallback(() => setFailure(null), []);
  useEffect(() => {
    if (off || load === undefined || loaded !== null || failure !== null) return;
    let wanted = true;
    load().then(
      (context) => wanted && setLoaded(context),
      (error: unknown) => wanted && setFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [off, load, loaded, failure]);
  if (figures === null) return { kind: 'none' };
  if (off) return { kind: 'off' };
  if (loaded !== null) return { kind: 'here', context: loaded };
  return failure === null ? { kind: 'loading' } : { kind: 'failed', reason: failure, retry };
}
