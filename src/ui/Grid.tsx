// Shows rows and columns in a grid with arrow keys and sorting headers. Only the rows near the view are in the page.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/control-has-associated-label, jsx-a11y/no-noninteractive-element-to-interactive-role, react/incompatible-library -- on a phone rows are blocks, which takes a table's own roles away; a gap is nothing; no compiler memoises the virtualiser */
import { defaultRangeExtractor, useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useGridKeys } from './gridKeys.ts';
import { useMedia } from './useMedia.ts';
import { StyleSheet } from './StyleSheet.tsx';
import sheet from './grid.css?url';

export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** What the header's button does, in words. */
  readonly sortLabel: string;
  readonly sorted: 'ascending' | 'descending' | 'none';
}

interface Props<Row> {
  readonly label: string;
  /** The first column names the row. */
  readonly columns: readonly GridColumn[];
  readonly rows: readonly Row[];
  /** Whether rows are still being sorted. */
  readonly busy: boolean;
  /** The row to scroll into view whenever it changes; -1 for none. */
  readonly current: number;
  cell(this: void, row: Row, column: string): ReactNode;
  /** Gives the id and attributes of a row's element. */
  marks(row: Row): Readonly<Record<string, string | undefined>> & { readonly id: string };
  onSort(column: string): void;
  /** Moves the focus elsewhere at Escape. */
  onLeave(): void;
}

/** The page has up to this many rows from the start, with or without script. */
const MOST_PLAIN = 200;
const ROW_PX = 100;
const CARD_PX = 330;

export function Grid<Row extends object>({ label, columns, rows, busy, current, cell, marks, onSort, onLeave }: Props<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const [alive, setAlive] = useState(false);
  const isPrinted = useIsPrinted();
  // On a phone each row is a card and the page scrolls; otherwise the grid scrolls in its box, under its header.
  const isPhone = useMedia('(max-width: 699px)');
  const isNear = alive && !isPrinted && rows.length > MOST_PLAIN;

  const keys = useGridKeys({ box, rows: rows.length, columns: columns.length, onLeave, bring: (row) => scroller.scrollToIndex(row) });
  const [margin, setMargin] = useState(0);
  const options = {
    count: rows.length,
    estimateSize: () => (isPhone ? CARD_PX : ROW_PX),
    overscan: 6,
    // Keeps the focused row in the page, wherever the grid scrolls to.
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [...new Set([...defaultRangeExtractor(range), keys.activeRow])].filter((row) => row >= 0 && row < rows.length).sort((a, b) => a - b),
  };
  const inBox = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    ...options,
    enabled: isNear && !isPhone,
    getScrollElement: () => box.current,
    scrollPaddingStart: 48,
  });
  const inPage = useWindowVirtualizer<HTMLTableRowElement>({ ...options, enabled: isNear && isPhone, scrollMargin: margin });
  const scroller = isPhone ? inPage : inBox;

  useEffect(() => setAlive(true), []);
  useLayoutEffect(() => {
    // A new slice or order starts at the top.
    box.current?.scrollTo({ top: 0 });
  }, [rows]);
  useLayoutEffect(() => {
    const body = box.current?.querySelector('tbody');
    if (isPhone && body) setMargin(body.getBoundingClientRect().top - document.documentElement.getBoundingClientRect().top);
  }, [isPhone, rows]);
  useEffect(() => {
    if (current < 0) return;
    if (isNear) scroller.scrollToIndex(current, { align: 'auto' });
    else rowAt(box.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current, isNear, scroller]);

  const near = scroller.getVirtualItems();
  const indexes = isNear
    ? near.map(({ index, start, end }) => ({ index, start: start - (isPhone ? margin : 0), end: end - (isPhone ? margin : 0) }))
    : rows.slice(0, alive ? undefined : MOST_PLAIN).map((_, index) => ({ index, start: 0, end: 0 }));
  const lines: ReactNode[] = [];
  let reached = 0;
  for (const { index, start, end } of indexes) {
    const row = rows[index];
    if (row === undefined) continue;
    lines.push(
      <Fragment key={index}>
        {start > reached && <Gap px={start - reached} columns={columns.length} />}
        <tr role="row" aria-rowindex={index + 2} data-index={index} ref={isNear ? scroller.measureElement : undefined} {...marks(row)}>
          {columns.map(({ id, name }, column) => {
            const [role, Cell] = column === 0 ? (['rowheader', 'th'] as const) : (['gridcell', 'td'] as const);
            return (
              <Cell key={id} role={role} scope={column === 0 ? 'row' : undefined} data-column={id} aria-colindex={column + 1}>
                <span className="grid-name" aria-hidden="true">
                  {name}
                </span>
                {cell(row, id)}
              </Cell>
            );
          })}
        </tr>
      </Fragment>,
    );
    reached = end;
  }
  const rest = isNear ? scroller.getTotalSize() - reached : 0;
  return (
    <div className="grid" ref={box}>
      <StyleSheet href={sheet} />
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-busy={busy || undefined}
        {...keys.handlers}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map(({ id, name, sorted, sortLabel }, column) => (
              <th key={id} role="columnheader" scope="col" data-column={id} aria-colindex={column + 1} aria-sort={sorted}>
                <button type="button" className="grid-sort" title={sortLabel} onClick={() => onSort(id)}>
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines}
          {rest > 0 && <Gap px={rest} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

/** Takes up the height of the rows that are not in the page. */
function Gap({ px, columns }: { readonly px: number; readonly columns: number }) {
  return (
    <tr role="presentation" className="grid-gap" aria-hidden="true">
      <td role="presentation" colSpan={columns} style={{ height: px }} />
    </tr>
  );
}

function rowAt(box: HTMLElement | null, index: number): Element | null {
  return box?.querySelector(`[data-index="${index}"]`) ?? null;
}

/** Tells when the page is printed, which takes every row. */
function useIsPrinted(): boolean {
  return useMedia('print');
}
