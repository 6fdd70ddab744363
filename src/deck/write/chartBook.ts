// Writes the small workbook (ECMA-376, part 1, 18) that programs open to edit the data of a chart.
import type { ChartSheet, SheetCell } from './chartSheet.ts';
import { zipParts, type Part } from './parts.ts';
import { el, type Element } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function chartBook(sheet: ChartSheet, at: string): Uint8Array {
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      type: `${TYPE}.sheet.main+xml`,
      root: el('workbook', { xmlns: MAIN, 'xmlns:r': R }, el('sheets', {}, el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' }))),
      relations: [
        { id: 'rId1', type: `${R}/worksheet`, target: 'worksheets/sheet1.xml' },
        { id: 'rId2', type: `${R}/styles`, target: 'styles.xml' },
      ],
    },
    { path: 'xl/worksheets/sheet1.xml', type: `${TYPE}.worksheet+xml`, root: worksheet(sheet) },
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, root: styles() },
  ];
  return zipParts(parts, [{ id: 'rId1', type: `${R}/officeDocument`, target: 'xl/workbook.xml' }], at);
}

function worksheet({ head, rows }: ChartSheet): Element {
  const widths = head.map((_, column) => el('col', { min: column + 1, max: column + 1, width: column === 0 ? 30 : 22, customWidth: 1 }));
  return el(
    'worksheet',
    { xmlns: MAIN },
    el('cols', {}, ...widths),
    el(
      'sheetData',
      {},
      ...[head, ...rows].map((cells, row) => el('row', { r: row + 1 }, ...cells.map((cell, column) => cellOf(cell, row, column)))),
    ),
  );
}

function cellOf(cell: SheetCell, row: number, column: number): Element | null {
  const r = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'string')
    return el('c', { r }, cell.formula === undefined ? null : el('f', {}, cell.formula), el('v', {}, String(cell.value)));
  // Marked as text, so that a text that looks like a formula stays a text.
  return el('c', { r, t: 'inlineStr' }, el('is', {}, el('t', { 'xml:space': 'preserve' }, cell.slice(0, 32_000))));
}

/** The smallest style sheet that every program accepts. */
function styles(): Element {
  return el(
    'styleSheet',
    { xmlns: MAIN },
    el('fonts', { count: 1 }, el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Calibri' }))),
    el(
      'fills',
      { count: 2 },
      el('fill', {}, el('patternFill', { patternType: 'none' })),
      el('fill', {}, el('patternFill', { patternType: 'gray125' })),
    ),
    el('borders', { count: 1 }, el('border', {}, el('left'), el('right'), el('top'), el('bottom'), el('diagonal'))),
    el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el('cellXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
    el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
