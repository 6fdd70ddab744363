// Sets one scale for all panels of a group: years across, values up, always from zero.
import { extent, max, range, rollup, ticks } from 'd3';
import type { Statement } from '../../model/context/contextLayer.ts';
import { unitFactor } from '../../model/units/convertUnit.ts';
import type { Measure } from '../../model/schema.ts';
import { yearOf, type TrendRow } from './selectTrends.ts';

export interface TrendScale {
  readonly unit: string;
  /** Every year from the first with a figure to the last, including years without one. */
  readonly years: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** The most statements that share a year in one panel; 0 for a group of series. */
  readonly abreast: number;
}

/** Gives the scale of a group. A statement without a year has no place on it, but counts for its height. */
export function trendScale({ group, panels }: TrendRow): TrendScale {
  const { unit } = group;
  const years = panels.flatMap(({ series, statements }) => [
    ...series.flatMap(({ points }) => points.map(({ year }) => Number(year))),
    ...statements.flatMap((statement) => yearOf(statement) ?? []),
  ]);
  const [first = 0, last = first - 1] = extent(years);
  const values = panels.flatMap(({ series, statements, thresholds }) => [
    ...series.flatMap((each) => each.points.flatMap(({ value }) => (value === null ? [] : [inUnit(value, each.unit, unit)]))),
    ...[...statements, ...thresholds.map(({ measure }) => measure)].flatMap((each) => valuesOf(each, unit)),
  ]);
  const [low = 0, most = 0] = extent([0, ...values]);
  const high = most || 1;
  const abreast = panels.flatMap(({ statements }) => {
    const timed = statements.flatMap((statement) => yearOf(statement) ?? []);
    return [
      ...rollup(
        timed,
        ({ length }) => length,
        (year) => year,
      ).values(),
    ];
  });
  return {
    unit,
    years: range(first, last + 1),
    low,
    high,
    ticks: ticks(low, high, 4),
    abreast: max(abreast) ?? 0,
  };
}

/** Converts a value into its group's unit by a factor that a standard fixes; the checks let no other figure into a group. */
export function inUnit(value: number, from: string, to: string): number {
  const factor = unitFactor(from, to);
  return factor === null ? NaN : value * factor;
}

/** Gives the value, and the upper end if there is one. */
export function valuesOf(figure: Measure | Statement, unit: string): number[] {
  const ends = figure.bound === 'range' ? [figure.value, figure.upper] : [figure.value];
  return ends.map((end) => inUnit(end, figure.unit, unit));
}
