// Reads what keys and fingers ask of a talk: those of slide programs, and what lecterns' clickers send.

export type Order = 'next' | 'previous' | 'first' | 'last' | 'overview' | 'black' | 'white' | 'full' | 'notes' | 'help';

const ORDERS: Readonly<Record<string, Order>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  o: 'overview',
  Escape: 'overview',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'full',
  F5: 'full',
  n: 'notes',
  s: 'notes',
  '?': 'help',
};

/** What a key asks; null for one that is not the talk's, that is held with another, or that belongs to what has the focus. */
export function orderOfKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Order | null {
  if (ctrlKey || metaKey || altKey) return null;
  const order = ORDERS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  const operates = target instanceof Element && target.closest('a, button, summary, input, select, textarea') !== null;
  if (operates && (key === ' ' || key === 'Enter')) return null;
  return shiftKey && key === ' ' ? 'previous' : order;
}

/** A finger goes this far sideways, px, and further than up or down, to turn a slide. */
const SWIPE_PX = 48;
/** The share of a slide, at each of its sides, that turns it when it is tapped. */
const EDGE = 0.14;

/** What a finger asks that went from one point of a window to another; null where it did something else, as scrolling. */
export function orderOfSwipe(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Order | null {
  const dx = to[0] - from[0];
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 1.5 * Math.abs(to[1] - from[1])) return null;
  return dx < 0 ? 'next' : 'previous';
}

/** What a tap asks at `x` px of a slide that is `width` px wide; null in the middle. */
export function orderOfTap(x: number, width: number): Order | null {
  return x < EDGE * width ? 'previous' : x > (1 - EDGE) * width ? 'next' : null;
}
