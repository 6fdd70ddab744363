// Finds the cell that a key leads to in a grid: arrows, Home, End, Page Up, Page Down, and the same with Ctrl.
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** Row 0 is the header. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly box: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  /** Scrolls a row of the body, counted from 0, into the page. */
  bring(row: number): void;
  onLeave(): void;
}

interface GridKeys {
  /** The row of the body that has the tab stop; -1 for the header. */
  readonly activeRow: number;
  readonly handlers: {
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
    onFocus(event: FocusEvent<HTMLElement>): void;
  };
}

/** The tab stop of a cell is its link or button, or the cell itself. Without script, every link is a stop. */
export function useGridKeys({ box, rows, columns, bring, onLeave }: Grid): GridKeys {
  const [wanted, setActive] = useState<Cell>({ row: 0, column: 0 });
  const active = { row: Math.min(wanted.row, rows), column: Math.min(wanted.column, columns - 1) };
  const awaited = useRef(false);

  // Runs after each render, since rows come and go as the grid scrolls.
  useLayoutEffect(() => {
    const grid = box.current;
    if (grid === null) return;
    for (const stop of grid.querySelectorAll<HTMLElement>('a, button, [tabindex]')) stop.tabIndex = -1;
    const target = stopOf(grid, active) ?? stopOf(grid, { row: 0, column: 0 });
    if (target === null) return;
    target.tabIndex = 0;
    if (!awaited.current || stopOf(grid, active) === null) return;
    awaited.current = false;
    target.focus({ preventScroll: true });
    target.closest('th, td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const go = (row: number, column: number) => {
    const next = { row: Math.max(0, Math.min(rows, row)), column: Math.max(0, Math.min(columns - 1, column)) };
    awaited.current = true;
    setActive(next);
    if (next.row > 0 && box.current && stopOf(box.current, next) === null) bring(next.row - 1);
  };

  return {
    activeRow: active.row - 1,
    handlers: {
      onFocus({ target }) {
        const cell = cellOf(target);
        if (cell && (cell.row !== active.row || cell.column !== active.column)) setActive(cell);
      },
      onKeyDown(event) {
        const { key, ctrlKey, metaKey, altKey, target } = event;
        if (altKey || metaKey) return;
        if (key === ' ' && target instanceof HTMLAnchorElement) {
          event.preventDefault();
          target.click();
          return;
        }
        if (key === 'Escape' && box.current?.querySelector('[aria-current="true"]') === null) onLeave();
        const { row, column } = active;
        const page = Math.max(1, rowsInSight(box.current) - 1);
        const steps: Readonly<Record<string, readonly [number, number]>> = {
          ArrowDown: [row + 1, column],
          ArrowUp: [row - 1, column],
          ArrowRight: [row, column + 1],
          ArrowLeft: [row, column - 1],
          Home: [ctrlKey ? 0 : row, 0],
          End: [ctrlKey ? rows : row, columns - 1],
          PageDown: [row + page, column],
          PageUp: [row - page, column],
        };
        const step = steps[key];
        if (step === undefined || (ctrlKey && key !== 'Home' && key !== 'End')) return;
        event.preventDefault();
        go(...step);
      },
    },
  };
}

function stopOf(grid: HTMLElement, { row, column }: Cell): HTMLElement | null {
  const cell = grid.querySelector<HTMLElement>(`tr[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);
  return cell?.querySelector<HTMLElement>('a, button') ?? cell;
}

function cellOf(element: Element): Cell | null {
  const cell = element.closest('[aria-colindex]');
  const row = Number(cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'));
  return cell && row > 0 ? { row: row - 1, column: Number(cell.getAttribute('aria-colindex')) - 1 } : null;
}

/** Counts the rows of the body in view. */
function rowsInSight(box: HTMLElement | null): number {
  const sight = Math.min(box?.clientHeight ?? 0, document.documentElement.clientHeight);
  const tall = box?.querySelector('tbody tr[data-index]')?.clientHeight ?? 0;
  return tall > 0 ? Math.floor(sight / tall) : 1;
}
