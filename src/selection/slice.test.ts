// Compares what queries leave of the shipped dataset with counts by hand and by brute force.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, shipped, sliceOf } from '../../tests/support/dataset.ts';
import type { Claim } from '../model/dataset.ts';
import { isDrawn, selectFlowRows } from './flowRows.ts';
import { EMPTY_QUERY, FILTER_KEYS, filterOptions, toggleChoice, type FilterKey, type Query } from './query.ts';
import { claimsWithoutFlow, facetsOf, sliceDataset } from './slice.ts';

const everything = sliceOf(shipped);
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** A few choices in a few keys: more would leave nothing. */
const anyQuery: fc.Arbitrary<Query> = fc
  .array(fc.constantFrom(...FILTER_KEYS.flatMap((key) => filterOptions(shipped, key).map((value) => ({ key, value })))), { maxLength: 6 })
  .map((choices) => choices.reduce((query: Query, { key, value }) => toggleChoice(query, key, value), EMPTY_QUERY));

const asking = (query: Query, key: FilterKey, value: string) => toggleChoice({ ...query, [key]: [] }, key, value);

/** The values of a claim for each key, read from its fields a second time. */
const answers: Record<FilterKey, (claim: Claim) => readonly string[]> = {
  type: ({ types }) => (types.length === 0 ? ['none'] : types),
  status: ({ status }) => [status],
  party: ({ parties }) => parties,
  speaker: ({ speaker }) => [speaker],
  figure: ({ measure }) => [measure ? 'given' : 'not-given'],
};

describe('the shipped dataset', () => {
  const counts: readonly (readonly [what: string, count: number, expected: number])[] = [
    ['claims', everything.claims.length, 16],
    ['flows', everything.flows.length, 9],
    ['flows that a map can draw', selectFlowRows(everything).filter(isDrawn).length, 8],
    ['claims without a flow', claimsWithoutFlow(everything).length, 7],
    ['mechanisms', everything.mechanisms.length, 2],
    ['figures', everything.claims.filter(({ measure }) => measure !== null).length, 2],
    ['claims stated', sliceOf(shipped, { status: ['stated'] }).claims.length, 8],
    ['claims under discussion', sliceOf(shipped, { status: ['under-discussion'] }).claims.length, 4],
    ['possible claims', sliceOf(shipped, { status: ['possible'] }).claims.length, 4],
  ];
  it.each(counts)('has its %s: %i', (_, count, expected) => {
    expect(count).toBe(expected);
  });

  it('keeps the order of the text', () => {
    const starts = everything.claims.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('a filter', () => {
  it('leaves the claims that match one choice of every key in use', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const expected = [...shipped.claims.values()].filter((claim) =>
          FILTER_KEYS.every((key) => {
            const asked = new Set<string>(query[key]);
            return asked.size === 0 || answers[key](claim).some((value) => asked.has(value));
          }),
        );
        expect(ids(sliceDataset(shipped, query).claims)).toEqual(ids(expected));
      }),
    );
  });

  it('leaves more with another choice in a key, fewer with another key', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, fc.constantFrom(...FILTER_KEYS), (query, other, key) => {
        const before = ids(sliceDataset(shipped, query).claims);
        const after = ids(sliceDataset(shipped, { ...query, [key]: [...query[key], ...other[key]] }).claims);
        const [fewer, more] = query[key].length > 0 ? [before, after] : [after, before];
        expect(fewer.filter((id) => !more.includes(id))).toEqual([]);
      }),
    );
  });

  it('leaves flows of the claims that it leaves, and mechanisms with a leg that it leaves', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { claims, flows, mechanisms } = sliceDataset(shipped, query);
        const left = new Set(ids(claims));
        const wanted = [...shipped.flows.values()].filter(
          (flow) =>
            flow.claims.some((id) => left.has(id)) && (query.type.length === 0 || flow.types.some((type) => query.type.includes(type))),
        );
        expect(ids(flows)).toEqual(ids(wanted));
        const withLeg = [...shipped.mechanisms.values()].filter(({ legs }) => legs.some((leg) => wanted.includes(leg)));
        expect(ids(mechanisms)).toEqual(ids(withLeg));
      }),
    );
  });

  it('ignores the selection and the theme', () => {
    const claim = firstOf(shipped.claims.keys());
    expect(sliceOf(shipped, { claim, theme: 'dark' })).toEqual(everything);
  });
});

describe('facets', () => {
  it('count what each choice would leave, given the other keys', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...FILTER_KEYS), (query, key) => {
        const facets = facetsOf(shipped, query, key);
        const chosen = new Set<string>(query[key]);
        expect(facets).toEqual(
          facets.map(({ value }) => ({
            value,
            count: sliceDataset(shipped, asking(query, key, value)).claims.length,
            chosen: chosen.has(value),
          })),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each(FILTER_KEYS)('of %s omit what no claim has, unless it is chosen', (key) => {
    const unused = filterOptions(shipped, key).filter(
      (value) => ![...shipped.claims.values()].some((claim) => answers[key](claim).includes(value)),
    );
    const shown = facetsOf(shipped, EMPTY_QUERY, key).map(({ value }) => value);
    expect(shown).toEqual(filterOptions(shipped, key).filter((value) => !unused.includes(value)));
    for (const value of unused) {
      expect(facetsOf(shipped, asking(EMPTY_QUERY, key, value), key)).toContainEqual({ value, count: 0, chosen: true });
    }
  });
});

describe('claims without a flow', () => {
  it('are those of the slice that no flow of the whole dataset rests on', () => {
    const withFlow = new Set([...shipped.flows.values()].flatMap(({ claims }) => claims));
    fc.assert(
      fc.property(anyQuery, (query) => {
        const slice = sliceDataset(shipped, query);
        expect(claimsWithoutFlow(slice)).toEqual(slice.claims.filter(({ id }) => !withFlow.has(id)));
      }),
    );
  });
});
