// Scrolls to the step in the address, and writes the step that the reader scrolls to into the address.
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { ClaimId, StepId } from '../../model/schema.ts';

/**
 * Scrolls to the step whenever anything but scrolling changes it; reports the step that scrolling reaches. While the card of a `claim`
 * is open, only the reader's own scrolling counts, as the card's sheet scrolls the page to keep its claim in view.
 */
export function useStepInView(
  ref: RefObject<HTMLElement | null>,
  step: StepId,
  claim: ClaimId | null,
  onReach: (step: string) => void,
): void {
  /** The page's current step. */
  const at = useRef<string | null>(null);
  /** The step that the page is scrolling to; steps passed on the way don't count. */
  const aim = useRef<string | null>(null);
  const isHeld = useRef(false);

  const scrollTo = useEffectEvent((id: string, behavior: ScrollBehavior): HTMLElement | null => {
    const card = ref.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`) ?? null;
    at.current = id;
    aim.current = card && id;
    if (card) bring(card, columnOf(ref.current), behavior);
    return card;
  });
  const cross = useEffectEvent((id: string) => {
    if (isHeld.current) return;
    if (aim.current !== null) {
      if (aim.current === id) aim.current = null;
    } else if (at.current !== id) {
      at.current = id;
      onReach(id);
    }
  });
  const settle = useEffectEvent(() => void scrollTo(step, 'instant'));

  useLayoutEffect(() => {
    if (at.current === step) return;
    const still = at.current === null || matchMedia('(prefers-reduced-motion: reduce)').matches;
    takeAlong(scrollTo(step, still ? 'instant' : 'smooth'));
  }, [step]);

  useLayoutEffect(() => {
    const wasHeld = isHeld.current;
    isHeld.current = claim !== null;
    // The sheet may have scrolled the page; after it closes, return to the step.
    if (wasHeld && claim === null && columnOf(ref.current) === null) settle();
  }, [claim, ref]);

  useEffect(() => {
    const tour = ref.current;
    if (!tour) return;
    let observer: IntersectionObserver | null = null;
    let widthPx = 0;
    const resized = new ResizeObserver(() => {
      if (tour.clientWidth === widthPx) return;
      // A new width reflows the words; keep the step in place.
      if (widthPx > 0) settle();
      widthPx = tour.clientWidth;
      observer?.disconnect();
      observer = watchLine(tour, cross);
    });
    resized.observe(tour);
    // The reader's own scrolling ends the page's.
    const release = ({ type }: Event) => {
      aim.current = null;
      if (type !== 'scrollend') isHeld.current = false;
    };
    for (const hand of HANDS) document.addEventListener(hand, release, { passive: true, capture: true });
    return () => {
      resized.disconnect();
      observer?.disconnect();
      for (const hand of HANDS) document.removeEventListener(hand, release, { capture: true });
    };
  }, [ref]);
}

const HANDS = ['wheel', 'touchmove', 'scrollend'] as const;

/** Moves the focus to the step if it was in the steps, on the link into the tour or nowhere; on the buttons it stays. */
function takeAlong(card: HTMLElement | null): void {
  const active = document.activeElement;
  const goes = active === null || active === document.body || active.closest('.tour-entry, .tour-step') !== null;
  if (card && goes && !card.contains(active)) card.querySelector('h2')?.focus({ preventScroll: true });
}

/** Gives the scrolling column around the tour; null if the page scrolls. */
function columnOf(tour: HTMLElement | null): HTMLElement | null {
  const column = tour?.parentElement ?? null;
  return column && getComputedStyle(column).overflowY === 'auto' ? column : null;
}

/** Scrolls a card to the top of its column, or of the page. */
function bring(card: HTMLElement, column: HTMLElement | null, behavior: ScrollBehavior): void {
  if (column === null) card.scrollIntoView({ block: 'start', behavior });
  else {
    const marginPx = Number.parseFloat(getComputedStyle(card).scrollMarginTop) || 0;
    column.scrollBy({ top: card.getBoundingClientRect().top - column.getBoundingClientRect().top - marginPx, behavior });
  }
}

/** Reports each step that crosses a line; the style sheet sets how far down it is, in percent. */
function watchLine(tour: HTMLElement, onCross: (step: string) => void): IntersectionObserver {
  const line = Number.parseFloat(getComputedStyle(tour).getPropertyValue('--reached')) || 50;
  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.findLast(({ isIntersecting }) => isIntersecting)?.target.getAttribute('data-step');
      if (crossing) onCross(crossing);
    },
    { root: columnOf(tour), rootMargin: `-${line}% 0px -${100 - line}% 0px` },
  );
  for (const card of tour.querySelectorAll('[data-step]')) observer.observe(card);
  return observer;
}
