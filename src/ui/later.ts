// A part of the page that is not needed for its first sight, to the part once it is loaded.
import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { whenIdle } from './whenIdle.ts';

export interface Later<Props> {
  /** Loads the part, once. */
  load(): Promise<unknown>;
  /**
   * The part with the properties given; nothing until it is loaded, and where there are none. It loads when the page has come to rest,
   * and at once when it is wanted; a part that is wanted and can't be loaded throws where it would have stood.
   */
  readonly Part: ComponentType<{ readonly of: Props | null }>;
}

export function later<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): Later<Props> {
  let part: ComponentType<Props> | null = null;
  const load = async () => (part ??= await fetchPart());
  function Part({ of }: { readonly of: Props | null }): ReactNode {
    const [, setLoaded] = useState(part !== null);
    const [failure, setFailure] = useState<Error | null>(null);
    const wanted = of !== null;
    useEffect(() => {
      if (part !== null) return;
      const start = () => {
        load().then(
          () => setLoaded(true),
          (error: unknown) => wanted && setFailure(error instanceof Error ? error : new Error(String(error))),
        );
      };
      if (!wanted) return whenIdle(start);
      start();
    }, [wanted]);
    if (failure !== null) throw failure;
    return part !== null && of !== null ? createElement(part, of) : null;
  }
  return { load, Part };
}
