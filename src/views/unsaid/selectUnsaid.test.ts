// Tests what is not given in a slice, counted against the dataset's own lists.
import { describe, expect, it } from 'vitest';
import { readFolder, shipped, sliceOf } from '../../../tests/support/dataset.ts';
import { OMISSIONS } from '../../model/schema.ts';
import { selectUnsaid } from './selectUnsaid.ts';

const minerales = readFolder('tests/datasets/minerales');

describe.each([
  ['the shipped article', shipped],
  ['another article', minerales],
])('%s', (_, dataset) => {
  it('has a row for each kind of omission, with exactly the claims that have it', () => {
    const rows = selectUnsaid(sliceOf(dataset));
    const expected = OMISSIONS.map((omission) => ({
      omission,
      claims: [...dataset.claims.values()].filter(({ notGiven }) => notGiven.includes(omission)).map(({ id }) => id),
    })).filter(({ claims }) => claims.length > 0);
    expect(expected.length).toBeGreaterThan(3);
    expect(new Map(rows.map(({ omission, claims }) => [omission, claims]))).toEqual(
      new Map(expected.map(({ omission, claims }) => [omission, claims])),
    );
    expect(rows.every(({ of }) => of === dataset.claims.size)).toBe(true);
  });

  it('lists first what most claims leave out', () => {
    const counts = selectUnsaid(sliceOf(dataset)).map(({ lacking }) => lacking.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

it('counts the flows without a figure, an end or their own route', () => {
  const flowsOf = (omission: string) => selectUnsaid(sliceOf(shipped)).find((row) => row.omission === omission)?.flows;
  const flows = [...shipped.flows.values()];
  expect(flowsOf('amount')).toEqual({ lacking: flows.filter(({ measure }) => measure === null).length, of: flows.length });
  expect(flowsOf('destination')).toEqual({ lacking: flows.filter(({ to }) => to === null).length, of: flows.length });
  expect(flowsOf('origin')).toEqual({ lacking: flows.filter(({ from }) => from === null).length, of: flows.length });
  expect(flowsOf('price')).toBeNull();
});

it('follows the filter', () => {
  const all = selectUnsaid(sliceOf(shipped));
  const given = selectUnsaid(sliceOf(shipped, { figure: ['given'] }));
  expect(given.map(({ omission }) => omission)).not.toContain('amount');
  expect(given.length).toBeLessThan(all.length);
  for (const { lacking, of } of given) {
    expect(lacking.every(({ measure }) => measure !== null)).toBe(true);
    expect(of).toBe([...shipped.claims.values()].filter(({ measure }) => measure !== null).length);
  }
});

it('is empty if the filter leaves nothing', () => {
  expect(selectUnsaid(sliceOf(shipped, { q: 'no such word' }))).toEqual([]);
});
