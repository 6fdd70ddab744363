// A dataset and a query to the slice that every view shows: the claims, flows and mechanisms that the filter leaves.
import type { Claim, Dataset, Flow, Mechanism } from '../model/dataset.ts';
import type { ClaimId, TypeId } from '../model/schema.ts';
import { FILTER_KEYS, NO_TYPE, filterOptions, type FilterKey, type Query } from './query.ts';
import { claimHas, searchWords } from './search.ts';

export interface Slice {
  readonly dataset: Dataset;
  /** Words searched for, folded. */
  readonly words: readonly string[];
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Flows of a type that is asked for, resting on at least one claim of the slice, in text order. */
  readonly flows: readonly Flow[];
  /** Mechanisms with at least one leg in the slice. */
  readonly mechanisms: readonly Mechanism[];
}

/** Applies the filters and the search of a query: OR within a key, AND across keys. The selection plays no part. */
export function sliceDataset(dataset: Dataset, query: Query): Slice {
  const words = searchWords(query.q);
  const claims = [...dataset.claims.values()].filter(
    (claim) => FILTER_KEYS.every((key) => passes(claim, query, key)) && claimHas(dataset, claim, words),
  );
  const left = new Set<ClaimId>(claims.map(({ id }) => id));
  const flows = [...dataset.flows.values()].filter((flow) => hasType(flow.types, query.type) && flow.claims.some((id) => left.has(id)));
  const flowIds = new Set(flows.map(({ id }) => id));
  const mechanisms = [...dataset.mechanisms.values()].filter(({ legs }) => legs.some(({ id }) => flowIds.has(id)));
  return { dataset, words, claims, flows, mechanisms };
}

/** One choice of a filter: how many claims it would leave, given the other filters. */
export interface Facet {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The choices of a filter with counts of claims; choices that no claim of the dataset has are left out, unless chosen. */
export function facetsOf(dataset: Dataset, query: Query, key: FilterKey): Facet[] {
  const all = [...dataset.claims.values()];
  const others = FILTER_KEYS.filter((each) => each !== key);
  const words = searchWords(query.q);
  const open = all.filter((claim) => others.every((other) => passes(claim, query, other)) && claimHas(dataset, claim, words));
  const chosen: readonly string[] = query[key];
  return filterOptions(dataset, key)
    .filter((value) => chosen.includes(value) || all.some((claim) => valuesOf(claim, key).includes(value)))
    .map((value) => ({
      value,
      count: open.filter((claim) => valuesOf(claim, key).includes(value)).length,
      chosen: chosen.includes(value),
    }));
}

/** Claims on which no flow of the dataset rests: they count, and are listed, but the map can't draw them. */
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
