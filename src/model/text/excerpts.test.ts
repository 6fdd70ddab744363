// Tests that the excerpts of a dataset keep its claims and drop every sentence that nobody quotes.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildDataset, readFolder, shipped, STEP_VIEWS } from '../../../tests/support/dataset.ts';
import type { Dataset } from '../dataset.ts';
import { excerptsOf, OMISSION_MARK } from './excerpts.ts';
import { formatFault } from '../reading/formatFault.ts';
import { locatePosition } from './quote.ts';
import { readDataset } from '../reading/readDataset.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const DATASETS: Readonly<Record<string, Dataset>> = {
  shipped,
  minerales: readFolder('tests/datasets/minerales'),
  overlaps: readFolder('tests/datasets/overlaps'),
  invented: buildDataset({ parties: { AAA: { lonLat: [0, 0] } }, claims: Array.from({ length: 40 }, () => ({})) }),
};

function excerpted(dataset: Dataset): Dataset {
  const { json, text } = excerptsOf(dataset, sha256);
  const reading = readDataset({ json, text, textSha256: sha256(text) }, STEP_VIEWS);
  if (!reading.ok) throw new Error(reading.faults.map(formatFault).join('\n'));
  return reading.dataset;
}

/** Sentences with their positions, as the platform cuts them. */
function sentencesOf({ file, text, paragraphs }: Dataset): { readonly start: number; readonly end: number; readonly words: string }[] {
  const sentences = new Intl.Segmenter(file.source.language, { granularity: 'sentence' });
  return paragraphs.flatMap((paragraph) =>
    [...sentences.segment(text.slice(paragraph.start, paragraph.end))].map(({ segment, index }) => {
      const start = paragraph.start + index;
      return { start, end: start + segment.length, words: segment };
    }),
  );
}

describe.each(Object.entries(DATASETS))('excerpts of %s', (_, dataset) => {
  const short = excerpted(dataset);

  it('keep every claim, in the same order and paragraphs', () => {
    const said = ({ claims }: Dataset) => [...claims.values()].map(({ span: _span, ...claim }) => claim);
    expect(said(short)).toEqual(said(dataset));
    expect([...short.flows.values()]).toEqual([...dataset.flows.values()]);
    expect(short.file.leftOut.map(({ quote, why }) => [quote.exact, why])).toEqual(
      dataset.file.leftOut.map(({ quote, why }) => [quote.exact, why]),
    );
    expect(short.paragraphs.map(({ number }) => number)).toEqual(dataset.paragraphs.map(({ number }) => number));
    expect(short.text.slice(short.title.start, short.title.end)).toBe(dataset.text.slice(dataset.title.start, dataset.title.end));
  });

  it('contain only quoted sentences, and say so', () => {
    const quoted = ({ file, text }: Dataset) =>
      [...file.claims, ...file.leftOut, ...file.mechanisms.flatMap(({ ground }) => ground ?? [])].flatMap(
        ({ position }) => locatePosition(text, position) ?? [],
      );
    const unquoted = (of: Dataset) =>
      sentencesOf(of).filter(({ start, end }) => !quoted(of).some((span) => span.start < end && start < span.end));
    expect(unquoted(short).map(({ words }) => words.replaceAll(OMISSION_MARK, '').trim())).toEqual(unquoted(short).map(() => ''));
    for (const { words } of unquoted(dataset)) expect(short.text).not.toContain(words.trim());
    for (const { start, end } of short.paragraphs) expect(short.text.slice(start, end)).not.toMatch(/\[…\]\s*\[…\]/);
    expect(short.file.source.text.excerpts).toBe(true);
  });
});

describe('excerpts', () => {
  it('drop what nobody quotes', () => {
    const text = excerptsOf(shipped, sha256).text;
    expect(text).toContain(OMISSION_MARK);
    expect(text.length).toBeLessThan(shipped.text.length);
  });

  it('do not change when cut again', () => {
    const once = excerptsOf(shipped, sha256);
    expect(excerptsOf(excerpted(shipped), sha256)).toEqual(once);
  });
});
