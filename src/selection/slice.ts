// Selects the slice that every view shows: the claims, flows and mechanisms that the filter leaves.
import type { ContextLayer } from '../model/context/contextLayer.ts';
import type { Claim, Dataset, Flow, Mechanism } from '../model/dataset.ts';
import type { ClaimId, TypeId } from '../model/schema.ts';
import { EMPTY_QUERY, FILTER_KEYS, NO_TYPE, filterOptions, type FilterKey, type Query } from './query.ts';
import { claimHas, searchWords } from './search.ts';

export interface Slice {
  readonly dataset: Dataset;
  /** The words of the search, folded. */
  readonly words: readonly string[];
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Flows of a type asked for that rest on at least one claim of the slice, in text order. */
  readonly flows: readonly Flow[];
  /** Mechanisms with at least one leg in the slice. */
  readonly mechanisms: readonly Mechanism[];
  /** Independent figures, where the reader asked for them and they are loaded; no other view knows of them. */
  readonly context?: ContextLayer;
}

/** Adds the independent figures for a slice's claims. */
export function withContext(slice: Slice, context: ContextLayer): Slice {
  return { ...slice, context };
}

/** The last slice of each dataset, since several parts of a page ask for the same one. */
const lastSlices = new WeakMap<Dataset, { readonly asked: string; readonly slice: Slice }>();

/** Applies the filters and the search of a query: OR within a key, AND across keys. Ignores the selection. */
export function sliceDataset(dataset: Dataset, query: Query): Slice {
  const asked = JSON.stringify([query.q, ...FILTER_KEYS.map((key) => query[key])]);
  const last = lastSlices.get(dataset);
  if (last?.asked === asked) return last.slice;
  const words = searchWords(query.q);
  const asking = FILTER_KEYS.filter((key) => query[key].length > 0);
  const claims = [...dataset.claims.values()].filter(
    (claim) => asking.every((key) => passes(claim, query, key)) && claimHas(dataset, claim, words),
  );
  const left = new Set<ClaimId>(claims.map(({ id }) => id));
  const flows = [...dataset.flows.values()].filter((flow) => hasType(flow.types, query.type) && flow.claims.some((id) => left.has(id)));
  const flowIds = new Set(flows.map(({ id }) => id));
  const mechanisms = [...dataset.mechanisms.values()].filter(({ legs }) => legs.some(({ id }) => flowIds.has(id)));
  const slice = { dataset, words, claims, flows, mechanisms };
  lastSlices.set(dataset, { asked, slice });
  return slice;
}

/** One choice of a filter, and how many claims it would leave, given the other filters. */
export interface Facet {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** How many claims have each value of each filter. */
type Counts = Readonly<Record<FilterKey, ReadonlyMap<string, number>>>;

/** Counted once per dataset and once per query, since neither ever changes. */
const allCounts = new WeakMap<Dataset, Counts>();
const openCounts = new WeakMap<Dataset, WeakMap<Query, Counts>>();

/** Gives the choices of a filter with counts of claims; leaves out choices that no claim of the dataset has, unless chosen. */
export function facetsOf(dataset: Dataset, query: Query, key: FilterKey): Facet[] {
  const all = remember(allCounts, dataset, () => countValues(dataset, EMPTY_QUERY));
  const ofQueries = remember(openCounts, dataset, () => new WeakMap<Query, Counts>());
  const open = remember(ofQueries, query, () => countValues(dataset, query));
  const chosen: readonly string[] = query[key];
  return filterOptions(dataset, key)
    .filter((value) => chosen.includes(value) || all[key].has(value))
    .map((value) => ({ value, count: open[key].get(value) ?? 0, chosen: chosen.includes(value) }));
}

/** Counts in one pass: a claim counts for a key where it passes all the other keys, whatever its value for that one. */
function countValues(dataset: Dataset, query: Query): Counts {
  const words = searchWords(query.q);
  const empty = () => new Map<string, number>();
  const counts = { type: empty(), status: empty(), party: empty(), speaker: empty(), figure: empty() };
  const asking = FILTER_KEYS.filter((key) => query[key].length > 0);
  for (const claim of dataset.claims.values()) {
    const failed = asking.filter((key) => !passes(claim, query, key));
    if (failed.length > 1 || !claimHas(dataset, claim, words)) continue;
    for (const key of failed.length === 1 ? failed : FILTER_KEYS) {
      for (const value of valuesOf(claim, key)) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}

/** Gives claims on which no flow of the dataset rests: they count and are listed, but the map can't draw them. */
export function claimsWithoutFlow(slice: Slice): Claim[] {
  const withFlow = new Set([...slice.dataset.flows.values()].flatMap(({ claims }) => claims));
  return slice.claims.filter(({ id }) => !withFlow.has(id));
}

function passes(claim: Claim, query: Query, key: FilterKey): boolean {
  const asked: readonly string[] = query[key];
  return asked.length === 0 || valuesOf(claim, key).some((value) => asked.includes(value));
}

function valuesOf(claim: Claim, key: FilterKey): readonly string[] {
  switch (key) {
    case 'type':
      return claim.types.length > 0 ? claim.types : [NO_TYPE];
    case 'status':
      return [claim.status];
    case 'party':
      return claim.parties;
    case 'speaker':
      return [claim.speaker];
    case 'figure':
      return [claim.measure === null ? 'not-given' : 'given'];
  }
}

function hasType(types: readonly TypeId[], asked: Query['type']): boolean {
  return asked.length === 0 || types.some((type) => asked.includes(type));
}
