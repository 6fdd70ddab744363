// Finds the offsets of JSONPaths, and of faults that JSON.parse lets pass: repeated keys, and numbers too large to keep.
import { bisectRight } from 'd3';
import { visit } from 'jsonc-parser';
import { jsonPath, quoted, type Fault } from '../model/reading/fault.ts';

type Key = string | number;

/** At most this many faults are listed for a file. */
const MOST = 200;

/**
 * Finds keys repeated in one object, `__proto__`, and numbers that JavaScript would change, each with its offset. The parser calls itself
 * at each level, so `parseJson` must run first and refuse JSON that is too deep.
 */
export function silentFaults(json: string): (Fault & { readonly at: number })[] {
  const found: (Fault & { readonly at: number })[] = [];
  const told = (keys: readonly Key[], at: number, what: string, expected: string, fix: string) => {
    if (found.length < MOST) found.push({ rule: 'json', path: jsonPath(keys), at, found: what, expected, fix });
  };
  const open: Set<string>[] = [];
  visit(json, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty(key, at, ...[, , , pathAround]) {
      const own = open.at(-1);
      const keys = () => [...pathAround(), key];
      if (key === '__proto__') told(keys(), at, `the key ${quoted(key)}`, 'keys of the format', 'take it out');
      if (own?.has(key)) told(keys(), at, `the key ${quoted(key)} a second time`, 'each key once in an object', 'take one of the two out');
      else own?.add(key);
    },
    onLiteralValue(value, at, length, ...[, , pathTo]) {
      if (typeof value !== 'number') return;
      const digits = json.slice(at, at + length);
      const short = quoted(digits, 40);
      if (!Number.isFinite(value)) told(pathTo(), at, `the number ${short}`, 'a number below 1e308', 'write it in a larger unit');
      else if (/^-?\d{16,}$/.test(digits) && !Number.isSafeInteger(value)) {
        told(pathTo(), at, `the number ${short}`, 'a whole number of at most 15 digits', `it would be read as ${value}`);
      }
    },
  });
  return found;
}

/** A key or an index in a path. */
const PART = /\.[A-Za-z_$][\w$]*|\[\d+\]|\["(?:[^"\\]|\\.)*"…?\]/g;

/** The offset at which the value of each path starts. A path without a value gets the nearest value around it. */
export function offsetsOf(json: string, paths: Iterable<string>): Map<string, number> {
  const ways = new Map(
    Array.from(paths, (path) => {
      const below = Array.from(path.matchAll(PART), ({ 0: part, index }) => path.slice(0, index + part.length));
      return [path, ['$', ...below]];
    }),
  );
  const wanted = new Set([...ways.values()].flat());
  const found = new Map<string, number>();
  /** Gives whether to visit what is inside. */
  const meet = (at: number, pathTo: () => Key[]) => {
    const path = jsonPath(pathTo());
    if (wanted.has(path)) found.set(path, at);
    return wanted.has(path);
  };
  visit(json, {
    onObjectBegin: (at, _length, _line, _column, pathTo) => meet(at, pathTo),
    onArrayBegin: (at, _length, _line, _column, pathTo) => meet(at, pathTo),
    onLiteralValue: (_value, at, ...[, , , pathTo]) => meet(at, pathTo),
    // Without these, the parser loses count of the levels that it skips.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
  });
  return new Map(Array.from(ways, ([path, way]) => [path, found.get(way.findLast((each) => found.has(each)) ?? '$') ?? 0]));
}

/** Gives the line and column of an offset, both from 1, columns in UTF-16 units. */
export function lineIndex(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    const line = bisectRight(starts, at);
    return { line, column: at - (starts[line - 1] ?? 0) + 1 };
  };
}
