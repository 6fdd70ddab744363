// Takes over a prerendered page: brings it alive, and tells its parts that they are being taken over.
import { createContext, createElement, useContext, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { useAlive } from './useAlive.ts';

const TakenOver = createContext(false);

/** Brings to life what `page` was prerendered to in `root`. */
export function takeOver(root: HTMLElement, page: ReactNode): void {
  hydrateRoot(root, createElement(TakenOver, { value: true }, page));
}

/** True while what is drawn must be what the page was published with; false where it is prerendered, and once it is alive. */
export function useTakenOver(): boolean {
  const alive = useAlive();
  return useContext(TakenOver) && !alive;
}

/** A page under a policy of trusted types takes no other empty string. */
const NOTHING = (globalThis as { trustedTypes?: { readonly emptyHTML: string } }).trustedTypes?.emptyHTML ?? '';

/** An element as the prerendered page has it, whatever is in it: React keeps its hands off. */
export function untouched(className: string): ReactNode {
  return createElement('div', {
    key: 'untouched',
    className,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: NOTHING },
  });
}
