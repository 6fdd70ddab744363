// Translates keys and fingers into a talk's orders: the keys of slide programs and clickers, swipes and taps.

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

/** Gives a key's order; null if it is not the talk's, is pressed with another, or belongs to what has the focus. */
export function orderOfKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Order | null {
  if (ctrlKey || metaKey || altKey) return null;
  const order = ORDERS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  const operates = target instanceof Element && target.closest('a, button, summary, input, select, textarea') !== null;
  if (operates && (key === ' ' || key === 'Enter')) return null;
  return shiftKey && key === ' ' ? 'previous' : order;
}

/** How far a finger goes sideways to turn a slide, px; also further than up or down. */
const SWIPE_PX = 48;
/** The share of a slide's width, at each side, where a tap turns it. */
const EDGE = 0.14;

/** Gives the order of a swipe between two points of the window, px; null for anything else, such as scrolling. */
export function orderOfSwipe(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Order | null {
  const dx = to[0] - from[0];
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 1.5 * Math.abs(to[1] - from[1])) return null;
  return dx < 0 ? 'next' : 'previous';
}

/** Gives the order of a tap at `x` px on a slide `width` px wide; null in the middle. */
export function orderOfTap(x: number, width: number): Order | null {
  return x < EDGE * width ? 'previous' : x > (1 - EDGE) * width ? 'next' : null;
}
