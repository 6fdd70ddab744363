// A panel beside the content on a wide screen, a sheet from the bottom on a narrow one: closes by its button and by Escape.
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './sheet.css';

interface Props {
  readonly label: string;
  readonly closeLabel: string;
  onClose(): void;
  /** Where the focus goes from a closed sheet that had it, if what opened it is gone. */
  fallback(): HTMLElement | null;
  readonly children: ReactNode;
}

export function Sheet({ label, closeLabel, onClose, fallback, children }: Props) {
  const ref = useRef<HTMLElement>(null);
  const latest = useRef(fallback);
  useLayoutEffect(() => {
    latest.current = fallback;
  });
  useLayoutEffect(() => {
    const sheet = ref.current;
    const opener = document.activeElement;
    return () => {
      if (!sheet?.contains(document.activeElement)) return;
      const isThere = (opener instanceof HTMLElement || opener instanceof SVGElement) && opener.isConnected && opener !== document.body;
      (isThere ? opener : latest.current())?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside className="sheet" aria-label={label} ref={ref}>
      <button type="button" className="sheet-close" aria-label={closeLabel} onClick={onClose}>
        ×
      </button>
      {children}
    </aside>
  );
}
