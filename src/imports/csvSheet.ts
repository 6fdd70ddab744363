// Reads the text of a CSV file as rows by column: comma, semicolon or tab, quoted as in RFC 4180, numbered as a spreadsheet numbers them.
import Papa, { type ParseResult } from 'papaparse';
import { quoted } from '../model/fault.ts';
import { nearestWord } from '../model/nearest.ts';
import { fileFault, type OwnFault } from './ownFile.ts';

export interface Row {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** A cell without white space around it; null where it is empty or the column is not there. */
  cell(column: string): string | null;
  /** The entries of a cell that holds a list, set apart by semicolons. */
  list(column: string): readonly string[];
}

export interface Sheet {
  readonly file: string;
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
  readonly faults: readonly OwnFault[];
}

/** Fifty thousand is what the format takes. */
const MAX_ROWS = 50_001;

/**
 * Reads a sheet. Columns that are not known are passed over, but for one that is spelt nearly as a known one that is missing; empty rows
 * are passed over. The apostrophe that our own export puts before a formula is taken off again.
 */
export function readSheet(file: string, text: string, known: readonly string[], needed: readonly string[]): Sheet {
  const { data, errors } = parseRows(text);
  const none = { file, columns: new Set<string>(), rows: [] };
  const [wrong] = errors;
  if (wrong !== undefined) {
    const isOpen = wrong.code === 'MissingQuotes';
    const found = isOpen ? 'a quotation mark that is never closed' : 'a quotation mark that is not closed, or not doubled within a text';
    const fault = fileFault('csv', file, found, 'a closing quotation mark', 'double those within a text');
    return { ...none, faults: [{ ...fault, line: (wrong.row ?? 0) + 1 }] };
  }
  const [header = [], ...body] = data;
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const columns = new Set(names);
  const faults: OwnFault[] = [];
  const head = (column: string | null, found: string, expected: string, fix?: string) => {
    faults.push({ ...fileFault('csv', file, found, expected, fix), line: 1, column });
  };
  names.forEach((name, index) => {
    if (name !== '' && names.indexOf(name) !== index) head(name, `the column ${quoted(name, 60)} a second time`, 'each column once');
  });
  const absent = known.filter((name) => !columns.has(name));
  for (const name of columns) {
    const near = known.includes(name) ? null : nearestWord(name, absent);
    if (near !== null) head(name, `the column ${quoted(name, 60)}`, `one of ${known.join(', ')}`, `rename it to ${near}`);
  }
  for (const name of needed) {
    if (!columns.has(name)) head(null, `no column ${quoted(name)}`, `the columns ${needed.join(', ')} at least`, 'add it to the first row');
  }
  const filled = body.map((cells, index) => ({ cells, row: index + 2 })).filter(({ cells }) => cells.some((each) => each.trim() !== ''));
  if (filled.length >= MAX_ROWS) faults.push(fileFault('csv', file, `${filled.length} rows`, `at most ${MAX_ROWS - 1}`));
  if (faults.length > 0) return { ...none, columns, faults };
  const places = new Map(names.map((name, index) => [name, index]));
  const rows = filled.map(({ cells, row }): Row => {
    const cell = (column: string): string | null => {
      const text = (cells[places.get(column) ?? -1] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
      return text === '' ? null : text;
    };
    const list = (column: string) => (cell(column) ?? '').split(';').flatMap((each) => each.trim() || []);
    return { row, cell, list };
  });
  return { file, columns, rows, faults };
}

/** Line breaks within a cell become line feeds: files that mix kinds of them are read row by row all the same. */
function parseRows(text: string): ParseResult<string[]> {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const delimiter = [',', ';', '\t'].reduce((best, each) => (firstLine.split(each).length > firstLine.split(best).length ? each : best));
  return Papa.parse<string[]>(text.replaceAll(/\r\n?/g, '\n'), { delimiter, newline: '\n' });
}
