// The address's query string to what is asked of a dataset, and back: one row a parameter, read and written by the same row.
import type { Dataset } from '../model/dataset.ts';
import { NOT_ATTRIBUTED, STATUSES, type ClaimId, type PartyId, type SpeakerId, type Status, type TypeId } from '../model/schema.ts';

/** The value of `type` for claims of no type. */
export const NO_TYPE = 'none';
export type TypeChoice = TypeId | typeof NO_TYPE;

/** What is asked: OR within a list, AND across lists; an empty list or null asks nothing. */
export interface Query {
  readonly type: readonly TypeChoice[];
  readonly status: readonly Status[];
  readonly party: readonly PartyId[];
  readonly speaker: readonly SpeakerId[];
  readonly figure: readonly ('given' | 'not-given')[];
  /** The selection. */
  readonly claim: ClaimId | null;
  readonly theme: 'light' | 'dark' | null;
}

export type FilterKey = 'type' | 'status' | 'party' | 'speaker' | 'figure';
export const FILTER_KEYS: readonly FilterKey[] = ['type', 'status', 'party', 'speaker', 'figure'];

export const EMPTY_QUERY: Query = { type: [], status: [], party: [], speaker: [], figure: [], claim: null, theme: null };

/** A value in the address that the dataset does not know: not applied, and said. */
export interface DroppedValue {
  readonly key: string;
  readonly value: string;
}

export interface ReadQuery {
  readonly query: Query;
  readonly dropped: readonly DroppedValue[];
  /** Parameters that are not ours, in their order: kept when the query is written. */
  readonly foreign: readonly (readonly [string, string])[];
}

interface Parameter {
  readonly key: keyof Query;
  readonly many: boolean;
  options(dataset: Dataset): readonly string[];
}

const PARAMETERS: readonly Parameter[] = [
  { key: 'type', many: true, options: (dataset) => [...dataset.types.keys(), NO_TYPE] },
  { key: 'status', many: true, options: () => STATUSES },
  { key: 'party', many: true, options: (dataset) => [...dataset.parties.keys()] },
  { key: 'speaker', many: true, options: (dataset) => [...dataset.people.keys(), NOT_ATTRIBUTED] },
  { key: 'figure', many: true, options: () => ['given', 'not-given'] },
  { key: 'claim', many: false, options: (dataset) => [...dataset.claims.keys()] },
  { key: 'theme', many: false, options: () => ['light', 'dark'] },
];

/** Every value that a filter can take in a dataset, in the order in which it is shown. */
export function filterOptions(dataset: Dataset, key: FilterKey): readonly string[] {
  return PARAMETERS.find((parameter) => parameter.key === key)?.options(dataset) ?? [];
}

/**
 * Reads a query string (with or without `?`). Never fails: values that the dataset does not have are dropped and listed,
 * keys that are not ours are kept. The order of keys and of values does not matter.
 */
export function parseQuery(search: string, dataset: Dataset): ReadQuery {
  const given = new URLSearchParams(search);
  const read: Record<string, string | readonly string[] | null> = {};
  const dropped: DroppedValue[] = [];
  for (const { key, many, options } of PARAMETERS) {
    const asked = given
      .getAll(key)
      .flatMap((list) => (many ? list.split(',') : [list]))
      .filter((value) => value !== '');
    const known = options(dataset);
    for (const value of new Set(asked)) if (!known.includes(value)) dropped.push({ key, value });
    const kept = known.filter((value) => asked.includes(value));
    read[key] = many ? kept : (kept[0] ?? null);
  }
  const ours = new Set<string>(PARAMETERS.map(({ key }) => key));
  return {
    // Each value was looked up in its own options above.
    query: read as unknown as Query,
    dropped,
    foreign: [...given].filter(([key]) => !ours.has(key)),
  };
}

/** Writes a query as a query string with its `?`, in one canonical order; an empty query gives an empty string. */
export function writeQuery(query: Query, foreign: ReadQuery['foreign'] = []): string {
  const ours = PARAMETERS.flatMap(({ key }) => {
    const value = query[key];
    const text = typeof value === 'string' ? value : (value ?? []).join(',');
    return text === '' ? [] : [`${key}=${text.split(',').map(encodeURIComponent).join(',')}`];
  });
  const others = foreign.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const all = [...ours, ...others];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** The query with one choice of a filter turned on or off. */
export function toggleChoice(query: Query, key: FilterKey, value: string): Query {
  const chosen: readonly string[] = query[key];
  return { ...query, [key]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value] };
}

/** The query with every filter cleared; the selection and the theme stay. */
export function clearFilters(query: Query): Query {
  return { ...EMPTY_QUERY, claim: query.claim, theme: query.theme };
}

/** Whether any filter asks something. */
export function isFiltering(query: Query): boolean {
  return FILTER_KEYS.some((key) => query[key].length > 0);
}
