// Opens something above the page at a button. Escape, a click outside or the button closes it.
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
