// Tests independent figures in words: bounds, ranges, times and occasions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublishedContext } from '../model/context/readPublishedContext.ts';
import { formatContextPeriod, formatStatement, occasionOf } from './contextWords.ts';
import './learnAll.ts';
import { sayIn } from './say.ts';

const say = sayIn('en');
const context = readPublishedContext(readFileSync(join(import.meta.dirname, '../../data/aliyev-visit/context.json'), 'utf8'));
const all = [...context.statements.values()];
const find = (id: string) => {
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
};

describe('an independent figure in words', () => {
  it.each([
    ['investment-alakbarov', '>\u00a0$9\u00a0bn'],
    ['gas-contract-2022', '≤ 1\u00a0bcm'],
    ['gas-swap-turkmenistan', '1.5–2\u00a0bcm/y'],
    ['turnover-roubles-2022', '≈\u00a0₽300\u00a0bn'],
    ['eu-gas-energy-2023', '492.9\u00a0PJ'],
  ])('%s is %s', (id, words) => {
    expect(formatStatement(find(id), say)).toBe(words);
  });

  it.each([
    ['turnover-yevdokimov', 'Of 2023', 'reported February 12, 2024, in News.Az'],
    ['turnover-alakbarov-2024', 'Of January 2024 to May 2024', 'reported July 15, 2024, in News.Az, citing TASS'],
    ['investment-bayramov', 'As of the day it was said; no period is given', 'said December 2020 (inferred), in AzVision (in German)'],
    ['gas-from-russia-trend', 'Of 2023', 'page without a date'],
    ['gas-swap-turkmenistan', 'Since January 1, 2022', 'reported January 4, 2022, in Trend'],
  ])('%s is %s, %s', (id, period, occasion) => {
    expect(formatContextPeriod(find(id).period, say)).toBe(period);
    expect(occasionOf(find(id), say)).toBe(occasion);
  });

  it('leaves no placeholder and no empty word', () => {
    for (const each of all) {
      const words = `${formatStatement(each, say)} ${formatContextPeriod(each.period, say)} ${occasionOf(each, say)}`;
      expect(words).not.toMatch(/\{|undefined|null|NaN/);
    }
  });
});
