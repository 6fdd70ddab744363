// One thing wrong with a dataset, in words that an editor can act on.

/** A fault found while reading or checking a dataset. All text is English, for editors. */
export interface Fault {
  /** Name of the rule that found it: `structure`, `json`, or the id of a check. */
  readonly rule: string;
  /** Where, as a JSONPath into `dataset.json`: `$.claims[3].quote.exact`. `$` is the whole file. */
  readonly path: string;
  /** What stands there now. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** What to do, where one fix is near: for a quote that moved, the nearest passage. */
  readonly fix?: string;
}

/** JSONPath of a list of keys and indexes: `['claims', 3, 'id']` gives `$.claims[3].id`. */
export function jsonPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
  }, '$');
}

/** A value as it stands in the file, cut to what fits in a line. */
export function quoted(value: unknown, maxLength = 120): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

/** One fault as one line of text. */
export function formatFault(fault: Fault): string {
  const fix = fault.fix === undefined ? '' : ` Fix: ${fault.fix}`;
  return `${fault.path}: found ${fault.found}; expected ${fault.expected}.${fix} [${fault.rule}]`;
}
