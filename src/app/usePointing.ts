// Pointer, focus, click and Escape anywhere on the page to what is pointed at and what is selected: handled once, by the marks' own attributes.
import { useCallback, useEffect, useState, type FocusEvent, type MouseEvent, type PointerEvent, type SyntheticEvent } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { ClaimId } from '../model/schema.ts';

interface Pointing {
  readonly pointed: readonly ClaimId[];
  readonly handlers: {
    onPointerOver(event: PointerEvent): void;
    onPointerLeave(): void;
    onFocus(event: FocusEvent): void;
    onBlur(): void;
    onClick(event: MouseEvent): void;
  };
}

const NOTHING: readonly ClaimId[] = [];

/** Pointing and focusing highlight; a plain click, tap or Enter on a mark selects; Escape clears. */
export function usePointing(dataset: Dataset, select: (claim: ClaimId | null) => void): Pointing {
  const [pointed, setPointed] = useState<readonly ClaimId[]>(NOTHING);
  const point = useCallback((claims: readonly ClaimId[]) => {
    setPointed((last) => (last.join() === claims.join() ? last : claims));
  }, []);
  const clear = useCallback(() => point(NOTHING), [point]);
  useEffect(() => {
    // On the document: a page that was just opened has the focus nowhere.
    const onKeyDown = (event: KeyboardEvent) => {
      // What is open above the page closes first.
      const isOpen = document.querySelector(':popover-open') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isOpen) select(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [select]);
  return {
    pointed,
    handlers: {
      // A finger does not hover: its first touch is a tap.
      onPointerOver: (event) => event.pointerType !== 'touch' && point(claimsUnder(event, dataset)),
      onPointerLeave: clear,
      onFocus: (event) => event.target.matches(':focus-visible') && point(claimsUnder(event, dataset)),
      onBlur: clear,
      onClick(event) {
        const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!plain || event.defaultPrevented || markOf(event, 'a.mark') === null) return;
        const [claim] = claimsUnder(event, dataset);
        if (claim === undefined) return;
        event.preventDefault();
        select(claim);
      },
    },
  };
}

function markOf(event: SyntheticEvent, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

function claimsUnder(event: SyntheticEvent, dataset: Dataset): ClaimId[] {
  const mark = markOf(event, '[data-claim], [data-claims]');
  const listed = mark?.getAttribute('data-claims') ?? mark?.getAttribute('data-claim') ?? '';
  return listed.split(' ').flatMap((id) => {
    const claim = [...dataset.claims.keys()].find((known) => known === id);
    return claim === undefined ? [] : [claim];
  });
}
