// Places a series as a line with gaps, and the article's own figure as a line across.
import { greatest, least, sum } from 'd3';
import type { Series } from '../../model/context/contextLayer.ts';
import type { Measure } from '../../model/schema.ts';
import type { Threshold } from './selectTrends.ts';
import { containsPoint, sharedArea, tenth, type Box } from '../../geometry/box.ts';
import { boxOf, valueY, yearX, type Plot, type TrendLabel, type TrendWords } from './placePlot.ts';
import { inUnit, valuesOf } from './placeScale.ts';

export interface PlacedSeries {
  readonly series: Series;
  /** A path for each unbroken run of years: nothing joins across a gap. */
  readonly lines: readonly string[];
  readonly areas: readonly string[];
  /** Figures without a neighbour. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly gaps: readonly Box[];
  readonly labels: readonly TrendLabel[];
}

export interface PlacedThreshold extends Threshold {
  readonly y: number;
  /** The upper end of a range. */
  readonly upperY: number | null;
  /** Direction in which the article's figure is open. */
  readonly open: 'up' | 'down' | null;
  readonly label: TrendLabel;
}

/** A figure of a series, in the group's unit. */
interface Point {
  readonly year: number;
  readonly value: number;
}
type Run = readonly Point[];

const OPEN: Readonly<Record<Measure['bound'], PlacedThreshold['open']>> = {
  exact: null,
  about: null,
  range: null,
  'greater-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
};

/** Places a line over a hatched area, broken wherever a year has no figure, with labels at its main figures. */
export function placeSeries(series: Series, plot: Plot, words: TrendWords): PlacedSeries {
  const { unit } = plot.scale;
  const slotPx = plot.width / Math.max(1, plot.scale.years.length);
  const points = series.points
    .map(({ year, value }) => ({ year: Number(year), value }))
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, value }) => ({ year, value: value === null ? null : inUnit(value, series.unit, unit) }));
  const runs: Point[][] = [];
  for (const { year, value } of points) {
    if (value === null) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.year === year - 1) run.push({ year, value });
    else runs.push([{ year, value }]);
  }
  const at = ({ year, value }: Point) => `${tenth(yearX(plot, year))} ${tenth(valueY(plot, value))}`;
  const zero = tenth(valueY(plot, 0));
  const long = runs.filter(({ length }) => length > 1);
  const known = new Set(runs.flatMap((run) => run.map(({ year }) => year)));
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const missing = plot.scale.years.filter((year) => year >= first && year <= last && !known.has(year));
  return {
    series,
    lines: long.map((run) => `M${run.map(at).join('L')}`),
    areas: long.map((run) => {
      const [start, end] = [tenth(yearX(plot, run[0]?.year ?? 0)), tenth(yearX(plot, run.at(-1)?.year ?? 0))];
      return `M${start} ${zero}L${run.map(at).join('L')}L${end} ${zero}Z`;
    }),
    dots: runs
      .filter(({ length }) => length === 1)
      .flat()
      .map((point) => ({ x: tenth(yearX(plot, point.year)), y: tenth(valueY(plot, point.value)) })),
    gaps: missing.map((year) => ({ x: tenth(yearX(plot, year) - slotPx / 2), y: plot.y, width: tenth(slotPx), height: plot.height })),
    labels: endLabels(runs, plot, words),
  };
}

/** Labels the last figure, the first and the greatest, if they fit: above or below, wherever the line crosses the words less. */
function endLabels(runs: readonly Run[], plot: Plot, words: TrendWords): TrendLabel[] {
  const all = runs.flat();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const line = runs.flatMap((run) => samplesOf(run, plot));
  const label = (point: Point, anchor: TrendLabel['anchor']): TrendLabel => {
    const [above, below] = [-6, 15].map((px): TrendLabel => {
      const y = tenth(valueY(plot, point.value) + px);
      return { text: words.point(point.value), x: tenth(yearX(plot, point.year)), y, anchor };
    });
    const crossed = (each: TrendLabel | undefined) => (each ? line.filter((at) => containsPoint(boxOf(each), at)).length : Infinity);
    return above && crossed(above) <= crossed(below) ? above : (below ?? { text: '', x: 0, y: 0, anchor });
  };
  const end = label(last, first === last ? 'middle' : 'end');
  if (first === last) return [end];
  const start = label(first, 'start');
  const peak = greatest(all, ({ value }) => value) ?? first;
  const labels = [end];
  for (const each of [start, label(peak, 'middle')]) {
    if (labels.every((other) => sharedArea(boxOf(other), boxOf(each)) === 0)) labels.push(each);
  }
  return labels;
}

/** Samples the line at four points a year. */
function samplesOf(run: Run, plot: Plot): readonly (readonly [number, number])[] {
  return run.flatMap((point, index) => {
    const next = run[index + 1] ?? point;
    return [0, 0.25, 0.5, 0.75].map((share) => {
      const between = (a: number, b: number) => a + (b - a) * share;
      return [yearX(plot, between(point.year, next.year)), valueY(plot, between(point.value, next.value))] as const;
    });
  });
}

/** Places the article's figure as a line across the panel, with its words where they cover least. */
export function placeThreshold(threshold: Threshold, plot: Plot, taken: readonly Box[], words: TrendWords): PlacedThreshold {
  const { measure } = threshold;
  const [value = 0, upper = null] = valuesOf(measure, plot.scale.unit);
  const y = tenth(valueY(plot, value));
  const text = words.threshold(threshold);
  const candidates = (['start', 'end'] as const).flatMap((anchor) =>
    [y - 5, y + 13].map((baseline): TrendLabel => ({
      text,
      x: anchor === 'start' ? plot.x + 2 : plot.x + plot.width - 2,
      y: baseline,
      anchor,
    })),
  );
  const covered = (label: TrendLabel) => sum(taken, (box) => sharedArea(boxOf(label), box));
  const label = least(candidates, covered) ?? { text, x: 0, y, anchor: 'start' };
  const upperY = upper === null ? null : tenth(valueY(plot, upper));
  return { ...threshold, y, upperY, open: OPEN[measure.bound], label };
}
