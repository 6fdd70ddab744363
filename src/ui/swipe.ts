// Lets a finger pull a sheet down to close it.

/** A sheet closes if it is pulled this far, px, or flicked this fast, px per ms. */
const FAR_PX = 90;
const FAST = 0.6;

/**
 * Listens to a sheet. Only a sheet fixed to the bottom of the window follows, and only while its text is scrolled to the
 * top: otherwise the finger scrolls the text. Returns a function that stops listening.
 */
export function listenForSwipe(sheet: HTMLElement, onClose: () => void): () => void {
  let start: { readonly y: number; readonly at: number } | null = null;
  let pulled = 0;
  let moved: Animation | null = null;
  const follow = (y: number) => {
    moved?.cancel();
    moved = y > 0 ? sheet.animate([{ transform: `translateY(${y}px)` }], { duration: 1, fill: 'forwards' }) : null;
  };
  const begin = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    const ready = touch && !second && sheet.scrollTop <= 0 && getComputedStyle(sheet).position === 'fixed';
    start = ready ? { y: touch.clientY, at: event.timeStamp } : null;
    pulled = 0;
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (start === null || !touch) return;
    pulled = sheet.scrollTop > 0 ? 0 : touch.clientY - start.y;
    follow(pulled);
  };
  const end = (event: TouchEvent) => {
    if (start === null) return;
    const speed = pulled / Math.max(1, event.timeStamp - start.at);
    start = null;
    if (pulled > FAR_PX || (pulled > FAR_PX / 3 && speed > FAST)) onClose();
    else follow(0);
  };
  const cancel = () => {
    start = null;
    follow(0);
  };
  const stop = new AbortController();
  const { signal } = stop;
  sheet.addEventListener('touchstart', begin, { passive: true, signal });
  sheet.addEventListener('touchmove', move, { passive: true, signal });
  sheet.addEventListener('touchend', end, { passive: true, signal });
  sheet.addEventListener('touchcancel', cancel, { passive: true, signal });
  return () => stop.abort();
}
