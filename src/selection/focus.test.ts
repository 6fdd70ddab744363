// Tests how strongly marks are drawn for selections and pointers.
import { describe, expect, it } from 'vitest';
import { shipped } from '../../tests/support/dataset.ts';
import type { Sourced } from '../model/dataset.ts';
import type { ClaimId } from '../model/schema.ts';
import { emphasisOf, focusOn, focusWithin, isSelected, NO_FOCUS, type Emphasis } from './focus.ts';

const [swap] = [...shipped.mechanisms.values()];
const [leg, otherLeg] = swap?.claims ?? [];
const [apart, further] = [...shipped.claims.keys()].filter(
  (id) => ![...shipped.mechanisms.values()].some(({ claims }) => claims.includes(id)),
);

type Ids = readonly (ClaimId | undefined)[];
const sure = (ids: Ids): ClaimId[] => ids.flatMap((id) => (id === undefined ? [] : [id]));

describe('emphasisOf', () => {
  const cases: readonly (readonly [what: string, selected: ClaimId | undefined, pointed: Ids, claims: Ids, emphasis: Emphasis])[] = [
    ['nothing is meant', undefined, [], [leg], 'plain'],
    ['it is selected', leg, [], [leg], 'strong'],
    ['one of its claims is selected', leg, [], [apart, leg], 'strong'],
    ['it is pointed at', undefined, [apart], [apart], 'strong'],
    ['it is pointed at while another is selected', leg, [apart], [apart], 'strong'],
    ['it is selected while another is pointed at', leg, [apart], [leg], 'strong'],
    ['it is a leg of the same mechanism', leg, [], [otherLeg], 'related'],
    ['it is a leg of the mechanism, and pointed at', leg, [otherLeg], [otherLeg], 'strong'],
    ['a claim of no mechanism is selected', apart, [], [leg], 'faint'],
    ['another is selected', leg, [], [apart], 'faint'],
    ['another is pointed at', undefined, [apart], [further], 'faint'],
    ['pointing relates nothing', undefined, [leg], [otherLeg], 'faint'],
  ];
  it.each(cases)('%s', (_, selected, pointed, claims, emphasis) => {
    expect(emphasisOf(sure(claims), focusOn(shipped, selected ?? null, sure(pointed)))).toBe(emphasis);
  });
});

describe('a step of the tour', () => {
  const step = { claims: [apart ?? leg, leg] as [ClaimId, ClaimId] };
  const emphasis = (claims: Ids, selected: ClaimId | null = null, pointed: Ids = []) =>
    emphasisOf(sure(claims), focusOn(shipped, selected, sure(pointed), step));

  it('relates its claims, and makes all others faint', () => {
    expect(emphasis([apart])).toBe('related');
    expect(emphasis([leg])).toBe('related');
    expect(emphasis([otherLeg])).toBe('faint');
    expect(emphasis([further])).toBe('faint');
  });

  it('stays while one claim is pointed at or selected', () => {
    for (const [selected, pointed] of [
      [null, [further]],
      [further ?? null, []],
    ] as const) {
      expect(emphasis([further], selected, pointed)).toBe('strong');
      expect(emphasis([apart], selected, pointed)).toBe('related');
      expect(emphasis([otherLeg], selected, pointed)).toBe('faint');
    }
  });
});

describe('focusOn', () => {
  it('has what it needs in the shipped dataset', () => {
    expect(sure([leg, otherLeg, apart, further])).toHaveLength(4);
  });

  it('relates all claims of the mechanisms of the selected claim, and of no other', () => {
    for (const claim of shipped.claims.keys()) {
      const own = [...shipped.mechanisms.values()].filter(({ claims }) => claims.includes(claim));
      expect(new Set(focusOn(shipped, claim, []).related)).toEqual(new Set(own.flatMap(({ claims }) => claims)));
    }
  });

  it('of nothing is no focus', () => {
    expect(focusOn(shipped, null, [])).toEqual(NO_FOCUS);
  });
});

describe('focusWithin', () => {
  it('keeps the focus where a row rests on it, and drops it where all of it is elsewhere', () => {
    const focus = focusOn(shipped, apart ?? null, []);
    const rowOf = (claim: typeof apart) => ({ claims: sure([claim]) as unknown as Sourced['claims'] });
    expect(focusWithin(focus, [rowOf(leg), rowOf(apart)])).toBe(focus);
    expect(focusWithin(focus, [rowOf(leg)])).toEqual(NO_FOCUS);
    expect(focusWithin(focusOn(shipped, null, sure([leg])), [rowOf(leg)]).pointed).toEqual([leg]);
  });
});

describe('isSelected', () => {
  it('is true of the selected claim alone, never of a pointed one', () => {
    const focus = focusOn(shipped, leg ?? null, sure([apart]));
    expect(isSelected(sure([leg]), focus)).toBe(true);
    expect(isSelected(sure([apart]), focus)).toBe(false);
    expect(isSelected(sure([leg]), NO_FOCUS)).toBe(false);
  });
});
