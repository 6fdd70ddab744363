// Scrolls the page so that a sheet does not cover the mark that the reader looks at.

const GAP_PX = 12;

/**
 * Takes the focused mark, otherwise the first in the window. Does nothing if the sheet does not lie over the page, or if no
 * mark is in the window: off-screen marks are not scrolled into view.
 */
export function keepInSight(sheet: HTMLElement, marks: readonly Element[]): void {
  const page = document.scrollingElement;
  if (page === null || getComputedStyle(sheet).position !== 'fixed') return;
  const cover = sheet.getBoundingClientRect();
  const seen = marks
    .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.bottom > 0 && box.top < page.clientHeight);
  const { mark } = seen.find((each) => each.mark === document.activeElement) ?? seen[0] ?? {};
  if (!mark) return;
  // A flow on the map has a line and a pill: the sheet must cover neither.
  const whole = seen.filter(
    (each) => each.mark === mark || (mark.closest('svg') !== null && each.mark.closest('svg') === mark.closest('svg')),
  );
  const box = {
    left: Math.min(...whole.map((each) => each.box.left)),
    right: Math.max(...whole.map((each) => each.box.right)),
    top: Math.min(...whole.map((each) => each.box.top)),
    bottom: Math.max(...whole.map((each) => each.box.bottom)),
  };
  if (box.right < cover.left || box.left > cover.right) return;
  const hidden = box.bottom + GAP_PX - cover.top;
  const above = box.top - GAP_PX;
  // Scrolls only as far as needed, and keeps the mark's top in the window.
  const by = hidden > 0 ? Math.min(hidden, above) : Math.min(0, above);
  if (Math.abs(by) < 1) return;
  // Jumps at once, as the sheet does: during a smooth scroll the mark would stay hidden.
  page.scrollBy({ top: by, behavior: 'instant' });
}
