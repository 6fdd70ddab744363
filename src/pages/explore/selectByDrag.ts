// Lets readers select text by dragging from a marked sentence, where browsers would drag the link.

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The pointer may move less than this during a click, px. */
const STILL_PX = 4;

/** Listens on the article. Returns a cancel function. */
export function selectByDrag(article: HTMLElement): () => void {
  let from: (Caret & { readonly x: number; readonly y: number }) | null = null;
  const press = (event: MouseEvent) => {
    const { button, detail, shiftKey, clientX: x, clientY: y, target } = event;
    const isOnMark = button === 0 && detail === 1 && !shiftKey && target instanceof Element && target.closest('.quote') !== null;
    const caret = isOnMark ? caretAt(x, y) : null;
    from = caret && { ...caret, x, y };
    // A press clears an old selection, but browsers don't do so on a link.
    if (isOnMark) document.getSelection()?.removeAllRanges();
  };
  const move = ({ buttons, clientX: x, clientY: y }: MouseEvent) => {
    if (from === null || (buttons & 1) === 0 || Math.hypot(x - from.x, y - from.y) < STILL_PX) return;
    const to = caretAt(x, y);
    if (to && article.contains(to.node)) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };
  const drag = (event: DragEvent) => from && event.preventDefault();
  article.addEventListener('mousedown', press);
  article.addEventListener('dragstart', drag);
  document.addEventListener('mousemove', move);
  return () => {
    article.removeEventListener('mousedown', press);
    article.removeEventListener('dragstart', drag);
    document.removeEventListener('mousemove', move);
  };
}

/** Finds the place in the text at a point of the window (px), by whichever of the two functions the browser has. */
function caretAt(x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
