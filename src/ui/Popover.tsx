// Opens something above the page at a button; the browser closes it by Escape, a click beside it, or the button.
import { useId, type ReactNode } from 'react';
import './popover.css';

interface Props {
  readonly label: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

export function Popover({ label, title, children }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className="chip" popoverTarget={id}>
        {label}
      </button>
      <div id={id} popover="auto" className="popover" role="dialog" aria-label={title}>
        {children}
      </div>
    </>
  );
}
