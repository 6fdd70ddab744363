// Shows a dialog over the page: its title, what there is to choose, how it went, and its buttons, of which the last one closes it.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import sheet from './dialog.css?url';
import { StyleSheet } from './StyleSheet.tsx';

/** How the last thing that was asked for went, in words. */
export interface Said {
  readonly text: string;
  readonly failed: boolean;
}

export const NOTHING_SAID: Said = { text: '', failed: false };

/** What was just said is painted before what follows keeps the page busy: writing may take a while. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  /** Of the page's sheet: its size, and what stands in it. */
  readonly className: string;
  /** Buttons before the one that closes it; the first is the main one. */
  readonly actions?: ReactNode;
  /** Given, its line is there while there is nothing to say too. */
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
