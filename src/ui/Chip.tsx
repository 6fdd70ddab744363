// Draws a choice that is on or off, with a count: a button that says both.
import type { ReactNode } from 'react';
import './chip.css';

interface Props {
  readonly pressed: boolean;
  /** The full choice in words. */
  readonly label: string;
  readonly count: number | null;
  onToggle(): void;
  readonly children: ReactNode;
}

export function Chip({ pressed, label, count, onToggle, children }: Props) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} aria-label={label} onClick={onToggle}>
      {children}
      {count !== null && (
        <span className="count" data-computed="count">
          {count}
        </span>
      )}
    </button>
  );
}
