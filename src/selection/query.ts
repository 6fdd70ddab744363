// Reads and writes the address's query string. Each row of the table reads and writes one parameter.
import type { Dataset } from '../model/dataset.ts';
import {
  NOT_ATTRIBUTED,
  STATUSES,
  type ClaimId,
  type MechanismId,
  type PartyId,
  type SpeakerId,
  type Status,
  type StepId,
  type TypeId,
} from '../model/schema.ts';
import { SWAP_UNITS, type SwapUnit } from '../model/swaps/swapUnits.ts';
import { COLUMNS, ROW_KINDS, type RowKind } from './columns.ts';
import { plainNumber, plainPositive } from './plainNumber.ts';

/** The value of `type` for claims of no type. */
export const NO_TYPE = 'none';
export type TypeChoice = TypeId | typeof NO_TYPE;

/** Longer searches are cut. */
const MAX_WORDS = 200;
const cut = (words: string) => words.slice(0, MAX_WORDS);

/** What the reader asked for: OR within a list, AND across lists; an empty list or null asks nothing. */
export interface Query {
  readonly type: readonly TypeChoice[];
  readonly status: readonly Status[];
  readonly party: readonly PartyId[];
  readonly speaker: readonly SpeakerId[];
  readonly figure: readonly ('given' | 'not-given')[];
  /** Words searched for in quotes, paraphrases and names. */
  readonly q: string | null;
  /** The selected claim. */
  readonly claim: ClaimId | null;
  /** What the map shows, `lon,lat,zoom`; null for the fitted map. */
  readonly frame: string | null;
  /** The claims or parties to compare, in the dataset's order. */
  readonly compare: readonly (ClaimId | PartyId)[];
  /** The step of the tour; null outside of it. */
  readonly step: StepId | null;
  /** What a row of the table is; null for a claim. */
  readonly rows: RowKind | null;
  /** The column to sort the table by, with `-` before it for descending order; null for text order. */
  readonly sort: string | null;
  /** The columns of the table; empty for the default ones. */
  readonly cols: readonly string[];
  /** The slide of the talk, from 1; null for the first. */
  readonly slide: string | null;
  /** Where to show the speaker's notes: beside the slides, or in their own window. */
  readonly notes: 'beside' | 'window' | null;
  /** The what-if's mechanism (null for the first), four numbers, their unit (null for the usual one), and density in kg/m³. */
  readonly swap: MechanismId | null;
  readonly r: string | null;
  readonly c: string | null;
  readonly p: string | null;
  readonly k: string | null;
  readonly unit: SwapUnit | null;
  readonly density: string | null;
  readonly theme: 'light' | 'dark' | null;
  /** Whether to hide figures that are not the article's. */
  readonly context: 'off' | null;
  /** Whether the map shows existing lines. */
  readonly built: 'on' | null;
  /** Whether an embed leaves out its title, and its background. */
  readonly title: 'off' | null;
  readonly ground: 'none' | null;
  /** For the builder of embeds: the view's name, and the width of its preview in pixels. */
  readonly view: string | null;
  readonly w: string | null;
}

export type FilterKey = 'type' | 'status' | 'party' | 'speaker' | 'figure';
export const FILTER_KEYS: readonly FilterKey[] = ['type', 'status', 'party', 'speaker', 'figure'];

/** A value of the address that the dataset does not know: ignored, and reported to the reader. */
export interface DroppedValue {
  readonly key: string;
  readonly value: string;
}

export interface ReadQuery {
  readonly query: Query;
  readonly dropped: readonly DroppedValue[];
  /** Parameters that are not ours, in order: kept when the query is written. */
  readonly foreign: readonly (readonly [string, string])[];
}

/** Reads and writes one parameter, either by its list of options or by an `accept` that makes the value canonical. */
type Parameter = { readonly key: keyof Query; readonly many: boolean } & (
  | { options(dataset: Dataset, rows: RowKind): readonly string[] }
  | { accept(value: string): string | null }
);

const PARAMETERS: readonly Parameter[] = [
  { key: 'type', many: true, options: (dataset) => [...dataset.types.keys(), NO_TYPE] },
  { key: 'status', many: true, options: () => STATUSES },
  { key: 'party', many: true, options: (dataset) => [...dataset.parties.keys()] },
  { key: 'speaker', many: true, options: (dataset) => [...dataset.people.keys(), NOT_ATTRIBUTED] },
  { key: 'figure', many: true, options: () => ['given', 'not-given'] },
  { key: 'q', many: false, accept: cut },
  { key: 'claim', many: false, options: (dataset) => [...dataset.claims.keys()] },
  { key: 'frame', many: false, accept: canonicalFrame },
  { key: 'compare', many: true, options: (dataset) => [...dataset.claims.keys(), ...dataset.parties.keys()] },
  { key: 'step', many: false, options: (dataset) => [...dataset.steps.keys()] },
  { key: 'rows', many: false, options: () => ROW_KINDS },
  { key: 'sort', many: false, options: (_, rows) => COLUMNS[rows].flatMap((id) => [id, `-${id}`]) },
  { key: 'cols', many: true, options: (_, rows) => COLUMNS[rows] },
  { key: 'slide', many: false, accept: (number) => (/^[1-9]\d{0,3}$/.test(number) ? number : null) },
  { key: 'notes', many: false, options: () => ['beside', 'window'] },
  { key: 'swap', many: false, options: (dataset) => [...dataset.mechanisms.keys()] },
  { key: 'r', many: false, accept: plainNumber },
  { key: 'c', many: false, accept: plainNumber },
  { key: 'p', many: false, accept: plainNumber },
  { key: 'k', many: false, accept: plainNumber },
  { key: 'unit', many: false, options: () => SWAP_UNITS },
  { key: 'density', many: false, accept: plainPositive },
  { key: 'theme', many: false, options: () => ['light', 'dark'] },
  { key: 'context', many: false, options: () => ['off'] },
  { key: 'built', many: false, options: () => ['on'] },
  { key: 'title', many: false, options: () => ['off'] },
  { key: 'ground', many: false, options: () => ['none'] },
  // Only the builder reads these two, and it knows the views.
  { key: 'view', many: false, accept: cut },
  { key: 'w', many: false, accept: cut },
];

/** The empty query: an empty list or null for every parameter. */
export const EMPTY_QUERY = Object.fromEntries(PARAMETERS.map(({ key, many }) => [key, many ? [] : null])) as unknown as Query;

/** What the map shows: the point in its middle (degrees), and how many times nearer than the fitted map, from 1. */
export interface LookAt {
  readonly lonLat: readonly [number, number];
  readonly zoom: number;
}

export const MAX_ZOOM = 8;

/** Gives what a query's map shows; null for the fitted map. */
export function lookAtOf({ frame }: Pick<Query, 'frame'>): LookAt | null {
  const [lon, lat, zoom] = (frame ?? '').split(',').map(Number);
  return lon === undefined || lat === undefined || zoom === undefined ? null : { lonLat: [lon, lat], zoom };
}

/** Writes what the map shows as in the address: to a hundredth of a degree and of a zoom. */
export function frameOf({ lonLat: [lon, lat], zoom }: LookAt): string {
  return [lon, lat, zoom].map((value) => String(Math.round(value * 100) / 100)).join(',');
}

function canonicalFrame(text: string): string | null {
  const parts = text.split(',');
  const [lon = NaN, lat = NaN, zoom = NaN] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  const fits = parts.length === 3 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && zoom >= 1 && zoom <= MAX_ZOOM;
  return fits ? frameOf({ lonLat: [lon, lat], zoom }) : null;
}

/** Lists every value that a filter can have in a dataset, in display order. */
export function filterOptions(dataset: Dataset, key: FilterKey): readonly string[] {
  const parameter = PARAMETERS.find((each) => each.key === key);
  return parameter && 'options' in parameter ? parameter.options(dataset, 'claims') : [];
}

/**
 * Reads a query string (with or without `?`). Never fails: drops and lists values that the dataset does not have, and keeps
 * keys that are not ours. The order of keys and of values does not matter.
 */
export function parseQuery(search: string, dataset: Dataset): ReadQuery {
  const given = new URLSearchParams(search);
  const read: Record<string, string | readonly string[] | null> = {};
  const dropped: DroppedValue[] = [];
  for (const parameter of PARAMETERS) {
    const { key, many } = parameter;
    const asked = given
      .getAll(key)
      .flatMap((list) => (many ? list.split(',') : [list]))
      .filter((value) => value !== '');
    // The columns depend on the rows, so the rows are read first.
    const known =
      'options' in parameter
        ? parameter.options(dataset, read['rows'] === 'flows' ? 'flows' : 'claims')
        : asked.flatMap((value) => parameter.accept(value) ?? []);
    const drops = 'options' in parameter ? (value: string) => !known.includes(value) : (value: string) => parameter.accept(value) === null;
    for (const value of new Set(asked)) if (drops(value)) dropped.push({ key, value });
    const kept = 'options' in parameter ? known.filter((value) => asked.includes(value)) : known;
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

/** Writes a query string with its `?`, in one canonical order; an empty query gives an empty string. */
export function writeQuery(query: Query, foreign: ReadQuery['foreign'] = []): string {
  const ours = PARAMETERS.flatMap(({ key }) => {
    const value = query[key];
    const text = typeof value === 'string' ? value : (value ?? []).join(',');
    return text === '' ? [] : [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%20', '+')}`];
  });
  const others = foreign.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const all = [...ours, ...others];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Turns one choice of a filter on or off. */
export function toggleChoice(query: Query, key: FilterKey, value: string): Query {
  const chosen: readonly string[] = query[key];
  return { ...query, [key]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value] };
}

/** Clears every filter; the selection, the map's viewport, the step, the table and the theme stay. */
export function clearFilters(query: Query): Query {
  return { ...query, type: [], status: [], party: [], speaker: [], figure: [], q: null };
}

/** Drops what only one page reads: the table's rows, order and columns, and an embed's title and background. */
export function leaveTable(query: Query): Query {
  return { ...query, rows: null, sort: null, cols: [], title: null, ground: null, view: null, w: null };
}

/** Keeps what the first page shows: no other page's parameters, no comparison, no slide. */
export function firstPageQuery(query: Query): Query {
  return { ...leaveTable(query), compare: [], slide: null, notes: null };
}

/** Goes to a step of the tour, or out of it: nothing selected, the map where the step puts it. */
export function goToStep(query: Query, step: StepId | null): Query {
  return { ...query, claim: null, frame: null, step };
}

/** Whether any filter is on. */
export function isFiltering(query: Query): boolean {
  return query.q !== null || FILTER_KEYS.some((key) => query[key].length > 0);
}
