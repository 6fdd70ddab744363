// Shows a panel beside the content, or on narrow screens a sheet from the bottom. Its button, Escape or a pull closes it.
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { keepInSight } from './keepInSight.ts';
import { listenForSwipe } from './swipe.ts';
import './sheet.css';

interface Props {
  readonly label: string;
  readonly closeLabel: string;
  /** What it is about: a new subject starts at the top. */
  readonly subject: string;
  /** Selectors of the elements that it is about and must not cover, the most important first. */
  readonly about: readonly string[];
  onClose(): void;
  readonly children: ReactNode;
}

export function Sheet({ label, closeLabel, subject, about, onClose, children }: Props) {
  const ref = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  const marks = useRef(about);
  useLayoutEffect(() => {
    close.current = onClose;
    marks.current = about;
  });
  /** Where the focus goes when the sheet closes. */
  const home = useRef<Element>(null);

  useLayoutEffect(() => {
    const sheet = ref.current;
    if (sheet === null) return;
    const found = marks.current.flatMap((selector) => [...document.querySelectorAll(selector)]);
    const opener = document.activeElement;
    home.current = found.find((mark) => mark === opener) ?? found.find((mark) => mark.getClientRects().length > 0) ?? null;
    sheet.scrollTo(0, 0);
    keepInSight(sheet, found);
  }, [subject]);
  useEffect(() => (ref.current ? listenForSwipe(ref.current, () => close.current()) : undefined), []);
  useLayoutEffect(() => {
    const sheet = ref.current;
    return () => {
      const back = sheet?.contains(document.activeElement) ? home.current : null;
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside className="sheet" aria-label={label} ref={ref}>
      <span className="sheet-grip" aria-hidden="true" />
      <button type="button" className="sheet-close" aria-label={closeLabel} onClick={onClose}>
        ×
      </button>
      {children}
    </aside>
  );
}
