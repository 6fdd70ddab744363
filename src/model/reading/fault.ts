// Describes one fault of a dataset in words that an editor can act on.

/** A fault found while reading or checking a dataset. All text is English, for editors. */
export interface Fault {
  /** Which rule found it: `structure`, `json`, or the id of a check. */
  readonly rule: string;
  /** Where, as a JSONPath into `dataset.json`: `$.claims[3].quote.exact`. `$` is the whole file. */
  readonly path: string;
  /** What is there now. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** What to do, where one fix is likely: for a quote that moved, the nearest passage. */
  readonly fix?: string;
  /** Which file it is in, where that is not `dataset.json`. */
  readonly file?: string;
}

/** A fault as a check yields it, before its rule is added. */
export type Finding = Omit<Fault, 'rule' | 'file'>;

/** Makes a finding; leaves out a fix that is null or undefined. */
export function finding(path: string, found: string, expected: string, fix?: string | null): Finding {
  return fix === undefined || fix === null ? { path, found, expected } : { path, found, expected, fix };
}

/** Writes keys and indexes as a JSONPath: `['claims', 3, 'id']` gives `$.claims[3].id`. Cuts a very long key. */
export function jsonPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    return name.length < 100 && /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${quoted(name)}]`;
  }, '$');
}

/** Writes a value of the file on one line: cuts text, and gives a list by its size and an object by its keys. */
export function quoted(value: unknown, maxLength = 120): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    return value.length > maxLength ? `${JSON.stringify(value.slice(0, maxLength))}…` : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return typeof value;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an object without keys';
  const named = keys.slice(0, 8).map((key) => quoted(key, 40));
  return `an object with ${named.join(', ')}${keys.length > named.length ? ', …' : ''}`;
}
