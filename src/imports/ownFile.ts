// Says what a file of the reader's is, and what a fault in one says: where, what was found, what is expected, what to do.
import type { Fault } from '../model/reading/fault.ts';

export interface OwnFile {
  /** Its path within what was opened, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A quote that stands nowhere, beside the passage of the text that is most like it. */
export interface Passage {
  readonly quote: string;
  readonly before: string;
  readonly nearest: string;
  readonly after: string;
}

/** A fault of a file that a reader opened. All text is English, for editors. */
export interface OwnFault {
  readonly file: string;
  /** From 1: a line, or the row of a spreadsheet; null where it is the whole file. */
  readonly line: number | null;
  /** From 1, in UTF-16 units, or the name of a spreadsheet's column. */
  readonly column: number | string | null;
  /** JSONPath into the dataset; empty where it is no part of it. */
  readonly path: string;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly fix?: string | undefined;
  readonly passage?: Passage | undefined;
}

/** Bytes of one file, and of all that a zip unpacks to, at most: larger ones are refused by their size, unread. */
export const MAX_BYTES = 64_000_000;

/** A fault of a file as a whole. */
export function fileFault(rule: string, file: string, found: string, expected: string, fix?: string): OwnFault {
  return { file, line: null, column: null, path: '', rule, found, expected, fix };
}

/** The fault of a file that is too large, by its size alone; null for one that is not. */
export function sizeFault(path: string, bytes: number): OwnFault | null {
  if (bytes <= MAX_BYTES) return null;
  const most = `at most ${MAX_BYTES / 1e6} MB`;
  return fileFault('size', path, `${(bytes / 1e6).toFixed(1)} MB`, most, 'open the dataset alone: dataset.json and article.txt');
}

/** One fault as one line of text: `file:line:column path: found …; expected …`. */
export function formatOwnFault({ file, line, column, path, rule, found, expected, fix }: OwnFault): string {
  const place = [file, ...(line === null ? [] : [line]), ...(column === null ? [] : [column])].join(':');
  return `${place}${path === '' ? '' : ` ${path}`}: found ${found}; expected ${expected}.${fix === undefined ? '' : ` Fix: ${fix}`} [${rule}]`;
}

/** A fault of a dataset at a place of a file. */
export function placedFault({ rule, path, found, expected, fix }: Fault, at: Pick<OwnFault, 'file' | 'line' | 'column'>): OwnFault {
  return { ...at, path, rule, found, expected, fix };
}
