// Defines a reader's file and its faults, and formats a fault as a line of text.
import type { Fault } from '../model/reading/fault.ts';

export interface OwnFile {
  /** Its path within what was opened, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A quote that is not in the text, with the most similar passage. */
export interface Passage {
  readonly quote: string;
  readonly before: string;
  readonly nearest: string;
  readonly after: string;
}

/** A fault in a reader's file. Its texts are in English, for editors. */
export interface OwnFault {
  readonly file: string;
  /** From 1: a line, or the row of a spreadsheet; null for the whole file. */
  readonly line: number | null;
  /** From 1, in UTF-16 units, or the name of a spreadsheet's column. */
  readonly column: number | string | null;
  /** JSONPath into the dataset; empty if the fault is elsewhere. */
  readonly path: string;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly fix?: string | undefined;
  readonly passage?: Passage | undefined;
}

/** The most bytes in a file, or in all files of a zip unpacked. Larger ones are refused unread. */
export const MAX_BYTES = 64_000_000;

/** A fault of a file as a whole. */
export function fileFault(rule: string, file: string, found: string, expected: string, fix?: string): OwnFault {
  return { file, line: null, column: null, path: '', rule, found, expected, fix };
}

/** The fault of a file that is too large; null for any other. */
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

/** Puts a fault of a dataset at a place in a file. */
export function placedFault({ rule, path, found, expected, fix }: Fault, at: Pick<OwnFault, 'file' | 'line' | 'column'>): OwnFault {
  return { ...at, path, rule, found, expected, fix };
}
