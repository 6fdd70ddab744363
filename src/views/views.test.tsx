// Tests every view of the registry with nothing, with two articles, with much data and with hostile words.
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildDataset, readBasemap, readFolder, say, shipped, sliceOf, type FlowSpec } from '../../tests/support/dataset.ts';
import { layGround } from '../map/ground.ts';
import { ReaderProvider } from '../marks/reader.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ClaimId } from '../model/schema.ts';
import { focusOn } from '../selection/focus.ts';
import { pointsOf } from '../selection/flowRows.ts';
import type { Query } from '../selection/query.ts';
import { ALL_VIEWS } from './allViews.ts';
import { ViewPanel } from './ViewPanel.tsx';

// What React complains about, a reader will meet sooner or later.
beforeEach(() => void vi.spyOn(console, 'error'));
afterEach(() => {
  cleanup();
  const complaints = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});

const HOSTILE = '<img src=x onerror=alert(1)>"\'&{count} ‮Ünïcödé 日本語';
const world = readBasemap('world');

const crowd = buildDataset({
  parties: Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `party-${index}`,
      { name: `Party ${index}`, lonLat: [index * 9 - 40, (index % 4) * 8 + 20] },
    ]),
  ),
  flows: Array.from({ length: 40 }, (_, index): FlowSpec => ({ from: `party-${index % 12}`, to: `party-${(index * 5 + 1) % 12}` })),
  claims: Array.from({ length: 60 }, () => ({ type: null })),
});
const hostile = buildDataset({
  title: HOSTILE.replaceAll('\n', ' '),
  parties: { a: { name: HOSTILE, lonLat: [10, 50] }, b: { name: 'W'.repeat(60), lonLat: [30, 40] } },
  flows: [
    { from: 'a', to: 'b', paraphrase: HOSTILE },
    { from: 'b', to: null, paraphrase: 'without an end' },
  ],
  mechanisms: [{ name: HOSTILE, legs: ['flow-1', 'flow-2'] }],
  speaker: HOSTILE,
});
const DATASETS: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the shipped article', shipped],
  ['another article', readFolder('tests/datasets/minerales')],
  ['much', crowd],
  ['hostile words', hostile],
];
const views = ALL_VIEWS.map((view) => [view.id, view] as const);
const panelOf = (dataset: Dataset, view: (typeof views)[number][1], query: Partial<Query> = {}, selected: ClaimId | null = null) => {
  const ground = layGround(world, pointsOf(dataset));
  const reader = {
    say,
    focus: focusOn(dataset, selected, []),
    claimHref: (claim: ClaimId) => `?claim=${claim}`,
    addressOf: (path: string) => `/${path}`,
    pageHref: (path: string) => `/${path}`,
    filteredHref: (path: string) => `/${path}`,
    permalink: (claim: ClaimId) => `/claim/${claim}/`,
  };
  return render(
    <ReaderProvider value={reader}>
      <ViewPanel view={view} slice={sliceOf(dataset, query)} ground={ground} />
    </ReaderProvider>,
  );
};
const idsIn = (element: Element) => (element.getAttribute('data-claim') ?? element.getAttribute('data-claims') ?? '').split(' ');

describe.each(views)('the view %s', (_, view) => {
  it.each(DATASETS)('draws %s: each mark rests on existing claims', (_name, dataset) => {
    const { container } = panelOf(dataset, view);
    expect(screen.getByRole('heading', { name: say(view.title) })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    const marks = [...container.querySelectorAll('a.mark')];
    const known = [...dataset.claims.keys()] as string[];
    expect(marks.flatMap(idsIn).filter((id) => !known.includes(id))).toEqual([]);
    expect(container.querySelectorAll('img, script, [style], [onerror]')).toHaveLength(0);
  });

  it('says in words what it draws, and each sentence rests on claims', () => {
    const words = { dataset: shipped, say };
    const rows = view.select(sliceOf(shipped));
    for (const { claims, text } of view.describe?.(rows, words) ?? []) {
      expect(text).not.toMatch(/undefined|null|NaN|\{\w+\}/);
      for (const claim of claims) expect(shipped.claims.has(claim)).toBe(true);
    }
  });

  it('says so if it has nothing, or shows what it has without claims', () => {
    const { container } = panelOf(shipped, view, { q: 'a word that stands nowhere' });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(container.querySelectorAll('a.mark')).toHaveLength(0);
    expect(view.drawsWithoutRows || screen.queryByText(say('view.empty')) !== null).toBe(true);
  });

  it('marks only the selected claim', () => {
    const chosen = [...shipped.claims.keys()][1] as ClaimId;
    const { container } = panelOf(shipped, view, {}, chosen);
    const current = [...container.querySelectorAll('[aria-current="true"]')];
    expect(current.filter((element) => !idsIn(element).includes(chosen))).toEqual([]);
    const marks = [...container.querySelectorAll('a.mark')].filter((element) => idsIn(element).includes(chosen));
    expect(marks.filter((element) => element.getAttribute('aria-current') !== 'true')).toEqual([]);
  });
});
