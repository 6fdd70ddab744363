// A panel beside the content on a wide screen, a sheet from the bottom on a narrow one: closes by its button and by Escape.
import type { ReactNode } from 'react';
import './sheet.css';

interface Props {
  readonly label: string;
  readonly closeLabel: string;
  onClose(): void;
  readonly children: ReactNode;
}

export function Sheet({ label, closeLabel, onClose, children }: Props) {
  return (
    <aside className="sheet" aria-label={label}>
      <button type="button" className="sheet-close" aria-label={closeLabel} onClick={onClose}>
        ×
      </button>
      {children}
    </aside>
  );
}
