// The door to the context to what is there of it now: loaded once it is wanted, and never while it is off.
import { useCallback, useContext, useEffect, useState } from 'react';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { ContextDoorContext } from './contextDoor.ts';

export type ContextState =
  | { readonly kind: 'none' | 'off' | 'loading' }
  | { readonly kind: 'here'; readonly context: ContextLayer }
  | { readonly kind: 'failed'; readonly reason: string; retry(): void };

export function useContextLayer(): ContextState {
  const door = useContext(ContextDoorContext);
  const [loaded, setLoaded] = useState<ContextLayer | null>(door?.here ?? null);
  const [failure, setFailure] = useState<string | null>(null);
  const off = door?.off ?? true;
  const load = door?.load;
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
  if (door === null) return { kind: 'none' };
  if (off) return { kind: 'off' };
  if (loaded !== null) return { kind: 'here', context: loaded };
  return failure === null ? { kind: 'loading' } : { kind: 'failed', reason: failure, retry };
}
