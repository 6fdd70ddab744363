// Scrolls the page so that a sheet does not cover the mark that the reader looks at.

const GAP_PX = 12;

/**
 * Of the marks, the one that has the focus counts, else the first that lies in the window. Does nothing for a sheet that does not lie
 * over the page, and where none of the marks is in the window: what the reader did not see is not brought.
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
  // A flow on the map is its line and its pill: neither is covered.
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
  // As far as it needs, and never so far that its own beginning leaves the window.
  const by = hidden > 0 ? Math.min(hidden, above) : Math.min(0, above);
  if (Math.abs(by) < 1) return;
  // At once, as the sheet comes: a glide would leave the mark hidden for as long as it lasts.
  page.scrollBy({ top: by, behavior: 'instant' });
}
