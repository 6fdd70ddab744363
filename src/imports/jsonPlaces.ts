// Finds places in sound JSON: what JSON.parse keeps silent about (keys given twice, numbers that no computer holds), and the offsets of JSONPaths.
import { bisectRight } from 'd3';
import { visit } from 'jsonc-parser';
import { jsonPath, quoted, type Fault } from '../model/fault.ts';

type Key = string | number;

/** Faults told of one file at most. */
const MOST = 200;

/**
 * Finds keys given twice in one object, `__proto__`, and numbers that are not kept as they are written; each with its offset. The parser calls
 * itself at each level: `parseJson` comes first, and refuses what is deep.
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
    onObjectProperty(key, at, _length, _line, _column, pathAround) {
      const own = open.at(-1);
      const keys = () => [...pathAround(), key];
      if (key === '__proto__') told(keys(), at, `the key ${quoted(key)}`, 'keys of the format', 'take it out');
      if (own?.has(key)) told(keys(), at, `the key ${quoted(key)} a second time`, 'each key once in an object', 'take one of the two out');
      else own?.add(key);
    },
    onLiteralValue(value, at, length, _line, _column, pathTo) {
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

/** A key or an index at the end of a path. */
const STEP = /\.[A-Za-z_$][\w$]*|\[\d+\]|\["(?:[^"\\]|\\.)*"…?\]/g;

/** The offset at which the value of each path starts; for one that is not there, that of the nearest one around it. */
export function offsetsOf(json: string, paths: Iterable<string>): Map<string, number> {
  const ways = new Map(
    Array.from(paths, (path) => {
      const below = Array.from(path.matchAll(STEP), ({ 0: step, index }) => path.slice(0, index + step.length));
      return [path, ['$', ...below]];
    }),
  );
  const wanted = new Set([...ways.values()].flat());
  const found = new Map<string, number>();
  /** Whether what lies below is looked at. */
  const meet = (at: number, pathTo: () => Key[]) => {
    const path = jsonPath(pathTo());
    if (wanted.has(path)) found.set(path, at);
    return wanted.has(path);
  };
  visit(json, {
    onObjectBegin: (at, _length, _line, _column, pathTo) => meet(at, pathTo),
    onArrayBegin: (at, _length, _line, _column, pathTo) => meet(at, pathTo),
    onLiteralValue: (_value, at, _length, _line, _column, pathTo) => meet(at, pathTo),
    // Without these, the parser loses count of the levels that it passes over.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
  });
  return new Map(Array.from(ways, ([path, way]) => [path, found.get(way.findLast((each) => found.has(each)) ?? '$') ?? 0]));
}

/** Offsets to lines and columns, both from 1, columns in UTF-16 units. */
export function lineIndex(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    const line = bisectRight(starts, at);
    return { line, column: at - (starts[line - 1] ?? 0) + 1 };
  };
}
