// Loads the code of a part of a page late, and draws the part once it has come.
import { createElement, Fragment, type ComponentType, type ReactNode } from 'react';
import { useReader } from '../../marks/reader.ts';
import { untouched } from '../takeOver.ts';
import { lazyModule } from './lazyModule.ts';
import { LoadStatus } from './LoadStatus.tsx';
import { useLazyModule } from './useLazyModule.ts';

export interface LazyPart<Props> {
  /** Loads its code: before the page comes alive, or before it is drawn out of sight. */
  load(): Promise<unknown>;
  /** The part with the properties given, and nothing where there are none. One that can't be loaded says so in its place. */
  readonly Part: ComponentType<{ readonly of: Props | null }>;
}

interface Late {
  /**
   * The class of the element around a part that the prerendered page holds: until its code has come, its HTML stays as it is, and the
   * marks in it are links.
   */
  readonly keeps?: string;
  /** Whether the page at rest leaves it be: few readers open it, and it is loaded when they do. */
  readonly onlyWanted?: boolean;
}

const kept: (() => Promise<unknown>)[] = [];

/** Loads every part that a prerendered page holds. */
export async function loadKeptParts(): Promise<void> {
  await Promise.all(kept.map((load) => load()));
}

/** A part is loaded when the page has come to rest, and at once when it is wanted or kept. */
export function lazyPart<Props extends object>(
  importIt: () => Promise<ComponentType<Props>>,
  { keeps, onlyWanted = false }: Late = {},
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
