// Tests who says what as a reader sees it: a line for each speaker, a dot for each claim, counts, and the same in words.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readFolder, say, shipped, shippedGround, sliceOf } from '../../../tests/support/dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TypeId } from '../../model/schema.ts';
import type { Query } from '../../selection/query.ts';
import { view as speakers } from './view.ts';

function drawn(dataset: Dataset, width: number, query: Partial<Query> = {}): string {
  const frame = { room: { width, height: 400, asidePx: 0 }, dataset, ground: shippedGround, say, words: [], lookAt: null };
  const placed = speakers.place(speakers.select(sliceOf(dataset, query)), frame);
  return renderToStaticMarkup(<speakers.Component placed={placed} frame={frame} />);
}

const dotsIn = (html: string): string[] => [...html.matchAll(/<a [^>]*data-claim="([^"]+)"/g)].map(([, claim = '']) => claim);
const textIn = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const wordsOf = (dataset: Dataset, query: Partial<Query> = {}) =>
  speakers.describe(speakers.select(sliceOf(dataset, query)), { dataset, say }).map(({ text }) => text);

describe.each([
  ['the shipped article', shipped],
  ['the second article', readFolder('tests/datasets/minerales')],
])('speakers of %s', (_, dataset) => {
  it.each([300, 600, 1200])('has a dot for each claim at %d px, with glyph, status and a label', (width) => {
    const html = drawn(dataset, width);
    expect(dotsIn(html).toSorted()).toEqual([...dataset.claims.keys()].toSorted());
    for (const claim of dataset.claims.values()) {
      const [mark = ''] = new RegExp(`<a [^>]*data-claim="${claim.id}".*?</a>`, 's').exec(html) ?? [];
      expect(mark).toContain(`data-status="${claim.status}"`);
      expect(mark).toContain('class="glyph');
      expect(mark).toContain(
        `aria-label="${claim.paraphrase.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')}.`,
      );
    }
  });

  it('names every speaker with a count, most claims first', () => {
    const text = textIn(drawn(dataset, 1200));
    const all = [...dataset.claims.values()];
    const names = [...new Set(all.map(({ speaker }) => speaker))].map((speaker) => ({
      name: [...dataset.people.values()].find(({ id }) => id === speaker)?.name ?? say('speaker.not-attributed'),
      count: all.filter((claim) => claim.speaker === speaker).length,
    }));
    for (const { name, count } of names) expect(text).toMatch(new RegExp(`${name} .*${count} of ${all.length}`));
    const found = [...text.matchAll(/(\d+) of \d+/g)].map(([, count]) => Number(count));
    expect(found).toEqual(names.map(({ count }) => count).toSorted((a, b) => b - a));
  });

  it('is said in words, with the claims that it counts', () => {
    const sentences = speakers.describe(speakers.select(sliceOf(dataset)), { dataset, say });
    expect(sentences.flatMap(({ claims }) => claims).toSorted()).toEqual([...dataset.claims.keys()].toSorted());
  });
});

describe('speakers', () => {
  it('says who is the author, who is reported by whom, and how firm the claims are', () => {
    expect(wordsOf(shipped)).toEqual([
      'Igor Yushkov, the author: 9 claims of 16, 5 stated, 2 under discussion, 2 possible outcome.',
      'Vladimir Putin, reported by Igor Yushkov: 4 claims of 16, 3 stated, 1 possible outcome.',
      'Not attributed, reported by Igor Yushkov: 3 claims of 16, 2 under discussion, 1 possible outcome.',
    ]);
  });

  it('follows the filter', () => {
    const query = { type: ['oil' as TypeId] };
    expect(dotsIn(drawn(shipped, 600, query))).toEqual(['oil-to-baku-refinery', 'freed-oil-capacity', 'pipeline-to-iran']);
    expect(wordsOf(shipped, query)).toEqual([
      'Not attributed, reported by Igor Yushkov: 3 claims of 3, 2 under discussion, 1 possible outcome.',
    ]);
    expect(textIn(drawn(shipped, 600, query))).not.toContain('Vladimir');
  });
});
