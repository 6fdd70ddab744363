// Tests that a misspelt word or a moved passage leads to what was meant.
import { describe, expect, it } from 'vitest';
import { nearestPassage, nearestWord } from './nearest.ts';

describe('nearestWord', () => {
  it.each([
    ['oul', 'oil'],
    ['vladimir-puttin', 'vladimir-putin'],
    ['AZR', 'AZE'],
    ['aze', 'AZE'],
    ['transit-trade', null],
    ['', null],
  ])('%j is nearest to %j', (word, nearest) => {
    expect(nearestWord(word, ['oil', 'gas', 'vladimir-putin', 'AZE', 'transit'])).toBe(nearest);
  });

  it('takes the first of two equally near words', () => {
    expect(nearestWord('cat', ['car', 'bat'])).toBe('car');
  });

  it('looks at two thousand words at most', () => {
    expect(nearestWord('oiil', [...Array.from({ length: 2000 }, (_, index) => `x${index}`), 'oil'])).toBeNull();
  });
});

describe('nearestPassage', () => {
  const text =
    'He pointed out that the bilateral trade turnover has exceeded four billion dollars, while investments have surpassed six billion dollars.';

  it.each([
    ['as it stands', 'trade turnover has exceeded four billion dollars', 'trade turnover has exceeded four billion dollars', 0],
    ['a letter changed', 'trade turnover has exceeded five billion dollars', 'trade turnover has exceeded four billion dollars', 3],
    ['a word too many', 'the bilateral annual trade turnover', 'the bilateral trade turnover', 7],
    ['a word too few', 'investments surpassed six billion', 'investments have surpassed six billion', 5],
    ['cut within a word', 'lateral trade turnover', 'bilateral trade turnover', 0],
    ['another quotation mark', 'dollars; while investments', 'dollars, while investments', 1],
  ])('%s', (_name, words, passage, distance) => {
    const found = nearestPassage(text, words);
    expect(found && text.slice(found.start, found.end)).toBe(passage);
    expect(found?.distance).toBe(distance);
  });

  it.each([
    ['nothing alike', text, 'zzzzzzzzzzzzzzzz'],
    ['no words', text, ''],
    ['no text', '', 'trade'],
    ['too much to compare', 'trade '.repeat(100_000), 'trade turnover '.repeat(10)],
  ])('%s', (_name, within, words) => {
    expect(nearestPassage(within, words)).toBeNull();
  });
});
