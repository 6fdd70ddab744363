// Scrolls to the step in the address, and puts the step that is scrolled to into the address.
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { ClaimId, StepId } from '../../model/schema.ts';

/**
 * Scrolls to the step whenever it changes by anything but scrolling; tells the step that scrolling has reached. While the card of a
 * `claim` is open, only the reader's own hand reaches another step: a sheet scrolls the page to keep clear of what it is about.
 */
export function useStepInView(
  ref: RefObject<HTMLElement | null>,
  step: StepId,
  claim: ClaimId | null,
  onReach: (step: string) => void,
): void {
  /** The step that the page stands at. */
  const at = useRef<string | null>(null);
  /** Where the page is being scrolled to: what it passes on the way is not reached. */
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
    // Where the page scrolls, the sheet may have moved it: closed, it leaves the reader at the step.
    if (wasHeld && claim === null && columnOf(ref.current) === null) settle();
  }, [claim, ref]);

  useEffect(() => {
    const tour = ref.current;
    if (!tour) return;
    let observer: IntersectionObserver | null = null;
    let widthPx = 0;
    const resized = new ResizeObserver(() => {
      if (tour.clientWidth === widthPx) return;
      // Another width sets the words anew: the step stays.
      if (widthPx > 0) settle();
      widthPx = tour.clientWidth;
      observer?.disconnect();
      observer = watchLine(tour, cross);
    });
    resized.observe(tour);
    // The reader's own hand ends what the page was doing.
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

/** A reader who is among the words goes with them, as does one who just came; one who is at the buttons stays there. */
function takeAlong(card: HTMLElement | null): void {
  const active = document.activeElement;
  const goes = active === null || active === document.body || active.closest('.tour-entry, .tour-step') !== null;
  if (card && goes && !card.contains(active)) card.querySelector('h2')?.focus({ preventScroll: true });
}

/** The column that scrolls by itself around the tour; null where the page scrolls. */
function columnOf(tour: HTMLElement | null): HTMLElement | null {
  const column = tour?.parentElement ?? null;
  return column && getComputedStyle(column).overflowY === 'auto' ? column : null;
}

/** Scrolls a card to the top of what scrolls, and nothing else. */
function bring(card: HTMLElement, column: HTMLElement | null, behavior: ScrollBehavior): void {
  if (column === null) card.scrollIntoView({ block: 'start', behavior });
  else {
    const marginPx = Number.parseFloat(getComputedStyle(card).scrollMarginTop) || 0;
    column.scrollBy({ top: card.getBoundingClientRect().top - column.getBoundingClientRect().top - marginPx, behavior });
  }
}

/** Tells each step that comes to cross a line; the style sheet says how far down, in percent. */
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
