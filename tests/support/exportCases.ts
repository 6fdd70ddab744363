// Filters at random, and words that were meant to break a file, for the tests of the exports.
import fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.ts';
import { filterOptions, FILTER_KEYS, parseQuery, type Query } from '../../src/selection/query.ts';
import { buildDataset, readFolder, shipped } from './dataset.ts';

export const HOSTILE = [
  '=HYPERLINK("https://example.org","x")',
  '+1-1',
  '-',
  '@SUM(A1)',
  'a "quoted", word\r\nand a line',
  '</script><b>&amp;',
  'עברית \u202Eabc',
  '🐫 \u{1F1E6}\u{1F1FF} é',
  'constructor',
  "'; DROP TABLE claims; --",
] as const;

/** One claim a hostile text, some with a flow; ends that are not given, across the antimeridian, without a place. */
export const hostile: Dataset = buildDataset({
  title: 'A title with "quotes", <b>&amp; 🐫',
  parties: {
    fiji: { name: '=1+1', lonLat: [178, -18] },
    samoa: { name: '"S", \nx', lonLat: [-172, -14] },
    chile: { name: '🐫', lonLat: [-70, -30] },
    nowhere: { lonLat: null },
  },
  flows: [
    { id: 'across', from: 'fiji', to: 'samoa', paraphrase: HOSTILE[0] },
    { id: 'not-across', from: 'samoa', to: 'chile', paraphrase: HOSTILE[4] },
    { id: 'from-unknown', from: null, to: 'chile' },
    { id: 'unplaced', from: 'chile', to: 'nowhere' },
    { id: 'by-the-way', from: null, via: ['chile'], to: 'samoa' },
    {
      id: 'constructor',
      from: 'fiji',
      to: 'chile',
      measure: { quantity: 'volume', bound: 'range', value: 1.5e-7, upper: 1e21, unit: 'bcm', period: null },
    },
  ],
  claims: HOSTILE.map((paraphrase) => ({ paraphrase, type: null })),
});

export const datasets: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the shipped article', shipped],
  ['minerales', readFolder('tests/datasets/minerales')],
  ['overlaps', readFolder('tests/datasets/overlaps')],
  ['hostile texts', hostile],
];

/** A query of random choices, a few of each filter, now and then a word; by way of the address, as a reader's is. */
export function anyQuery(dataset: Dataset): fc.Arbitrary<Query> {
  const choices = Object.fromEntries(FILTER_KEYS.map((key) => [key, fc.subarray([...filterOptions(dataset, key)])]));
  const words = fc.constantFrom('', '', '', 'the', 'a', 'zzz');
  return fc.record({ ...choices, q: words }).map((chosen) => {
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(chosen)) search.set(key, Array.isArray(value) ? value.join(',') : String(value));
    return parseQuery(search.toString(), dataset).query;
  });
}
