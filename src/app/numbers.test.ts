// Checks that every number on every page and in every view has an owner: a claim, context, a computation or the interface.
import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../tests/support/context.ts';
import { readBasemap, readFolder, shipped } from '../../tests/support/dataset.ts';
import { unownedNumbers } from '../../tests/support/numbers.ts';
import { shelfOf } from '../../tests/support/shelf.ts';
import type { Dataset } from '../model/dataset.ts';
import { articleOf, pageFiles, renderPage, type PageFile } from './prerender.tsx';

const version = {
  version: '0123456789ab',
  on: '2026-01-01',
  note: 'Two claims were split.',
  changes: ['The claim of 2 bn was changed.'],
  path: 'data/invented/v/0123456789ab/',
  files: shelfOf().files,
  claims: 12,
  flows: 7,
};
const retired = (claim: string, successor: string | null) => ({
  claim,
  paraphrase: 'There were 4 of them',
  quote: 'four (4)',
  successor,
  why: 'It was no claim.',
  on: '2026-01-02',
  last: '0123456789ab',
});
const shelf = shelfOf({ releases: [version], retired: [retired('gone', null), retired('gone-before', 'gone')] });
const addresses = { dataset: '/d.json', text: '/a.txt', basemap: '/b.json', context: '/c.json', version: '0123456789ab' };
const world = readBasemap('world');

const DATASETS: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the shipped article', shipped],
  ...['minerales', 'overlaps'].map((name) => [name, readFolder(`tests/datasets/${name}`)] as const),
];

describe('every rendered number has an owner', () => {
  it.each(DATASETS)('on every page and in every view of %s', async (_, dataset) => {
    const article = articleOf({ dataset, json: '{}' }, world, addresses);
    const found: string[] = [];
    // Skip claims without a figure: their pages show only what others show too.
    const isPlain = ({ place: { params } }: PageFile) =>
      [...dataset.claims.values()].some(({ id, measure }) => id === params['claim'] && measure === null);
    for (const page of pageFiles(article, shelf).filter((each) => !isPlain(each))) {
      const html = await renderPage(page, article, shelf, shippedContext);
      found.push(...unownedNumbers(html).map((number) => `${page.path}: ${number}`));
    }
    expect(
      found,
      'give it an owner (data-claim, data-claims, data-context, data-computed); or say why not in tests/support/numbers.ts',
    ).toEqual([]);
  });

  it.each([
    ['<p>In <b>2024</b></p>', ['2024 (p > b)']],
    ['<p class="a b" id="c"><i>٣</i></p>', ['٣ (p#c.a.b > i)']],
    ['<p data-claim="x">4 <b>5</b></p><p data-computed="count">6</p><script>7</script>', []],
    ['<table class="dictionary"><td>ISO 8601</td></table><td>8601</td>', ['8601 (td)']],
  ])('is seen where it is broken: %s', (html, expected) => {
    expect(unownedNumbers(html)).toEqual(expected);
  });
});
