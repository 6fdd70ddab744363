// Tests segments of claims that nest, overlap, touch and cross paragraphs: no text is lost and no claim opens twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOver, shipped } from '../../tests/support/dataset.ts';
import { cutSegments } from './segments.ts';

const TEXT = 'abcdefghij';
/** Claims as `name start end`; segments as `text: claims covering it, innermost first; claims that open`. */
const cases: readonly (readonly [what: string, claims: string, span: readonly [number, number], segments: readonly string[]])[] = [
  ['no claim', '', [0, 10], ['abcdefghij:;']],
  ['one inside', 'a 2 5', [0, 10], ['ab:;', 'cde:a;a', 'fghij:;']],
  ['the whole', 'a 0 10', [0, 10], ['abcdefghij:a;a']],
  ['nested', 'a 1 9,b 3 5', [0, 10], ['a:;', 'bc:a;a', 'de:b,a;b', 'fghi:a;', 'j:;']],
  ['nested from the same start', 'a 1 9,b 1 5', [0, 10], ['a:;', 'bcde:b,a;b,a', 'fghi:a;', 'j:;']],
  ['the same stretch twice', 'a 2 4,b 2 4', [0, 10], ['ab:;', 'cd:a,b;a,b', 'efghij:;']],
  ['overlapping', 'a 1 6,b 4 8', [0, 10], ['a:;', 'bcd:a;a', 'ef:b,a;b', 'gh:b;', 'ij:;']],
  ['adjacent', 'a 2 4,b 4 6', [0, 10], ['ab:;', 'cd:a;a', 'ef:b;b', 'ghij:;']],
  ['from the paragraph before', 'a 0 6', [4, 10], ['ef:a;', 'ghij:;']],
  ['into the paragraph after', 'a 6 10', [2, 8], ['cdef:;', 'gh:a;a']],
  ['over the whole paragraph and more', 'a 0 10', [3, 6], ['def:a;']],
  ['touching from outside', 'a 0 3,b 6 10', [3, 6], ['def:;']],
  ['an empty paragraph', 'a 0 10', [4, 4], []],
];

const claimsOf = (list: string) =>
  list === ''
    ? []
    : list.split(',').map((each) => {
        const [id = '', start, end] = each.split(' ');
        return claimOver(id, Number(start), Number(end));
      });
const compare = (a: string, b: string) => a.localeCompare(b);
const names = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id).join(',');

describe('cutSegments', () => {
  it.each(cases)('%s', (_, claims, [start, end], segments) => {
    const cut = cutSegments(TEXT, { start, end }, claimsOf(claims));
    expect(cut.map((segment) => `${segment.text}:${names(segment.claims)};${names(segment.opens)}`)).toEqual(segments);
  });

  it('keeps every character, with exactly the claims that cover it, for any claims', () => {
    const offset = fc.nat({ max: 60 });
    const span = fc.tuple(offset, fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 8 }), (paragraph, spans) => {
        const claims = spans.map(({ start, end }, index) => claimOver(`c${index}`, start, end));
        const cut = cutSegments(shipped.text, paragraph, claims);
        const seen = cut.flatMap(({ start, text, claims: covering }) =>
          Array.from(text, (character, index) => ({
            at: start + index,
            character,
            claims: covering.map(({ id }) => id).toSorted(compare),
          })),
        );
        const expected = Array.from(shipped.text.slice(paragraph.start, paragraph.end), (character, index) => {
          const at = paragraph.start + index;
          const over = claims.filter((claim) => claim.span.start <= at && at < claim.span.end);
          return { at, character, claims: over.map(({ id }) => id).toSorted(compare) };
        });
        expect(seen).toEqual(expected);
        const lengths = cut.map((segment) => segment.claims.map((claim) => claim.span.end - claim.span.start));
        expect(lengths).toEqual(lengths.map((each) => each.toSorted((a, b) => a - b)));
      }),
    );
  });

  it('has a unique start for each segment, which is its key', () => {
    const cut = cutSegments(shipped.text, { start: 0, end: shipped.text.length }, [...shipped.claims.values()]);
    expect(new Set(cut.map(({ start }) => start)).size).toBe(cut.length);
  });

  it('opens each claim of the article once, and its segments give its quote', () => {
    const claims = [...shipped.claims.values()];
    const all = shipped.paragraphs.flatMap((paragraph) => cutSegments(shipped.text, paragraph, claims));
    for (const claim of claims) {
      expect(
        all.filter(({ opens }) => opens.includes(claim)),
        claim.id,
      ).toHaveLength(1);
      const own = all.filter((segment) => segment.claims.includes(claim));
      expect(own.map(({ text }) => text).join('')).toBe(claim.quote);
    }
  });
});
