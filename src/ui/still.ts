// A part of the page below its first sight, to the part itself: whole in the prerendered page, and still until its code has come.
import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

export interface Still<Props> {
  /** Loads the part, once. */
  load(): Promise<unknown>;
  /** The part; until it is loaded, what the prerendered page holds of it. One that can't be loaded stays still. */
  readonly Part: ComponentType<Props>;
}

/** A page under a policy of trusted types takes no other empty string. */
const NOTHING = (globalThis as { trustedTypes?: { readonly emptyHTML: string } }).trustedTypes?.emptyHTML ?? '';

const parts: (() => Promise<unknown>)[] = [];

/** An element as the prerendered page has it, whatever is in it: React keeps its hands off. */
export function untouched(className: string): ReactNode {
  return createElement('div', { key: 'still', className, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: NOTHING } });
}

/** Loads every such part: a prerendered page holds them all. */
export async function loadStillParts(): Promise<void> {
  await Promise.all(parts.map((load) => load()));
}

/**
 * `className` is that of the element around the part. Before the code has come, React keeps its hands off what is inside;
 * marks in it are links, and clicks on them are handled at the root like those on any other.
 */
export function still<Props extends object>(className: string, fetchPart: () => Promise<ComponentType<Props>>): Still<Props> {
  let part: ComponentType<Props> | null = null;
  const load = async () => (part ??= await fetchPart());
  parts.push(load);
  function Part(props: Props): ReactNode {
    const [, setLoaded] = useState(part !== null);
    useEffect(() => {
      if (part === null) {
        load().then(
          () => setLoaded(true),
          () => {},
        );
      }
    }, []);
    return part === null ? untouched(className) : createElement('div', { key: 'alive', className }, createElement(part, props));
  }
  return { load, Part };
}
