// Tests how statements are placed on one scale: bounds, ranges, and the claim's figure over its own quantity only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../../tests/support/dataset.ts';
import { readPublishedContext } from '../../model/context/readPublishedContext.ts';
import type { Statement } from '../../model/context/contextLayer.ts';
import type { Measure } from '../../model/schema.ts';
import { placeStatements } from './placeStatements.ts';

const context = readPublishedContext(readFileSync(join(import.meta.dirname, '../../../data/aliyev-visit/context.json'), 'utf8'));
const statementsOf = (check: string): Statement[] =>
  context.file.checks
    .filter(({ id }) => id === check)
    .flatMap(({ statements }) => statements.flatMap((id) => context.statements.get(id) ?? []));
const measureOf = (id: string): Measure | null => [...shipped.claims.values()].find((claim) => claim.id === id)?.measure ?? null;

describe('a strip', () => {
  const invested = placeStatements(statementsOf('invested'), measureOf('investment-total'), 300);

  it('draws “more than” as a ring with an arrow, never as the value itself', () => {
    for (const { statement, mark } of invested.rows) {
      expect(mark.kind).toBe('dot');
      const isOpen = statement.bound === 'greater-than';
      expect(mark).toMatchObject({ isOpen, arrow: isOpen ? 'up' : null });
    }
    expect(invested.rows.filter(({ mark }) => mark.kind === 'dot' && mark.isOpen)).toHaveLength(3);
  });

  it('keeps every mark and its arrow within the width', () => {
    for (const { mark } of invested.rows) {
      expect(mark.x).toBeGreaterThanOrEqual(8);
      expect(mark.x + (mark.kind === 'dot' && mark.arrow ? 19 : 0)).toBeLessThanOrEqual(300);
    }
  });

  it('lays the claim’s own figure over the same quantity only', () => {
    const value = (x: number) => ((x - 8) / (300 - 32)) * 9;
    expect(value(invested.claim?.x ?? 0)).toBeCloseTo(6, 0);
    expect(invested.claim?.upward).toBe(true);
    expect(placeStatements(statementsOf('turnover-part-of'), measureOf('trade-turnover'), 300).claim).toBeNull();
    expect(placeStatements(statementsOf('turnover-in-roubles'), measureOf('trade-turnover'), 300).claim).toBeNull();
  });

  it('draws a range as a bar between its ends', () => {
    const range = placeStatements(statementsOf('refinery'), null, 300).rows.find(({ mark }) => mark.kind === 'range');
    expect(range?.statement.id).toBe('refinery-range');
    expect(range?.mark).toMatchObject({ kind: 'range', width: expect.closeTo(((6 - 4) / 8) * (300 - 32), 0) as number });
  });

  it('converts into the first unit by factors that a standard fixes, and leaves out the rest', () => {
    const [first, second] = statementsOf('gas-paid');
    if (first === undefined || second === undefined) throw new Error('two figures are needed');
    const inMillions = { ...second, value: second.value * 1000, unit: 'EUR million' };
    const inDollars = { ...second, unit: 'USD billion' };
    const strip = placeStatements([first, inMillions, inDollars], null, 300);
    expect(strip.rows.map(({ mark }) => mark.x)).toEqual(placeStatements([first, second], null, 300).rows.map(({ mark }) => mark.x));
  });

  it('has a scale even without statements', () => {
    expect(placeStatements([], null, 200)).toMatchObject({ rows: [], claim: null });
  });
});
