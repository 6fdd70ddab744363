// Reads the rows of a CSV file, separated by comma, semicolon or tab and quoted as in RFC 4180.
import Papa, { type ParseResult } from 'papaparse';
import { quoted } from '../model/reading/fault.ts';
import { nearestWord } from '../model/text/nearest.ts';
import { fileFault, type OwnFault } from './ownFile.ts';

export interface Row {
  /** The row number in a spreadsheet: the header is row 1. */
  readonly row: number;
  /** A cell without white space around it; null if it is empty or the column is missing. */
  cell(column: string): string | null;
  /** The entries of a cell with a list, separated by semicolons. */
  list(column: string): readonly string[];
}

export interface Sheet {
  readonly file: string;
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
  readonly faults: readonly OwnFault[];
}

/** The format allows fifty thousand rows. */
const MAX_ROWS = 50_001;

/**
 * Reads a sheet. Skips empty rows and unknown columns, but a column spelt almost like a missing one is a fault. Removes the apostrophe that
 * our export puts before a formula.
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

/** Turns all line breaks into line feeds, so that a file may mix them. */
function parseRows(text: string): ParseResult<string[]> {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const delimiter = [',', ';', '\t'].reduce((best, each) => (firstLine.split(each).length > firstLine.split(best).length ? each : best));
  return Papa.parse<string[]>(text.replaceAll(/\r\n?/g, '\n'), { delimiter, newline: '\n' });
}
