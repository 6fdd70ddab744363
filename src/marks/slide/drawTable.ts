// Draws rows of text as native tables, with as many rows on each slide as fit.
import type { Box } from '../../geometry/box.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import { TABLE_PX, type TableMark } from './deck.ts';

const SIZE_PX = 11;
const LINE_PX = 14.2;
/** The deck's font is at most this much wider than the one measured. */
const WIDER = 1.06;
/** Least and greatest width of a column, as a share of an even one. */
const SHARES = { least: 0.55, most: 2.6 };
const LONGEST = 400;
const NUMBER_PX = 38;

export interface TableRow {
  readonly cells: readonly string[];
  readonly link?: string | undefined;
  readonly linkAt?: number | undefined;
}

/** Draws columns as wide as their text needs, within limits. A row higher than a slide gets its own slide and ends in an ellipsis. */
export function drawTables(
  head: readonly string[],
  rows: readonly TableRow[],
  box: Box,
  name: string,
  description: (rows: number) => string,
): TableMark[] {
  const widths = columnWidths(head, rows, box.width);
  const sized = rows.map(({ cells, ...linked }) => {
    const cut = cells.map((cell) => (cell.length > LONGEST ? `${cell.slice(0, LONGEST - 2)} …` : cell));
    const lines = cut.map(
      (cell, column) =>
        wrapText(cell, ((widths[column] ?? 1) - 2 * TABLE_PX.cell.x) / WIDER, { face: 'inter', sizePx: SIZE_PX, weight: 400 }).length,
    );
    return { ...linked, cells: cut, heightPx: Math.max(1, ...lines) * LINE_PX + 2 * TABLE_PX.cell.y };
  });
  const room = box.height - TABLE_PX.head;
  const total = sized.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const count = fill(sized, room).length;
  // Spreads the rows evenly, so that no slide is nearly empty.
  const even = fill(sized, Math.min(room, total / count + Math.max(0, ...sized.map(({ heightPx }) => heightPx)) / 2));
  const pages = even.length === count ? even : fill(sized, room);
  return pages.map((page): TableMark => {
    const height = TABLE_PX.head + page.reduce((sum, { heightPx }) => sum + heightPx, 0);
    return {
      kind: 'table',
      alt: { name, description: description(page.length) },
      box: { ...box, height },
      widths,
      head,
      rows: page,
      sizePx: SIZE_PX,
    };
  });
}

function fill<Row extends { readonly heightPx: number }>(rows: readonly Row[], room: number): Row[][] {
  const pages: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    if (pages.length === 0 || row.heightPx > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(row);
    left -= row.heightPx;
  }
  return pages;
}

/** Gives the width of each column. The first holds numbers and is narrow. */
function columnWidths([, ...head]: readonly string[], rows: readonly TableRow[], width: number): number[] {
  const even = 1 / Math.max(1, head.length);
  const lengths = head.map((name, column) => {
    const longest = rows.map(({ cells }) => cells[column + 1]?.length ?? 0).sort((a, b) => a - b);
    return Math.max(name.length, longest[Math.floor(longest.length * 0.85)] ?? 0);
  });
  const total = lengths.reduce((sum, each) => sum + Math.sqrt(each), 0) || 1;
  const shares = lengths.map((each) => Math.min(SHARES.most * even, Math.max(SHARES.least * even, Math.sqrt(each) / total)));
  const sum = shares.reduce((all, each) => all + each, 0);
  return [NUMBER_PX, ...shares.map((share) => (share / sum) * (width - NUMBER_PX))];
}
