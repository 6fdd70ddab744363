// Tests a claim's neighbours in what a filter leaves.
import { describe, expect, it } from 'vitest';
import { firstOf, shipped, sliceOf } from '../../tests/support/dataset.ts';
import { neighboursOf } from './neighbours.ts';

const all = [...shipped.claims.values()];
const idsOf = ({ previous, next }: ReturnType<typeof neighboursOf>) => [previous?.id, next?.id];

describe('neighboursOf', () => {
  it('walks through all claims in text order, and stops at both ends', () => {
    all.forEach((claim, at) => expect(idsOf(neighboursOf(all, claim))).toEqual([all[at - 1]?.id, all[at + 1]?.id]));
  });

  it('starts at either end where nothing is selected', () => {
    expect(idsOf(neighboursOf(all, undefined))).toEqual([all.at(-1)?.id, firstOf(all).id]);
    expect(idsOf(neighboursOf([], undefined))).toEqual([undefined, undefined]);
  });

  it('leads from a hidden claim to the nearest that the filter leaves', () => {
    const left = sliceOf(shipped, { status: ['under-discussion'] }).claims;
    const hidden = all.filter((claim) => !left.includes(claim));
    expect(hidden.length).toBeGreaterThan(0);
    for (const claim of hidden) {
      const { previous, next } = neighboursOf(left, claim);
      expect(previous?.id).toBe(left.filter(({ span }) => span.start < claim.span.start).at(-1)?.id);
      expect(next?.id).toBe(left.find(({ span }) => span.start > claim.span.start)?.id);
    }
  });
});
