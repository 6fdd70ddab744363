// Handles pointer, focus, click and Escape for the whole page, and finds the claims they mean by the marks' attributes.
import { useCallback, useEffect, useRef, useState, type FocusEvent, type MouseEvent, type PointerEvent, type SyntheticEvent } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { isByPointer } from '../../ui/isByPointer.ts';
import type { Choose } from './useChooser.ts';

interface Pointing {
  readonly pointed: readonly ClaimId[];
  readonly handlers: {
    onPointerOver(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerLeave(): void;
    onFocus(event: FocusEvent): void;
    onBlur(): void;
    onClick(event: MouseEvent): void;
  };
}

const NOTHING: readonly ClaimId[] = [];
/** Until it has loaded, the topmost mark is meant. */
const lazyNearest = lazyModule(async () => (await import('./nearestMarks.ts')).marksAt);
const ANY_MARK = '[data-claim], [data-claims]';

/**
 * Pointing and focusing highlight; a plain click, tap or Enter on a mark chooses among its claims; Escape clears the selection. With
 * `choose` null, a mark is a plain link.
 */
export function usePointing(dataset: Dataset, choose: Choose | null, select: (claim: null) => void): Pointing {
  const [pointed, setPointed] = useState<readonly ClaimId[]>(NOTHING);
  const point = useCallback((claims: readonly ClaimId[]) => {
    setPointed((last) => (last.join() === claims.join() ? last : claims));
  }, []);
  const clear = useCallback(() => point(NOTHING), [point]);
  useEffect(() => {
    // On the document, as nothing has the focus on a page just opened.
    const onKeyDown = (event: KeyboardEvent) => {
      // An open menu or dialog closes first.
      const isOpen = document.querySelector(':popover-open, dialog[open]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isOpen) select(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [select]);
  useEffect(() => void lazyNearest.load().catch(() => {}), []);
  const nearest = (event: globalThis.MouseEvent) => (lazyNearest.now() ?? markOnTop)(event);
  const rests = useRef({ x: NaN, y: NaN, whileFocusLeads: false });
  const hover = ({ pointerType, clientX: x, clientY: y, nativeEvent }: PointerEvent) => {
    // A finger does not hover; its first touch is a tap.
    if (pointerType === 'touch') return;
    // Ignore hovers caused by scrolling under a still mouse.
    const { whileFocusLeads } = rests.current;
    if (whileFocusLeads && x === rests.current.x && y === rests.current.y) return;
    rests.current = { x, y, whileFocusLeads: false };
    point(claimsOf(nearest(nativeEvent)[0], dataset));
  };
  return {
    pointed,
    handlers: {
      onPointerOver: hover,
      // The nearest line can change within one strip.
      onPointerMove: hover,
      onPointerLeave: clear,
      onFocus(event) {
        if (!event.target.matches(':focus-visible')) return;
        rests.current = { ...rests.current, whileFocusLeads: true };
        point(claimsOf(markOf(event, ANY_MARK), dataset));
      },
      onBlur: clear,
      onClick(event) {
        const own = markOf(event, 'a.mark');
        const [meant, ...alike] = nearest(event.nativeEvent);
        if (choose === null) return;
        if (meant !== own && meant?.matches('.flows > a')) {
          // Another line is nearer than the topmost: pass the click on to it, with the keys held.
          event.preventDefault();
          // A `MouseEvent`, as a `PointerEvent` made from a plain mouse click would name no pointer.
          meant.dispatchEvent(new MouseEvent('click', event.nativeEvent));
          return;
        }
        const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!plain || event.defaultPrevented || own === null) return;
        event.preventDefault();
        // A reader who has just selected its words wants the words, not the claim.
        const claims = new Set([meant, ...alike].flatMap((mark) => claimsOf(mark, dataset)));
        if (!isTextSelectedBy(event.nativeEvent, own)) choose([...claims], pointOf(event.nativeEvent, own));
      },
    },
  };
}

function markOnTop({ target }: Pick<Event, 'target'>): Element[] {
  const mark = target instanceof Element ? target.closest(ANY_MARK) : null;
  return mark === null ? [] : [mark];
}

function markOf(event: SyntheticEvent, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

function isTextSelectedBy(click: globalThis.MouseEvent, mark: Element): boolean {
  const selection = window.getSelection();
  return isByPointer(click) && click.detail === 1 && selection !== null && !selection.isCollapsed && selection.containsNode(mark, true);
}

/** Where a click was, in window px; without a pointer, just below the mark's beginning. */
function pointOf(click: globalThis.MouseEvent, mark: Element): Parameters<Choose>[1] {
  const [first = mark.getBoundingClientRect()] = mark.getClientRects();
  return isByPointer(click) ? { x: click.clientX, y: click.clientY } : { x: first.left + first.width / 2, y: first.bottom };
}

function claimsOf(mark: Element | null | undefined, dataset: Dataset): ClaimId[] {
  const listed = mark?.getAttribute('data-claims') ?? mark?.getAttribute('data-claim') ?? '';
  return listed.split(' ').flatMap((id) => dataset.claims.get(id as ClaimId)?.id ?? []);
}
