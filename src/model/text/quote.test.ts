// Tests finding and describing a quote: a table of cases, and the round trip over any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePosition, describeQuote, findQuote, locatePosition } from './quote.ts';
import { indexText } from './textIndex.ts';

const bare = (exact: string) => ({ exact, prefix: '', suffix: '' });

describe('findQuote', () => {
  it.each([
    ['stands once', 'gas to Europe', bare('gas'), [[0, 3]]],
    ['stands nowhere', 'gas to Europe', bare('oil'), []],
    ['differs by a letter', 'gas to Europe', bare('Gas'), []],
    [
      'stands twice',
      'oil, oil',
      bare('oil'),
      [
        [0, 3],
        [5, 8],
      ],
    ],
    [
      'overlaps itself',
      'aaa',
      bare('aa'),
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['told apart by its prefix', 'oil, more oil', { exact: 'oil', prefix: 'more ', suffix: '' }, [[10, 13]]],
    ['told apart by its suffix', 'oil, more oil', { exact: 'oil', prefix: '', suffix: ',' }, [[0, 3]]],
    ['stands after an astral letter', '🪨 gas', bare('gas'), [[3, 6]]],
    ['is an astral letter', 'a🪨b', bare('🪨'), [[1, 3]]],
    ['is half an astral letter', 'a🪨b', bare('\ud83e'), []],
    ['is decomposed where the text is composed', 'caf\u00e9', bare('cafe\u0301'), []],
    ['spans a paragraph', 'end.\r\n\r\nStart', bare('end.\r\n\r\nStart'), [[0, 13]]],
    ['is empty', 'gas', bare(''), []],
    ['is longer than the text', 'gas', bare('gas to Europe'), []],
  ])('%s', (_name, text, quote, spans) => {
    expect(findQuote(text, quote).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it('stops at its limit', () => {
    expect(findQuote('a'.repeat(1000), bare('a'), 3)).toHaveLength(3);
  });
});

describe('describeQuote', () => {
  it('takes whole words around the quote', () => {
    const text = 'The sentence before. He pointed out that trade has exceeded four billion dollars, while investments grew.';
    const start = text.indexOf('trade');
    const { quote, position } = describeQuote(text, { start, end: start + 'trade has exceeded four billion dollars'.length });
    expect(quote).toMatchObject({ prefix: 'before. He pointed out that ', suffix: ', while investments grew.' });
    expect(position).toEqual({ type: 'TextPositionSelector', start: 41, end: 80 });
  });

  it('grows until the quote occurs once', () => {
    const text = `${'Oil went north in that year, as they say. '.repeat(3)}Nothing else did.`;
    const span = { start: text.lastIndexOf('Oil'), end: text.lastIndexOf('Oil') + 3 };
    const { quote } = describeQuote(text, span);
    expect(findQuote(text, quote)).toEqual([span]);
    expect(quote.suffix).toContain('Nothing');
  });

  it('does not cut a letter in two where a word is longer than the context', () => {
    const text = `a${'🪨'.repeat(200)}quote${'🪨'.repeat(200)}`;
    const { quote } = describeQuote(text, { start: 401, end: 406 }, 24, 99);
    expect([quote.prefix, quote.suffix]).toEqual(['🪨'.repeat(49), '🪨'.repeat(49)]);
  });
});

describe('positions', () => {
  it.each([
    ['ascii', 'abc', { start: 1, end: 2 }, 1, 2],
    ['after an astral letter', '🪨abc', { start: 3, end: 5 }, 2, 4],
    ['over one', 'a🪨b', { start: 1, end: 4 }, 1, 3],
    ['after a lone surrogate', '\ud83eab', { start: 1, end: 2 }, 1, 2],
    ['to the end', '🪨𝄞', { start: 2, end: 4 }, 1, 2],
  ])('%s', (_name, text, span, start, end) => {
    expect(describePosition(text, span)).toEqual({ type: 'TextPositionSelector', start, end });
    expect(locatePosition(text, { start, end })).toEqual(span);
  });

  it.each([
    [0, 0],
    [2, 1],
    [0, 5],
    [4, 9],
    [-1, 2],
    [0.5, 2],
    [Number.NaN, Number.NaN],
    [0, Infinity],
  ])('has nothing at %d–%d of four code points', (start, end) => {
    expect(locatePosition('🪨abc', { start, end })).toBeNull();
  });
});

/** A text, and a stretch of it between two of its characters. */
const passages = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(' ', '\n', '🪨', 'a', 'aa ')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.length > 0)
  .chain((text) => {
    const points = [...text];
    const last = points.length;
    return fc.tuple(fc.nat(last - 1), fc.nat(last - 1)).map(([one, other]) => {
      const [first, final] = one < other ? [one, other] : [other, one];
      const start = points.slice(0, first).join('').length;
      return {
        text,
        points: { start: first, end: final + 1 },
        span: { start, end: start + points.slice(first, final + 1).join('').length },
      };
    });
  });

describe('any stretch of any text', () => {
  it('is found again from its selectors', () => {
    fc.assert(
      fc.property(passages, ({ text, span }) => {
        const { quote, position } = describeQuote(text, span);
        expect(text.slice(span.start, span.end)).toBe(quote.exact);
        expect(findQuote(text, quote)).toContainEqual(span);
        expect(locatePosition(text, position)).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });

  it('is counted in code points, as for … of counts', () => {
    fc.assert(
      fc.property(passages, ({ text, points, span }) => {
        const { describe: toPosition, locate } = indexText(text);
        expect(toPosition(span)).toMatchObject(points);
        expect(locate(points)).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });
});
