// Measures a table of fifty thousand claims, filter, facets, search and order, beside the published article. Run: npx tsx bench/table.ts
import { performance } from 'node:perf_hooks';
import type { Dataset } from '../src/model/dataset.ts';
import { EMPTY_QUERY, FILTER_KEYS, type Query } from '../src/selection/query.ts';
import { foldAhead } from '../src/selection/search.ts';
import { facetsOf, sliceDataset } from '../src/selection/slice.ts';
import { orderRows, rankRows } from '../src/selection/tableRows.ts';
import { shipped } from '../tests/support/dataset.ts';
import { manyClaims } from '../tests/support/many.ts';

const CLAIMS = 50_000;

function msOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** All of some work in steps: the whole and the longest step. */
function stepsOf(steps: Iterator<void>): { readonly whole: number; readonly longest: number } {
  let [whole, longest, done] = [0, 0, false];
  while (!done) {
    const step = msOf(() => (done = steps.next().done === true));
    whole += step;
    longest = Math.max(longest, step);
  }
  return { whole, longest };
}

const report = (name: string, what: string, text: string) => process.stdout.write(`${name.padEnd(22)} ${what.padEnd(34)} ${text}\n`);
const made = performance.now();
const many = manyClaims(CLAIMS);
process.stdout.write(`${CLAIMS} claims made in ${(performance.now() - made).toFixed(0)} ms\n`);
const subjects: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['baseline: published', shipped],
  [`${CLAIMS} claims`, many],
];
for (const [name, dataset] of subjects) {
  const asking = (more: Partial<Query>): Query => ({ ...EMPTY_QUERY, ...more });
  const facets = (query: Query) => FILTER_KEYS.map((key) => facetsOf(dataset, query, key));
  facets(asking({}));
  const fold = stepsOf(foldAhead(dataset));
  report(name, 'fold for the search, in steps', `${fold.whole.toFixed(1)} ms, longest step ${fold.longest.toFixed(1)}`);
  report(name, 'a letter typed: slice', `${msOf(() => sliceDataset(dataset, asking({ q: 'pip' }))).toFixed(1)} ms`);
  report(name, 'a letter typed: counts of all facets', `${msOf(() => facets(asking({ q: 'pip' }))).toFixed(1)} ms`);
  report(name, 'a status chosen: slice', `${msOf(() => sliceDataset(dataset, asking({ status: ['stated'] }))).toFixed(1)} ms`);
  report(name, 'a status chosen: counts', `${msOf(() => facets(asking({ status: ['stated'] }))).toFixed(1)} ms`);
  const slice = sliceDataset(dataset, asking({}));
  for (const column of ['paraphrase', 'quote', 'status', 'value']) {
    const rank = stepsOf(rankRows(dataset, 'claims', column, 'en'));
    report(name, `rank by ${column}, in steps`, `${rank.whole.toFixed(1)} ms, longest step ${rank.longest.toFixed(1)}`);
    report(name, `order by ${column}, once ranked`, `${msOf(() => orderRows(slice, 'claims', column, 'en')).toFixed(1)} ms`);
  }
}
