// Checks that quotes get smaller with more words, in sizes that the style sheet has.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitQuotes, QUOTE_SIZES } from './fitQuotes.ts';

const words = (count: number) => Array.from({ length: count }, () => 'corridor').join(' ');
const sizeFor = (count: number) => fitQuotes({ title: 'A title', quotes: [words(count)], said: ['Stated'], unsaid: 'Not said: when' });

describe('the size of quotes', () => {
  it('shrinks from the largest to the smallest as words are added', () => {
    const sizes = [5, 20, 35, 50, 70, 200].map(sizeFor);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect([sizes[0], sizes.at(-1)]).toEqual([QUOTE_SIZES[0], QUOTE_SIZES.at(-1)]);
  });

  it('has a rule in the style sheet', () => {
    const sheet = readFileSync(new URL('../../pages/present/slide.css', import.meta.url), 'utf8');
    expect(QUOTE_SIZES.filter((size) => !sheet.includes(`--quote: ${size}px`))).toEqual([]);
  });
});
