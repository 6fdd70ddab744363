// Shows a dialog over the page: title, choices, the last result, and buttons, of which the last closes it.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import sheet from './dialog.css?url';
import { StyleSheet } from './StyleSheet.tsx';

/** The result of the last action, in words. */
export interface Said {
  readonly text: string;
  readonly failed: boolean;
}

export const NOTHING_SAID: Said = { text: '', failed: false };

/** Waits until the last message is painted, since the work that follows may block the page for a while. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  /** From the page's style sheet: sets the size and the layout of its content. */
  readonly className: string;
  /** Buttons before the one that closes the dialog, the main one first. */
  readonly actions?: ReactNode;
  /** If given, its line is there even while it is empty. */
  readonly said?: Said;
  readonly children: ReactNode;
  onClose(): void;
}

export function Dialog({ title, closeLabel, className, actions, said, children, onClose }: Props) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} className={`dialog ${className}`} aria-labelledby={id} onClose={onClose}>
      <StyleSheet href={sheet} />
      <h2 id={id}>{title}</h2>
      {children}
      {said && (
        <p className="dialog-said" role="status" data-failed={said.failed || undefined}>
          {said.text}
        </p>
      )}
      <div className="dialog-actions">
        {actions}
        <button type="button" className="chip" onClick={() => ref.current?.close()}>
          {closeLabel}
        </button>
      </div>
    </dialog>
  );
}
