// Hydrates a prerendered page, and tells its parts while it does.
import { createContext, createElement, useContext, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { useAlive } from './useAlive.ts';

const TakenOver = createContext(false);

/** Hydrates `root`, which was prerendered from `page`. */
export function takeOver(root: HTMLElement, page: ReactNode): void {
  hydrateRoot(root, createElement(TakenOver, { value: true }, page));
}

/** True during hydration, when parts must draw what was published; false in the prerender and afterwards. */
export function useTakenOver(): boolean {
  const alive = useAlive();
  return useContext(TakenOver) && !alive;
}

/** The only empty string allowed under a policy of trusted types. */
const NOTHING = (globalThis as { trustedTypes?: { readonly emptyHTML: string } }).trustedTypes?.emptyHTML ?? '';

/** Keeps an element as it was prerendered, whatever it contains: React leaves it alone. */
export function untouched(className: string): ReactNode {
  return createElement('div', {
    key: 'untouched',
    className,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: NOTHING },
  });
}
