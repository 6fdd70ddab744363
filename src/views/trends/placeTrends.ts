// Places groups of trends as small multiples, as many side by side as fit, all on one scale.
import type { TrendPanel, TrendRow } from './selectTrends.ts';
import { tenth, type Box } from '../../geometry/box.ts';
import { textWidthPx, type TextStyle } from '../../geometry/textWidth.ts';
import { placeColumns, type PlacedColumn } from './placeColumns.ts';
import { placeSeries, placeThreshold, type PlacedSeries, type PlacedThreshold } from './placeLines.ts';
import { boxOf, valueY, yearX, type Plot, type TrendWords } from './placePlot.ts';
import { trendScale, valuesOf, type TrendScale } from './placeScale.ts';
import { wrapText } from '../../geometry/wrapText.ts';

export interface PlacedPanel {
  readonly panel: TrendPanel;
  readonly title: readonly string[];
  /** Baseline of the title's first line. */
  readonly titleY: number;
  readonly plot: Box;
  readonly zeroY: number;
  /** The text is empty except in the first panel of a row. */
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly series: readonly PlacedSeries[];
  readonly columns: readonly PlacedColumn[];
  readonly thresholds: readonly PlacedThreshold[];
}

export interface PlacedGroup {
  readonly row: TrendRow;
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

export interface PlacedTrends {
  readonly width: number;
  readonly groups: readonly PlacedGroup[];
}

export const TREND_TITLE: TextStyle = { face: 'inter', sizePx: 12.5, weight: 600 };
export const TREND_AXIS: TextStyle = { face: 'inter', sizePx: 11, weight: 400 };
export const TREND_PX = { titleLine: 16, letters: 15, years: 15 };
/** Space above the highest value, for its words and for fading ends. */
const HEADROOM_PX = 30;
const GAP_PX = { across: 26, down: 18 };
const PLOT_PX = { least: 96, most: 560, lowest: 112, highest: 150, column: 14 };
/** Width of a year's number, with some space. */
const YEAR_PX = 34;

/** Places every group in a width, px; the panels set the height of each. */
export function placeTrends(rows: readonly TrendRow[], words: TrendWords, width: number): PlacedTrends {
  return { width, groups: rows.map((row) => placeGroup(row, words, width)) };
}

function placeGroup(row: TrendRow, words: TrendWords, room: number): PlacedGroup {
  const scale = trendScale(row);
  const top = scale.ticks.at(-1) ?? 0;
  const tickText = (value: number) => (value === top ? words.amount(value, scale.unit) : words.number(value));
  const axisPx = Math.ceil(Math.max(0, ...scale.ticks.map((value) => textWidthPx(tickText(value), TREND_AXIS)))) + 8;
  const least = Math.max(PLOT_PX.least, scale.abreast * scale.years.length * PLOT_PX.column);
  const count = row.panels.length;
  const most = Math.max(1, Math.min(count, Math.floor((room - axisPx + GAP_PX.across) / (least + GAP_PX.across))));
  // Rows are as even as possible: four panels in rows of three would leave one alone.
  const across = Math.ceil(count / Math.ceil(count / most));
  const plotPx = Math.min(PLOT_PX.most, Math.floor((room - axisPx - (across - 1) * GAP_PX.across) / across));
  const plotHeight = Math.round(Math.min(PLOT_PX.highest, Math.max(PLOT_PX.lowest, plotPx * 0.42)));
  const hasLetters = row.letters.size > 0;
  const panels: PlacedPanel[] = [];
  let y = 0;
  for (let start = 0; start < count; start += across) {
    const line = row.panels.slice(start, start + across);
    const titles = line.map(({ title }) => wrapText(title, plotPx, TREND_TITLE));
    const titlePx = Math.max(...titles.map(({ length }) => length)) * TREND_PX.titleLine;
    for (const [index, panel] of line.entries()) {
      const x = axisPx + index * (plotPx + GAP_PX.across);
      const plot: Plot = { x, y: y + titlePx + HEADROOM_PX, width: plotPx, height: plotHeight, scale };
      panels.push({
        ...placePanel(panel, plot, row, words),
        title: titles[index] ?? [],
        titleY: y + 12,
        ticks: scale.ticks.map((value) => ({ y: tenth(valueY(plot, value)), text: index === 0 ? tickText(value) : '' })),
      });
    }
    y += titlePx + HEADROOM_PX + plotHeight + (hasLetters ? TREND_PX.letters : 0) + TREND_PX.years + GAP_PX.down;
  }
  const width = axisPx + across * plotPx + (across - 1) * GAP_PX.across;
  return { row, width, height: y - GAP_PX.down + 4, panels };
}

function placePanel(
  panel: TrendPanel,
  plot: Plot,
  { letters }: TrendRow,
  words: TrendWords,
): Omit<PlacedPanel, 'title' | 'titleY' | 'ticks'> {
  const series = panel.series.map((each) => placeSeries(each, plot, words));
  const lines = panel.thresholds.flatMap(({ measure }) => valuesOf(measure, plot.scale.unit).map((value) => valueY(plot, value)));
  const columns = placeColumns(panel, { plot, letters, words, lines });
  const taken = [
    ...series.flatMap(({ labels }) => labels.map(boxOf)),
    ...columns.flatMap(({ label, parts }) => [...parts, ...(label === null ? [] : [boxOf(label)])]),
  ];
  return {
    panel,
    plot: { x: plot.x, y: plot.y, width: plot.width, height: plot.height },
    zeroY: tenth(valueY(plot, 0)),
    years: yearsOf(plot.scale, plot),
    series,
    columns,
    thresholds: panel.thresholds.map((threshold) => placeThreshold(threshold, plot, taken, words)),
  };
}

/** Gives the first year, the last, and as many at even steps between as fit. */
function yearsOf({ years }: TrendScale, plot: Plot): { x: number; text: string }[] {
  const slotPx = plot.width / Math.max(1, years.length);
  const every = Math.max(1, Math.ceil(YEAR_PX / slotPx));
  const [first = 0] = years;
  const steps = every <= 2 ? every : Math.ceil(every / 5) * 5;
  const shown = years
    .filter((year) => (steps < 5 ? (year - first) % steps === 0 : year % steps === 0))
    .map((year) => {
      const text = String(year);
      const half = textWidthPx(text, TREND_AXIS) / 2;
      // Keeps the years within the plot's width, since another panel may be beside it.
      const x = Math.max(plot.x + half - 4, Math.min(yearX(plot, year), plot.x + plot.width - half));
      return { x: tenth(x), text };
    });
  // The last year was moved inwards, and may be too near to the one before.
  const [before, last] = shown.slice(-2);
  return before && last && last.x - before.x < YEAR_PX - 6 ? shown.slice(0, -1) : shown;
}
