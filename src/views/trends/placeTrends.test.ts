// Tests small multiples of independent figures: one scale for each group, visible gaps, kept bounds, the article's figure.
import { describe, expect, it } from 'vitest';
import { contextOf, shippedContext, trendWordsHere as words } from '../../../tests/support/context.ts';
import { shipped, sliceOf } from '../../../tests/support/dataset.ts';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { withContext } from '../../selection/slice.ts';
import { selectTrends } from './selectTrends.ts';
import { sharedArea, type Box } from '../../geometry/box.ts';
import { placeTrends, type PlacedGroup, type PlacedPanel } from './placeTrends.ts';
import { boxOf } from './placePlot.ts';

const NBSP = '\u00a0';
const place = (context: ContextLayer, width = 600) =>
  placeTrends(selectTrends(withContext(sliceOf(shipped), context)), words, width).groups;
const first = (groups: readonly PlacedGroup[]): PlacedGroup => {
  const [group] = groups;
  if (group === undefined) throw new Error('no group');
  return group;
};
const panelOf = (context: ContextLayer, index = 0): PlacedPanel => {
  const panel = first(place(context)).panels[index];
  if (panel === undefined) throw new Error('no panel');
  return panel;
};
const claim = 'trade-turnover';
const turnover = { unit: 'USD billion', quantity: 'trade-turnover', claim };

describe('a series', () => {
  it('is broken where a year has no figure, and marks the year', () => {
    const [series] = panelOf(contextOf({ ...turnover, series: [{ values: [1, 2, null, 3, 4, null] }] })).series;
    expect(series?.lines).toHaveLength(2);
    expect(series?.areas).toHaveLength(2);
    expect(series?.gaps).toHaveLength(2);
  });

  it('shows a figure without neighbours as a dot', () => {
    const [series] = panelOf(contextOf({ ...turnover, series: [{ values: [1, null, 3] }] })).series;
    expect(series?.lines).toEqual([]);
    expect(series?.dots).toHaveLength(2);
  });

  it('is never joined to another: an older version has its own line', () => {
    const context = contextOf({ ...turnover, series: [{ values: [1, 2, 3] }, { values: [4, 5, 6] }] });
    for (const { series } of first(place(context)).panels) expect(series.map(({ lines }) => lines.length)).toEqual([1]);
  });
});

describe('the scale of a group', () => {
  it('is the same for all its panels, and starts at zero', () => {
    const { panels } = first(place(contextOf({ ...turnover, series: [{ values: [100, 100] }, { values: [1, 2] }] })));
    const heights = panels.map(({ plot, zeroY, series }) => {
      const [, y = '0'] = /^M\S+ (\S+?)L/.exec(series[0]?.lines[0] ?? '') ?? [];
      return (zeroY - Number(y)) / plot.height;
    });
    expect(heights[0]).toBeCloseTo(1, 2);
    expect(heights[1]).toBeCloseTo(0.01, 2);
    expect(new Set(panels.map(({ plot }) => plot.height)).size).toBe(1);
    expect(panels.map(({ years }) => years.map(({ text }) => text))).toEqual([
      ['2000', '2001'],
      ['2000', '2001'],
    ]);
  });

  it('converts what a standard converts, and names its unit', () => {
    const panel = panelOf(contextOf({ ...turnover, statements: [[{ value: 4000, unit: 'USD million', period: '2020' }]], series: [] }));
    expect(panel.ticks.at(-1)?.text).toBe(`$4${NBSP}bn`);
    const [column] = panel.columns;
    expect(column?.parts[0]?.y).toBeCloseTo(panel.thresholds[0]?.y ?? 0, 1);
    // A converted figure says its own unit.
    expect(column?.label?.text).toBe(`$4,000${NBSP}m`);
  });
});

describe('a statement', () => {
  const bounds = (['exact', 'greater-than', 'at-least', 'less-than', 'at-most', 'about'] as const).map((bound) => ({
    bound,
    value: 4,
    period: '2020',
  }));
  const { columns } = panelOf(
    contextOf({ ...turnover, statements: [[...bounds, { bound: 'range', value: 3, upper: 5, period: '2021-01/2021-05' }]] }),
  );

  it('keeps its bound: an open end fades, and a range has both ends', () => {
    const paints = new Map(columns.map(({ statement, parts }) => [statement.bound, parts.map(({ paint }) => paint)]));
    expect(Object.fromEntries(paints)).toEqual({
      exact: ['solid'],
      'greater-than': ['solid', 'out'],
      'at-least': ['solid', 'out'],
      'less-than': ['in'],
      'at-most': ['in'],
      about: ['solid', 'out'],
      range: ['solid', 'between'],
    });
  });

  it('has its own column beside others of its year, and a letter', () => {
    const boxes = columns.map(({ hit }) => hit);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBeLessThan(box.height * 0.2);
    expect(columns.map(({ letter }) => letter.text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('without a period is at the day when it was said; without a day, it is listed and not drawn', () => {
    const context = contextOf({
      ...turnover,
      statements: [
        [
          { value: 1, period: null, said: '2019-05' },
          { value: 2, period: null },
        ],
      ],
    });
    const group = first(place(context));
    expect(group.panels[0]?.columns.map(({ statement }) => statement.value)).toEqual([1]);
    expect(group.row.letters.size).toBe(2);
  });
});

describe('the article’s own figure', () => {
  it('lies over figures of its quantity, with its bound', () => {
    const [threshold] = panelOf(contextOf({ ...turnover, statements: [[{ value: 3, period: '2020' }]] })).thresholds;
    expect(threshold).toMatchObject({ open: 'up', label: { text: `The article: >${NBSP}$4${NBSP}bn` } });
  });

  it.each([
    ['another quantity', { ...turnover, quantity: 'foreign-trade' }],
    ['a currency that no standard converts', { ...turnover, unit: 'EUR billion' }],
    ['another claim', { ...turnover, claim: 'gas-to-europe' }],
  ])('does not lie over %s', (_, spec) => {
    expect(panelOf(contextOf({ ...spec, statements: [[{ value: 3, period: '2020' }]] })).thresholds).toEqual([]);
  });
});

describe('a filter', () => {
  it('keeps the figures that belong to one of its claims', () => {
    const rows = selectTrends(withContext(sliceOf(shipped, { q: 'turnover' }), shippedContext));
    for (const { panels, claims } of rows) {
      for (const figure of panels.flatMap(({ series, statements }) => [...series, ...statements]))
        expect(figure.claims.some((id) => claims.includes(id))).toBe(true);
    }
    expect(rows.length).toBeLessThan(shippedContext.groups.length);
    expect(selectTrends(sliceOf(shipped))).toEqual([]);
  });
});

describe.each([276, 340, 576, 676, 936, 1176, 1896])('the shipped context in %d px', (width) => {
  const groups = place(shippedContext, width);
  const labelled = groups.flatMap(({ width: own, panels }) =>
    panels.map((panel) => {
      const labels = [
        ...panel.series.flatMap(({ labels: ends }) => ends),
        ...panel.columns.flatMap(({ label }) => label ?? []),
        ...panel.thresholds.map(({ label }) => label),
      ];
      return { own, panel, boxes: labels.map(boxOf) };
    }),
  );

  it('fits, and keeps the labels of a panel apart', () => {
    for (const { own, panel, boxes } of labelled) {
      expect(own).toBeLessThanOrEqual(width);
      for (const [index, box] of boxes.entries()) {
        expect(box.x, panel.panel.title).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, panel.panel.title).toBeLessThanOrEqual(width + 6);
        for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other), panel.panel.title).toBe(0);
      }
    }
  });

  it('keeps its years apart', () => {
    for (const { panels } of groups)
      for (const { years } of panels) {
        const xs = years.map(({ x }) => x);
        for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(26);
      }
  });

  it('lays panels side by side or below each other, never overlapping', () => {
    for (const { panels } of groups) {
      const plots: readonly Box[] = panels.map(({ plot }) => plot);
      for (const [index, plot] of plots.entries()) for (const other of plots.slice(index + 1)) expect(sharedArea(plot, other)).toBe(0);
    }
  });
});
