// A prerendered page to a living one, and to its parts the word that they are being taken over.
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
