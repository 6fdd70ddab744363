// Writes tables as CSV (RFC 4180, UTF-8), with lists joined by semicolons.
import type { FieldValue } from '../selection/fields.ts';
import type { Export, Taken } from './export.ts';
import { tableOf, type Table, type TableId } from './tables.ts';
import '../messages/download/words.ts';

/**
 * The text of a table. Null is an empty field. A text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, tab or
 * carriage return) gets an apostrophe before it, as OWASP's page on CSV injection advises. Numbers stay as they are.
 */
export function csvOf({ fields, rows }: Table): string {
  return csvLines([fields.map(({ id }) => id), ...rows]);
}

/** Rows of values as `csvOf` writes them. */
export function csvLines(lines: readonly (readonly FieldValue[])[]): string {
  return lines.map((cells) => `${cells.map((value) => quoted(cellOf(value))).join(',')}\r\n`).join('');
}

/** The bytes of a table. `bom` adds a byte order mark, without which some spreadsheets guess another encoding. */
export function csvBytes(id: TableId, taken: Taken, { bom = false } = {}): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode((bom ? '\uFEFF' : '') + csvOf(tableOf(id, taken)));
}

function cellOf(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function csvExport(rows: 'claims' | 'flows'): Export {
  return {
    id: `${rows}-csv`,
    title: `export.${rows}-csv`,
    use: `export.${rows}-csv.use`,
    extension: 'csv',
    mediaType: 'text/csv',
    rows,
    write: (taken) => csvBytes(rows, taken),
  };
}

function csvForExcel(rows: 'claims' | 'flows'): Export {
  return {
    ...csvExport(rows),
    id: `${rows}-csv-excel`,
    title: `export.${rows}-csv-excel`,
    use: `export.${rows}-csv-excel.use`,
    variant: 'excel',
    write: (taken) => csvBytes(rows, taken, { bom: true }),
  };
}

// A CSV has no place for its source, licence and filter, since a comment line breaks parsers. Its file name gives the dataset and
// the version; the data package has the rest.
export const claimsCsv = csvExport('claims');
export const flowsCsv = csvExport('flows');
export const claimsCsvForExcel = csvForExcel('claims');
export const flowsCsvForExcel = csvForExcel('flows');
