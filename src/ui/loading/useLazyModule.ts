// Loads a module for a part of a page: when the page is idle, or when the part wants it.
import { useCallback, useEffect, useState } from 'react';
import { whenIdle } from '../whenIdle.ts';
import type { LazyModule } from './lazyModule.ts';
import type { Loading } from './loading.ts';

/** `at rest` loads when the page is idle. If that fails, it says nothing and tries again when the module is wanted. */
export function useLazyModule<Module>({ load, now }: LazyModule<Module>, when: 'wanted' | 'at rest' | 'never'): Loading<Module> {
  const [, setTurn] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const retry = useCallback(() => setFailure(null), []);
  const value = now();
  const isMissing = value === null;
  useEffect(() => {
    if (when === 'never' || !isMissing || failure !== null) return;
    let isAwaited = true;
    const start = () =>
      void load().then(
        () => isAwaited && setTurn((turn) => turn + 1),
        (error: unknown) => isAwaited && when === 'wanted' && setFailure({ error }),
      );
    const cancel = when === 'at rest' ? whenIdle(start) : start();
    return () => {
      isAwaited = false;
      cancel?.();
    };
  }, [load, when, isMissing, failure]);
  if (value !== null) return { kind: 'here', value };
  if (when === 'never') return { kind: 'off' };
  return failure === null ? { kind: 'waiting' } : { kind: 'failed', error: failure.error, retry };
}
