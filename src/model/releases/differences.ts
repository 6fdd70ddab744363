// Finds what differs between two versions of a dataset, one entry for each thing and field. `messages/sayDifference.ts` puts it in words.
import type { Dataset } from '../dataset.ts';
import type { Retirement } from './releases.ts';
import type { ClaimEntry } from '../schema.ts';

/** The lists of a dataset whose entries have an id. */
export const LISTS = ['claims', 'flows', 'mechanisms', 'steps', 'types', 'people', 'parties', 'places'] as const;
export type ListId = (typeof LISTS)[number];

export type Difference =
  | { readonly kind: 'added' | 'removed'; readonly list: ListId; readonly id: string; readonly name: string }
  /** A claim that is gone and listed as retired. */
  | { readonly kind: 'retired'; readonly id: string; readonly name: string; readonly successor: string | null; readonly why: string }
  | {
      readonly kind: 'changed';
      readonly list: ListId;
      readonly id: string;
      readonly name: string;
      readonly field: string;
      readonly from: unknown;
      readonly to: unknown;
    }
  /** Claims, or passages left out, with the same words in another place, or with other selectors. */
  | { readonly kind: 'moved'; readonly list: 'claims' | 'leftOut'; readonly ids: readonly string[] }
  /** What both versions have is in another order. */
  | { readonly kind: 'reordered'; readonly list: ListId; readonly ids: readonly string[] }
  /** A field of the dataset itself: of its source, of its coding, or at the top of the file. */
  | { readonly kind: 'about'; readonly field: string; readonly from: unknown; readonly to: unknown }
  | { readonly kind: 'text' }
  | { readonly kind: 'leftOut'; readonly change: 'added' | 'removed'; readonly quote: string }
  | { readonly kind: 'leftOutWhy'; readonly quote: string; readonly from: string; readonly to: string };

type Fields = Readonly<Record<string, unknown>>;
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
  /** Where its words are. */
  readonly anchor?: unknown;
}

/**
 * Lists what differs from one version to a later one: the text, then the dataset itself, then its lists. `retired` are the claims that the
 * later version lists as retired. Compared with itself, a dataset gives nothing; compared the other way round, added becomes removed and
 * `from` becomes `to`.
 */
export function differencesOf(before: Dataset, after: Dataset, retired: readonly Retirement[] = []): Difference[] {
  return [
    ...(before.text === after.text ? [] : [{ kind: 'text' as const }]),
    ...changedFields(aboutOf(before), aboutOf(after)).map((change) => ({ kind: 'about' as const, ...change })),
    ...LISTS.flatMap((list) => listDifferences(list, entriesOf(before, list), entriesOf(after, list), retired)),
    ...leftOutDifferences(before, after),
  ];
}

function listDifferences(list: ListId, before: readonly Entry[], after: readonly Entry[], retired: readonly Retirement[]): Difference[] {
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const later = new Map(after.map((entry) => [entry.id, entry]));
  const gone = before.filter(({ id }) => !later.has(id)).map((entry) => goneDifference(list, entry, retired));
  const added = after.filter(({ id }) => !earlier.has(id)).map(({ id, name }): Difference => ({ kind: 'added', list, id, name }));
  const pairs = after.flatMap((now) => {
    const was = earlier.get(now.id);
    return was === undefined ? [] : [{ was, now }];
  });
  const changed = pairs.flatMap(({ was, now }) =>
    changedFields(was.fields, now.fields).map((change): Difference => ({ kind: 'changed', list, id: now.id, name: now.name, ...change })),
  );
  // Changed words are in a new place anyway: report that once.
  const moved = pairs.filter(({ was, now }) => !same(was.anchor, now.anchor) && same(was.fields['quote'], now.fields['quote']));
  const order = before.filter(({ id }) => later.has(id)).map(({ id }) => id);
  const ids = pairs.map(({ now }) => now.id);
  // Claims and flows have text order, wherever they are in the file.
  const ordered = list !== 'claims' && list !== 'flows';
  return [
    ...gone,
    ...added,
    ...changed,
    ...(list === 'claims' && moved.length > 0 ? [{ kind: 'moved' as const, list, ids: moved.map(({ now }) => now.id) }] : []),
    ...(ordered && !same(order, ids) ? [{ kind: 'reordered' as const, list, ids }] : []),
  ];
}

function goneDifference(list: ListId, { id, name }: Entry, retired: readonly Retirement[]): Difference {
  const retirement = list === 'claims' ? retired.find(({ claim }) => claim === id) : undefined;
  if (retirement === undefined) return { kind: 'removed', list, id, name };
  return { kind: 'retired', id, name, successor: retirement.successor, why: retirement.why };
}

/** Passages left out have no id, so their words identify them. */
function leftOutDifferences(before: Dataset, after: Dataset): Difference[] {
  const keyed = ({ file }: Dataset) => {
    const seen = new Map<string, number>();
    return new Map(
      file.leftOut.map((entry) => {
        const { exact } = entry.quote;
        const count = (seen.get(exact) ?? 0) + 1;
        seen.set(exact, count);
        return [`${count} ${exact}`, entry] as const;
      }),
    );
  };
  const earlier = keyed(before);
  const later = keyed(after);
  const moved: string[] = [];
  const found: Difference[] = [];
  for (const [key, { quote }] of earlier) if (!later.has(key)) found.push({ kind: 'leftOut', change: 'removed', quote: quote.exact });
  for (const [key, now] of later) {
    const then = earlier.get(key);
    const quote = now.quote.exact;
    if (then === undefined) found.push({ kind: 'leftOut', change: 'added', quote });
    else if (then.why !== now.why) found.push({ kind: 'leftOutWhy', quote, from: then.why, to: now.why });
    if (then && !same([then.quote, then.position], [now.quote, now.position])) moved.push(quote);
  }
  return moved.length > 0 ? [...found, { kind: 'moved', list: 'leftOut', ids: moved }] : found;
}

/** Fields of the file itself; the text's own difference covers its hash and name. */
function aboutOf({ file }: Dataset): Fields {
  const {
    source,
    coding,
    claims: _c,
    flows: _f,
    mechanisms: _m,
    steps: _s,
    leftOut: _l,
    types: _t,
    people: _p,
    parties: _q,
    places: _r,
    ...top
  } = file;
  const { text, ...rest } = source;
  const { sha256: _hash, ...ofText } = text;
  return { ...top, ...under('source', rest), ...under('source', ofText), ...under('coding', coding) };
}

function entriesOf({ file }: Dataset, list: ListId): Entry[] {
  switch (list) {
    case 'claims':
      return file.claims.map(claimEntry);
    case 'flows':
      return file.flows.map(({ id, ...fields }) => ({ id, name: id, fields }));
    case 'mechanisms':
      return file.mechanisms.map(({ id, ...fields }) => ({ id, name: fields.name, fields }));
    case 'steps':
      return (file.steps ?? []).map(({ id, ...fields }) => ({ id, name: fields.title, fields }));
    case 'types':
      return file.types.map(({ id, ...fields }) => ({ id, name: fields.name, fields }));
    case 'people':
      return file.people.map(({ id, ...fields }) => ({ id, name: fields.name, fields }));
    case 'parties':
      return file.parties.map(({ id, ...fields }) => ({ id, name: fields.name, fields }));
    case 'places':
      return file.places.map(({ id, ...fields }) => ({ id, name: fields.name, fields }));
  }
}

function claimEntry({ id, quote, position, coding, ...fields }: ClaimEntry): Entry {
  const { exact, ...around } = quote;
  return { id, name: fields.paraphrase, fields: { quote: exact, ...fields, ...coding }, anchor: [around, position] };
}

function under(name: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${name}.${field}`, value]));
}

/** Lists the fields that differ; a field that only one side has is undefined on the other. */
function changedFields(before: Fields, after: Fields): { field: string; from: unknown; to: unknown }[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

/** Compares by value. Comparing JSON is enough, since the schema fixes the order of keys. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
