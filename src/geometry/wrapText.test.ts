// Tests wrapped lines: full, in order, and none wider than asked where that is possible.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidthPx, type TextStyle } from './textWidth.ts';
import { wrapEvenly, wrapText } from './wrapText.ts';

const style: TextStyle = { face: 'inter', sizePx: 10, weight: 400 };

describe('wrapText', () => {
  test('lines are as full as they can be', () => {
    const widthPx = textWidthPx('one two', style);
    expect(wrapText('one two six', widthPx, style)).toEqual(['one two', 'six']);
    expect(wrapText('one two six', widthPx - 0.01, style)).toEqual(['one', 'two six']);
    expect(wrapText('European countries', textWidthPx('European', style), style)).toEqual(['European', 'countries']);
  });

  test('runs of spaces count as one, and no-break spaces never break', () => {
    expect(wrapText('  one \n two\t', 1000, style)).toEqual(['one two']);
    expect(wrapText('4\u00a0billion', 1000, style)).toEqual(['4\u00a0billion']);
    expect(wrapText('4 billion\u00a0cubic metres', textWidthPx('billion\u00a0cubic', style), style)).toEqual([
      '4',
      'billion\u00a0cubic',
      'metres',
    ]);
  });

  test('an empty text has no lines', () => {
    expect(wrapText('', 100, style)).toEqual([]);
    expect(wrapText(' \n ', 100, style)).toEqual([]);
  });

  test('a word wider than a line is divided between letters', () => {
    expect(wrapText('a mmmm b', textWidthPx('mm', style), style)).toEqual(['a', 'mm', 'mm', 'b']);
    expect(wrapText('e\u0301👩‍👧', 0, style)).toEqual(['e\u0301', '👩‍👧']);
  });

  test('no letter is lost, and only a single letter is ever too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 80 }), (text, maxWidthPx) => {
        const lines = wrapText(text, maxWidthPx, style);
        const letters = (joined: string): string => joined.replace(/[\t-\r \u2002-\u2006\u2008-\u200a]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
        for (const line of lines) {
          expect(textWidthPx(line, style) <= maxWidthPx || [...segmenter.segment(line)].length === 1).toBe(true);
        }
      }),
    );
  });
});

describe('wrapEvenly', () => {
  test('no last word is alone where another could join it', () => {
    const widthPx = textWidthPx('one two six ten', style);
    expect(wrapText('one two six ten two', widthPx, style)).toEqual(['one two six ten', 'two']);
    expect(wrapEvenly('one two six ten two', widthPx, style)).toEqual(['one two', 'six ten two']);
  });

  test('has the words and the number of lines of wrapText, and divides no word that fits', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 300 }), (list, widthPx) => {
        const text = list.join(' ');
        const even = wrapEvenly(text, widthPx, style);
        expect(even.join(' ')).toBe(text);
        expect(even).toHaveLength(wrapText(text, widthPx, style).length);
        expect(even.filter((line) => textWidthPx(line, style) > widthPx)).toEqual([]);
      }),
    );
  });

  test('gives an empty text no lines', () => {
    expect(wrapEvenly('', 100, style)).toEqual([]);
  });
});
