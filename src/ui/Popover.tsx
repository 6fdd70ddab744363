// A button and what it opens above the page: closes by Escape, by a click beside it, and by its button; the browser does all of it.
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
