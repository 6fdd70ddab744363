// Opens a menu of choices at a point. Arrow keys, Enter, Escape and a press outside work, and focus goes back.
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './menu.css';

/** Position in the window, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly label: string;
  readonly at: Point;
  onClose(): void;
  /** `MenuItem`s. */
  readonly children: ReactNode;
}

export function Menu({ label, at, onClose, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const menu = ref.current;
    if (menu === null || menu.matches(':popover-open')) return;
    menu.style.setProperty('--x', `${at.x}px`);
    menu.style.setProperty('--y', `${at.y}px`);
    // Opens on the side with more room: at least half the window.
    menu.dataset['side'] = at.y > document.documentElement.clientHeight / 2 ? 'above' : 'below';
    menu.showPopover();
    itemsOf(menu)[0]?.focus({ preventScroll: true });
  }, [at]);
  return (
    <div ref={ref} className="menu" popover="auto" onToggle={({ newState }) => newState === 'closed' && onClose()}>
      <p id={id}>{label}</p>
      <div
        role="menu"
        tabIndex={-1}
        aria-labelledby={id}
        onClick={({ target }) => target instanceof Element && target.closest('[role="menuitem"]') && ref.current?.hidePopover()}
        onKeyDown={(event) => ref.current && walk(event, ref.current)}
      >
        {children}
      </div>
    </div>
  );
}

interface ItemProps {
  readonly claim: string;
  readonly current: boolean;
  onChoose(): void;
  readonly children: ReactNode;
}

/** Draws one choice; `claim` tells the page which claim is pointed at. */
export function MenuItem({ claim, current, onChoose, children }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      data-claim={claim}
      aria-current={current ? 'true' : undefined}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function walk(event: KeyboardEvent, menu: HTMLElement): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const step = steps[event.key];
  // Tab goes on from where the menu was opened.
  if (event.key === 'Tab') menu.hidePopover();
  if (step === undefined) return;
  event.preventDefault();
  items.at(step % items.length)?.focus();
}
