// Tests that each claim is once in its speaker's line, in text order, and that no texts overlap.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOver, readFolder, shipped } from '../../../tests/support/dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { SpeakerId } from '../../model/schema.ts';
import { distance } from '../../geometry/box.ts';
import { placeSpeakers, SPEAKER_PX, SPEAKER_STYLES, type SpeakerRow, type SpeakerWords } from './placeSpeakers.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';

const NAMES = ['Ann', 'The Permanent Secretary of the Interparliamentary Commission on Waterways', 'Not attributed'];
const order = NAMES.map((name) => name as SpeakerId);
const words: SpeakerWords = {
  name: (speaker) => speaker,
  note: () => 'reported by Somebody With Quite a Long Name Indeed',
  count: (claims) => `${claims} of 9,999`,
};
const rowsOf = (speakers: readonly number[]): SpeakerRow[] =>
  speakers.map((speaker, index) => {
    const claim = { ...claimOver(`c${index}`, index, index + 1), number: index + 1, speaker: order[speaker] ?? ('Ann' as SpeakerId) };
    return { claim, type: null, claims: [claim.id] };
  });
const claimsOf = (dataset: Dataset): SpeakerRow[] =>
  [...dataset.claims.values()].map((claim) => ({ claim, type: null, claims: [claim.id] }));
const allSpeakers = (rows: readonly SpeakerRow[]) => [...new Set([...order, ...rows.map(({ claim }) => claim.speaker)])];

describe.each([
  ['any claims', fc.array(fc.nat({ max: 2 }), { maxLength: 90 }).map(rowsOf)],
  ['the shipped claims', fc.constant(claimsOf(shipped))],
  ['the second article', fc.constant(claimsOf(readFolder('tests/datasets/minerales')))],
  ['three hundred claims of one speaker', fc.constant(rowsOf(Array.from({ length: 300 }, () => 1)))],
])('placeSpeakers of %s', (_, someRows) => {
  const anyPlaced = fc
    .tuple(someRows, fc.constantFrom(236, 300, 390, 480, 600, 1200))
    .map(([rows, width]) => ({ rows, width, placed: placeSpeakers(rows, allSpeakers(rows), words, width) }));
  const holds = (test: (drawn: typeof anyPlaced extends fc.Arbitrary<infer Drawn> ? Drawn : never) => void) =>
    fc.assert(fc.property(anyPlaced, test), { numRuns: 60 });

  it('has one dot for each claim, in its speaker’s line, in text order', () => {
    holds(({ rows, placed: { lines, dots } }) => {
      expect(dots.map(({ claim }) => claim.id).toSorted()).toEqual(rows.map(({ claim }) => claim.id).toSorted());
      for (const { speaker, y, height, claims } of lines) {
        const own = dots.filter((dot) => dot.y > y && dot.y < y + height);
        expect(own.every(({ claim }) => claim.speaker === speaker)).toBe(true);
        const read = own.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ claim }) => claim.id);
        expect(read).toEqual(claims);
        expect(claims).toEqual(rows.flatMap(({ claim }) => (claim.speaker === speaker ? [claim.id] : [])));
      }
    });
  });

  it('keeps dots apart, at least 24 px between any two', () => {
    holds(({ placed: { dots } }) => {
      const close = dots.filter(({ x, y }, index) =>
        dots.slice(index + 1, index + 60).some((other) => distance([x, y], [other.x, other.y]) < 24),
      );
      expect(close).toEqual([]);
    });
  });

  it('keeps names, counts and dots apart and within the width', () => {
    holds(({ width, placed: { dots, lines, radiusPx, ...placed } }) => {
      expect(placed.width).toBeLessThanOrEqual(width);
      for (const { speaker, y, height, name, note, count } of lines) {
        const nameRight = Math.max(...name.map((line) => textWidthPx(line, SPEAKER_STYLES.name)));
        const textRight = Math.max(nameRight, ...note.map((line) => textWidthPx(line, SPEAKER_STYLES.note)));
        const textBottom = y + SPEAKER_PX.pad + name.length * SPEAKER_PX.name + note.length * SPEAKER_PX.note;
        const countLeft = placed.width - textWidthPx(count, SPEAKER_STYLES.name);
        expect(textBottom).toBeLessThanOrEqual(y + height);
        expect(nameRight).toBeLessThan(countLeft);
        for (const dot of dots.filter(({ claim }) => claim.speaker === speaker)) {
          const right = dot.x + radiusPx;
          expect(right).toBeLessThanOrEqual(placed.width);
          const besideText = dot.x - radiusPx > textRight;
          const belowText = dot.y - radiusPx > textBottom;
          expect(besideText || belowText).toBe(true);
          expect(right < countLeft || dot.y - radiusPx > y + SPEAKER_PX.pad + SPEAKER_PX.name).toBe(true);
          expect(dot.y + radiusPx).toBeLessThanOrEqual(y + height);
        }
      }
    });
  });

  it('has one line for each speaker of a claim, in the given order', () => {
    holds(({ rows, placed: { lines } }) => {
      const said = allSpeakers(rows).filter((speaker) => rows.some(({ claim }) => claim.speaker === speaker));
      expect(lines.map(({ speaker }) => speaker)).toEqual(said);
      expect(lines.map(({ count }) => count)).toEqual(
        said.map((who) => words.count(rows.filter(({ claim }) => claim.speaker === who).length)),
      );
    });
  });
});
