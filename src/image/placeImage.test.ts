// Checks that the parts of an image fit into it one below the other, with words of any length.
import { describe, expect, it } from 'vitest';
import { placeImage, type ImageWords } from './placeImage.ts';
import { textWidthPx } from '../geometry/textWidth.ts';

const WORDS: ImageWords = {
  title: 'Who sends what to whom',
  question: 'Where does each flow begin and end?',
  filter: '',
  foot: ['Source: “An article”, An Author.', 'https://corridors.example/'],
};
const LONG = 'unbroken'.repeat(60);

describe('an image', () => {
  it.each([
    ['as usual', { width: 640, height: 400 }, WORDS],
    ['of a narrow drawing', { width: 190, height: 300 }, WORDS],
    ['of a phone', { width: 358, height: 430 }, { ...WORDS, filter: 'Only: Type: Gas' }],
    [
      'with words that never end',
      { width: 640, height: 400 },
      { title: LONG, question: LONG, filter: LONG, foot: [LONG, `https://a.example/?q=${LONG}`] },
    ],
    ['with no words', { width: 640, height: 400 }, { title: '', question: '', filter: '', foot: [] }],
  ])('%s has its drawing and every line of its words, one below the other', (_, size, words) => {
    const { width, height, lines, drawing, rule } = placeImage(size, words);
    for (const { text, x, y, style } of lines) {
      expect(x).toBeGreaterThan(0);
      expect(x + textWidthPx(text, style)).toBeLessThan(width);
      expect(y).toBeLessThan(height);
      const isAbove = y < drawing.y;
      const isBelow = y - style.sizePx > drawing.y + drawing.height;
      expect(isAbove || isBelow, text).toBe(true);
    }
    const bottoms = lines.map(({ y }) => y);
    expect(bottoms).toEqual(bottoms.toSorted((a, b) => a - b));
    expect(drawing).toMatchObject(size);
    expect(drawing.x + drawing.width).toBeLessThan(width);
    expect(rule.y).toBeGreaterThan(drawing.y + drawing.height);
    const said = lines.map(({ text }) => text).join('');
    expect(said.replaceAll(' ', '')).toBe([words.title, words.question, words.filter, ...words.foot].join('').replaceAll(' ', ''));
  });
});
