// Tests which independent figures are shown with a claim: figures, conflicts and what was not found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../tests/support/dataset.ts';
import { readPublishedContext } from '../model/context/readPublishedContext.ts';
import { besideClaim, dayOfStatement } from './besideClaim.ts';

const context = readPublishedContext(readFileSync(join(import.meta.dirname, '../../data/aliyev-visit/context.json'), 'utf8'));
const beside = (id: string) => {
  const claim = [...shipped.claims.values()].find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return besideClaim(context, claim.id);
};
const figures = (id: string, question: number) => beside(id).strips[question]?.statements.map(({ value, bound }) => [value, bound]) ?? [];

describe('beside a claim', () => {
  it('the turnover has 4.4 for 2023 by two officials and by the customs committee', () => {
    const of2023 = beside('trade-turnover').strips[0]?.statements.filter(({ period }) => period.kind === 'span' && period.start === '2023');
    expect(of2023?.map(({ value }) => value)).toEqual([4.4, 4.4, 4.4]);
    expect(new Set(of2023?.map(({ speaker }) => speaker)).size).toBe(3);
  });

  it('the investments have 4.5, 6, over 9 and over 4, by date, with how they differ', () => {
    expect(figures('investment-total', 0)).toEqual([
      [5, 'greater-than'],
      [4.5, 'exact'],
      [6, 'exact'],
      [6, 'exact'],
      [9, 'greater-than'],
      [4, 'greater-than'],
    ]);
    expect(beside('investment-total').strips[0]?.conflicts.map(({ id }) => id)).toEqual(['wording-of-six-billion', 'how-much-invested']);
  });

  it('the gas to the one that swaps is disputed for 2023', () => {
    expect(figures('gas-to-azerbaijan', 0)).toEqual(
      expect.arrayContaining([
        [0.8, 'exact'],
        [0, 'exact'],
        [1, 'at-most'],
      ]),
    );
    expect(beside('gas-to-azerbaijan').strips[0]?.conflicts).toHaveLength(1);
  });

  it('the pipeline has no source: it was looked for and not found', () => {
    const { absences } = beside('pipeline-to-iran');
    expect(absences).toHaveLength(1);
    expect(absences[0]?.on).toBe('2026-11-24');
  });

  it('most claims have nothing', () => {
    expect(beside('commission')).toEqual({ strips: [], absences: [], count: 0 });
  });

  it('statements are in the order in which they were said, those without a day last', () => {
    for (const { id } of shipped.claims.values()) {
      for (const { statements } of besideClaim(context, id).strips) {
        const days = statements.map((each) => dayOfStatement(each) ?? '9999');
        expect(days).toEqual(days.toSorted());
      }
    }
  });

  it('every statement beside a claim is shown with it, once or under several questions', () => {
    for (const statement of context.statements.values()) {
      for (const claim of statement.claims) {
        const shown = besideClaim(context, claim).strips.flatMap(({ statements }) => statements);
        expect(shown, `${statement.id} beside ${claim}`).toContain(statement);
      }
    }
  });
});
