// Finds where a value breaks the schema and says it in words: where, what it is, what it should be, the nearest right word.
import * as v from 'valibot';
import { finding, jsonPath, quoted, type Fault, type Finding } from './fault.ts';
import { nearestWord } from '../text/nearest.ts';
import { describeShapes, isShape, keysOf, optionsOf, shapesAt, type Key, type Shape } from './schemaShape.ts';

/** The most entries in one list, or keys in one object. Larger ones are refused before any work is done on them. */
const MAX_ENTRIES = 50_000;
/** The schema has no list at a path longer than this, in letters. Anything deeper is refused by its key. */
const MAX_PATH = 60;

/** Yields every structural fault of a value, entry by entry, so that the caller can stop. Yields none where the value fits the schema. */
export function* structureFaults(value: unknown, schema: v.GenericSchema): Iterable<Fault> {
  for (const found of findAll(value, schema)) yield { rule: 'structure', ...found };
}

function* findAll(value: unknown, schema: v.GenericSchema): Iterable<Finding> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield finding('$', quoted(value), 'an object');
    return;
  }
  const long = findTooLarge(value);
  if (long !== null) {
    yield long;
    return;
  }
  // The first entry of each list is checked with the rest of the file, the others one at a time.
  const heads = Object.entries(value).map(([key, part]) => [key, Array.isArray(part) ? part.slice(0, 1) : part] as const);
  yield* faultsOf(schema, schema, Object.fromEntries(heads), []);
  for (const [key, list] of Object.entries(value)) {
    if (!Array.isArray(list)) continue;
    const [entry] = shapesAt([key, 0], schema);
    if (!isSchema(entry)) continue;
    for (let index = 1; index < list.length; index += 1) yield* faultsOf(schema, entry, list[index], [key, index]);
  }
}

function findTooLarge(root: object): Finding | null {
  const waiting = [{ value: root, path: '$' }];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const { value, path } = each;
    const isList = Array.isArray(value);
    const size = isList ? value.length : Object.keys(value).length;
    if (size > MAX_ENTRIES) return finding(path, `${size} ${isList ? 'entries' : 'keys'}`, `at most ${MAX_ENTRIES}`);
    if (path.length > MAX_PATH) continue;
    for (const [key, part] of Object.entries(value)) {
      if (typeof part === 'object' && part !== null) {
        waiting.push({ value: part, path: path + jsonPath([isList ? Number(key) : key]).slice(1) });
      }
    }
  }
  return null;
}

/** Finds the faults of a part. `above` are the keys that lead to its schema in the whole one. */
function* faultsOf(whole: v.GenericSchema, part: v.GenericSchema, value: unknown, above: readonly Key[]): Iterable<Finding> {
  for (const issue of v.safeParse(part, value).issues ?? []) {
    const keys: Key[] = [...above, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
    const last = issue.path?.at(-1);
    if (issue.expected === 'never' && typeof last?.key === 'string') {
      yield* unknownKeys(whole, last.input, last.key, keys.slice(0, -1));
    } else {
      const input = last?.origin === 'key' ? undefined : issue.input;
      const shapes = shapesAt(keys, whole);
      yield finding(
        jsonPath(keys),
        quoted(input),
        expectedBy(issue, shapes),
        typeof input === 'string' ? nearest(input, issue, shapes) : null,
      );
    }
  }
}

/** Valibot names the first unknown key of an object; an editor wants them all. */
function* unknownKeys(whole: v.GenericSchema, object: unknown, first: string, above: readonly Key[]): Iterable<Finding> {
  const known = keysOf(above, whole);
  const present = isShape(object) ? Object.keys(object) : [];
  const unknown = present.filter((key) => !known.includes(key));
  const absent = known.filter((key) => !present.includes(key));
  for (const key of unknown.length > 0 ? unknown : [first]) {
    const fix = nearestWord(key, absent);
    yield finding(
      jsonPath([...above, key]),
      `the key ${quoted(key)}`,
      `none but ${known.join(', ')}`,
      fix && `rename it to ${quoted(fix)}`,
    );
  }
}

function expectedBy(issue: v.BaseIssue<unknown>, shapes: readonly Shape[]): string {
  const { requirement, type, input } = issue;
  const parts = typeof input === 'string' ? 'characters' : 'entries';
  if (type === 'max_length') return `at most ${String(requirement)} ${parts}`;
  if (type === 'min_length') return `at least ${String(requirement)} of its ${parts}`;
  if (type === 'min_value') return `a number of at least ${String(requirement)}`;
  if (type === 'integer') return 'a whole number';
  if (type === 'finite') return 'a finite number';
  return describeShapes(shapes);
}

function nearest(input: string, issue: v.BaseIssue<unknown>, shapes: readonly Shape[]): string | null {
  const option = nearestWord(input, optionsOf(shapes));
  if (option !== null) return quoted(option);
  const { requirement } = issue;
  const slug = input
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return requirement instanceof RegExp && requirement.test(slug) ? quoted(slug) : null;
}

function isSchema(value: unknown): value is v.GenericSchema {
  return isShape(value) && '~run' in value;
}
