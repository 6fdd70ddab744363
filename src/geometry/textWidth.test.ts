// Tests text widths against a browser's, and the rules for characters that were not measured.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidthPx, type TextStyle } from './textWidth.ts';

const inter: TextStyle = { face: 'inter', sizePx: 100, weight: 400 };
const serif: TextStyle = { face: 'serif', sizePx: 100, weight: 400 };

describe('textWidthPx', () => {
  // Measured in Chromium 156 with the site's font files at 100 px and `font-kerning: none`.
  test.each([
    ['inter', 400, 'Azerbaijan', 501.23],
    ['inter', 400, 'More than 4 billion cubic metres', 1521.88],
    ['inter', 600, 'European countries', 944.44],
    ['inter', 700, 'Azerbaijan', 527.84],
    ['serif', 400, 'European countries', 938.91],
    ['serif', 600, 'More than 4 billion cubic metres', 1569.7],
    ['serif', 700, 'Azerbaijan', 538.11],
  ] as const)('%s %i %j is as wide as in a browser', (face, weight, text, measuredPx) => {
    const widthPx = textWidthPx(text, { face, weight, sizePx: 100 });
    expect(Math.abs(widthPx / measuredPx - 1)).toBeLessThan(0.001);
  });

  test('letters are as wide with an accent as without', () => {
    for (const [accented, plain] of [
      ['Bakı, Şuşa, Gəncə', 'Bakı, Susa, Gənce'],
      ['Türkiye', 'Turkiye'],
      ['I\u0307stanbul', 'İstanbul'],
    ] as const) {
      expect(Math.abs(textWidthPx(accented, inter) - textWidthPx(plain, inter))).toBeLessThan(6);
    }
    expect(textWidthPx('e\u0301', inter)).toBe(textWidthPx('é', inter));
    expect(textWidthPx('é', serif)).toBe(textWidthPx('e', serif));
  });

  test('a heavier weight is wider', () => {
    const widths = ([400, 600, 700] as const).map((weight) => textWidthPx('Azerbaijan', { ...inter, weight }));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });

  test('letter spacing comes after every character that is drawn', () => {
    const spaced = textWidthPx('gas\u0301', { ...inter, letterSpacingPx: 2 });
    expect(spaced - textWidthPx('gas\u0301', inter)).toBeCloseTo(6);
    expect(textWidthPx('', { ...inter, letterSpacingPx: 2 })).toBe(0);
  });

  test.each([
    ['里海', 200],
    ['→', 100],
    ['🚢', 100],
    ['Ж', 62],
    ['\u200b\u200d\ufe0f\u00ad', 0],
  ])('%j, which the faces lack, has a default width', (text, widthPx) => {
    expect(textWidthPx(text, inter)).toBeCloseTo(widthPx);
    expect(textWidthPx(text, serif)).toBeCloseTo(widthPx);
  });

  test('white space is as wide as a space', () => {
    expect(textWidthPx('\n', inter)).toBe(textWidthPx(' ', inter));
    expect(textWidthPx('\u00a0', inter)).toBe(textWidthPx(' ', inter));
  });

  test('any text has a finite width, in proportion to its size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const widthPx = textWidthPx(text, inter);
        expect(widthPx).toBeGreaterThanOrEqual(0);
        expect(textWidthPx(text, { ...inter, sizePx: 50 })).toBeCloseTo(widthPx / 2);
      }),
    );
  });
});
