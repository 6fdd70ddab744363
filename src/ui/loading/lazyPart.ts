// Loads the code of a part of a page late, and draws the part once it is there.
import { createElement, Fragment, type ComponentType, type ReactNode } from 'react';
import { useReader } from '../../marks/reader.ts';
import { untouched } from '../takeOver.ts';
import { lazyModule } from './lazyModule.ts';
import { LoadStatus } from './LoadStatus.tsx';
import { useLazyModule } from './useLazyModule.ts';

export interface LazyPart<Props> {
  /** Loads its code: before hydration, or before it is drawn off screen. */
  load(): Promise<unknown>;
  /** Draws the part with these properties; nothing for null. A part that fails to load shows its own error. */
  readonly Part: ComponentType<{ readonly of: Props | null }>;
}

interface LazyOptions {
  /**
   * Class of the element around a part that is in the prerendered page. Its HTML stays until the code is loaded, and its
   * marks are links until then.
   */
  readonly keeps?: string;
  /** Not loaded when the page is idle: few readers open it, and it loads when they do. */
  readonly onlyWanted?: boolean;
}

const kept: (() => Promise<unknown>)[] = [];

/** Loads every part that is in a prerendered page. */
export async function loadKeptParts(): Promise<void> {
  await Promise.all(kept.map((load) => load()));
}

/** Loads the part when the page is idle, or at once if it is wanted or kept. */
export function lazyPart<Props extends object>(
  importIt: () => Promise<ComponentType<Props>>,
  { keeps, onlyWanted = false }: LazyOptions = {},
): LazyPart<Props> {
  const code = lazyModule(importIt);
  if (keeps !== undefined) kept.push(code.load);
  function Part({ of }: { readonly of: Props | null }): ReactNode {
    const { say } = useReader();
    const loading = useLazyModule(code, of !== null ? 'wanted' : onlyWanted ? 'never' : 'at rest');
    if (of === null) return null;
    if (loading.kind === 'here') {
      const part = createElement(loading.value, of);
      return keeps === undefined ? part : createElement('div', { key: 'alive', className: keeps }, part);
    }
    const instead = say(keeps === undefined ? 'load.part.instead' : 'load.part.kept');
    const status = createElement(LoadStatus, { key: 'status', say, loading, failed: say('load.part'), instead });
    return keeps === undefined ? status : createElement(Fragment, { key: 'still' }, untouched(keeps), status);
  }
  return { load: code.load, Part };
}
