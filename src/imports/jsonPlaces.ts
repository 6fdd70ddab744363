// Sound JSON to what JSON.parse keeps silent about (keys given twice, numbers that no computer holds), and JSONPaths to offsets in it.
import { jsonPath, quoted, type Fault } from '../model/reading/fault.ts';

type Key = string | number;

interface Visitor {
  /** At each value, its opening bracket where it is a list or an object; `keys` leads to it and is only lent. */
  value(keys: readonly Key[], at: number, end: number): void;
  key?(keys: readonly Key[], at: number): void;
}

/** Faults told of one file at most. */
const MOST = 200;

/** Keys given twice in one object, `__proto__`, and numbers that are not kept as they are written; each with its offset. */
export function silentFaults(json: string): (Fault & { readonly at: number })[] {
  const found: (Fault & { readonly at: number })[] = [];
  const told = (keys: readonly Key[], at: number, what: string, expected: string, fix: string) => {
    if (found.length < MOST) found.push({ rule: 'json', path: jsonPath(keys), at, found: what, expected, fix });
  };
  const seen: Set<Key>[] = [];
  walkJson(json, {
    key(keys, at) {
      const own = seen[keys.length];
      const key = keys.at(-1) ?? '';
      if (key === '__proto__') told(keys, at, `the key ${quoted(key)}`, 'keys of the format', 'take it out');
      if (own?.has(key)) told(keys, at, `the key ${quoted(key)} a second time`, 'each key once in an object', 'take one of the two out');
      else own?.add(key);
    },
    value(keys, at, end) {
      if (json[at] === '{') seen[keys.length + 1] = new Set();
      if (!/[-\d]/.test(json[at] ?? '')) return;
      const digits = json.slice(at, end);
      const number = Number(digits);
      const short = quoted(digits, 40);
      if (!Number.isFinite(number)) told(keys, at, `the number ${short}`, 'a number below 1e308', 'write it in a larger unit');
      else if (/^-?\d{16,}$/.test(digits) && !Number.isSafeInteger(number)) {
        told(keys, at, `the number ${short}`, 'a whole number of at most 15 digits', `it would be read as ${number}`);
      }
    },
  });
  return found;
}

interface Wanted {
  path: string | null;
  readonly below: Map<Key, Wanted>;
}

/** The offset at which the value of each path starts; for one that is not there, that of the nearest one around it. One pass. */
export function offsetsOf(json: string, paths: Iterable<string>): Map<string, number> {
  const root: Wanted = { path: null, below: new Map() };
  const all = [...new Set(paths)];
  const around = new Map<Wanted, number>();
  const nodes = new Map<string, Wanted[]>();
  for (const path of all) {
    let node = root;
    const chain = [root];
    for (const key of keysOf(path)) {
      const next: Wanted = node.below.get(key) ?? { path: null, below: new Map() };
      node.below.set(key, next);
      node = next;
      chain.push(node);
    }
    nodes.set(path, chain);
  }
  const stack: (Wanted | undefined)[] = [];
  walkJson(json, {
    value(keys, at) {
      const depth = keys.length;
      const node = depth === 0 ? root : stack[depth - 1]?.below.get(keys[depth - 1] ?? '');
      stack[depth] = node;
      if (node !== undefined) around.set(node, at);
    },
  });
  return new Map(all.map((path) => [path, around.get((nodes.get(path) ?? []).findLast((node) => around.has(node)) ?? root) ?? 0] as const));
}

/** Offsets to lines and columns, both from 1, columns in UTF-16 units. */
export function lineIndex(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

/** `$.claims[3].quote` to its keys; what was cut from a long key leads nowhere. */
export function keysOf(path: string): Key[] {
  return [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"…?\]/g)].map(
    ([, name, index, text]): Key => name ?? (index === undefined ? readText(`"${text ?? ''}"`) : Number(index)),
  );
}

/** Walks JSON that JSON.parse takes, without recursion. */
function walkJson(json: string, visitor: Visitor): void {
  const keys: Key[] = [];
  /** For each open bracket, whether it is a list. */
  const lists: boolean[] = [];
  const scalar = /[^\s,\]}]+/y;
  let wantsKey = false;
  for (let at = json.startsWith('\uFEFF') ? 1 : 0; at < json.length;) {
    const letter = json[at] ?? '';
    const isList = lists.at(-1) ?? false;
    if (letter === '"') {
      const end = endOfText(json, at);
      if (wantsKey) {
        keys[keys.length - 1] = readText(json.slice(at, end));
        visitor.key?.(keys, at);
        wantsKey = false;
      } else visitor.value(keys, at, end);
      at = end;
    } else if (letter === '{' || letter === '[') {
      visitor.value(keys, at, at + 1);
      lists.push(letter === '[');
      keys.push(letter === '[' ? 0 : '');
      wantsKey = letter === '{';
      at += 1;
    } else if (letter === '}' || letter === ']') {
      lists.pop();
      keys.pop();
      wantsKey = false;
      at += 1;
    } else if (letter === ',') {
      if (isList) keys[keys.length - 1] = Number(keys.at(-1)) + 1;
      wantsKey = !isList;
      at += 1;
    } else if (letter === ':' || ' \t\n\r'.includes(letter)) at += 1;
    else {
      scalar.lastIndex = at;
      const end = scalar.test(json) ? scalar.lastIndex : at + 1;
      visitor.value(keys, at, end);
      at = end;
    }
  }
}

function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    const letter = json.charCodeAt(at);
    if (letter === 92) at += 1;
    else if (letter === 34) return at + 1;
  }
  return json.length;
}

function readText(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  const value: unknown = JSON.parse(literal);
  return typeof value === 'string' ? value : '';
}
