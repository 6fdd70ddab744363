// Places statements as columns: each in its year, with its bound kept, and joined to nothing.
import { extent } from 'd3';
import type { Statement } from '../../model/context/contextLayer.ts';
import { yearOf, type TrendPanel } from './selectTrends.ts';
import { sharedArea, tenth, type Box } from '../../geometry/box.ts';
import { boxOf, valueY, yearX, type Plot, type TrendLabel, type TrendWords } from './placePlot.ts';
import { valuesOf } from './placeScale.ts';

/** How to paint a part of a column: certain, fading upwards, fading in from below, or between two ends. */
export interface ColumnPart extends Box {
  readonly paint: 'solid' | 'out' | 'in' | 'between';
}

export interface PlacedColumn {
  readonly statement: Statement;
  readonly parts: readonly ColumnPart[];
  /** Null if it would overlap another, or would repeat the one beside it. */
  readonly label: TrendLabel | null;
  readonly letter: { readonly text: string; readonly x: number };
  /** The area that reacts to a pointer. */
  readonly hit: Box;
}

const ABOVE_PX = 4;
/** Length over which a figure without an end fades, px. */
const FADE_PX = 14;
const MOST_COLUMN_PX = 30;

interface Around {
  readonly plot: Plot;
  readonly letters: ReadonlyMap<string, string>;
  readonly words: TrendWords;
  /** Heights of lines across the panel, px. */
  readonly lines: readonly number[];
}

/** Places a column for each statement with a known year. Columns of one year are side by side, and no line joins any two. */
export function placeColumns(panel: TrendPanel, { plot, letters, words, lines }: Around): PlacedColumn[] {
  const slotPx = plot.width / Math.max(1, plot.scale.years.length);
  const widthPx = Math.min(MOST_COLUMN_PX, (slotPx * 0.86) / Math.max(1, plot.scale.abreast));
  const timed = panel.statements.flatMap((statement) => {
    const year = yearOf(statement);
    return year === null ? [] : [{ statement, year }];
  });
  const bare = timed.map(({ statement, year }) => {
    const abreast = timed.filter((other) => other.year === year);
    const place = abreast.findIndex((other) => other.statement === statement);
    const x = yearX(plot, year) + (place - abreast.length / 2) * widthPx;
    const parts = partsOf(statement, plot, x + 0.5, Math.max(1, widthPx - 1));
    const hit = { x: tenth(x), y: plot.y, width: tenth(widthPx), height: plot.height + 16 };
    return { statement, year, parts, hit, text: words.figure(statement, plot.scale.unit) };
  });
  const across = lines.map((y) => ({ x: plot.x, y: y - 2, width: plot.width, height: 4 }));
  const placed: Box[] = [];
  return bare.map(({ statement, parts, hit, text }, index) => {
    const run = sameBeside(bare, index);
    const label = run === null ? null : labelOver(run, text, plot, [...placed, ...othersThan(bare, run)], across);
    if (label !== null) placed.push(boxOf(label));
    return { statement, parts, hit, label, letter: { text: letters.get(statement.id) ?? '', x: tenth(hit.x + hit.width / 2) } };
  });
}

type Bare = { readonly year: number; readonly text: string; readonly hit: Box; readonly parts: readonly ColumnPart[] };

/** Finds the columns of a year that say the same, from this one on; null if the one before already says it. */
function sameBeside(columns: readonly Bare[], index: number): readonly Bare[] | null {
  const own = columns[index];
  const before = columns[index - 1];
  if (own === undefined || (before?.year === own.year && before.text === own.text)) return null;
  const end = columns.findIndex((each, at) => at > index && (each.year !== own.year || each.text !== own.text));
  return columns.slice(index, end === -1 ? columns.length : end);
}

function othersThan(columns: readonly Bare[], run: readonly Bare[]): Box[] {
  return columns.filter((each) => !run.includes(each)).flatMap(({ parts }) => [...parts]);
}

/** Finds a place for a label: above the columns, in the middle or at an edge, or beside the highest; null if none is free. */
function labelOver(run: readonly Bare[], text: string, plot: Plot, taken: readonly Box[], lines: readonly Box[]): TrendLabel | null {
  const [left = 0, right = 0] = extent(run.flatMap(({ hit }) => [hit.x, hit.x + hit.width]));
  const top = Math.min(...run.flatMap(({ parts }) => parts.map((part) => part.y)), plot.y + plot.height);
  const y = tenth(top - ABOVE_PX);
  const candidates: TrendLabel[] = [
    { text, x: tenth((left + right) / 2), y, anchor: 'middle' },
    { text, x: tenth(right), y, anchor: 'end' },
    { text, x: tenth(left), y, anchor: 'start' },
    { text, x: tenth(left - 3), y: tenth(top + 10), anchor: 'end' },
    { text, x: tenth(right + 3), y: tenth(top + 10), anchor: 'start' },
  ];
  const found = candidates.find((label) => isFree(label, plot, [...lines, ...taken]));
  // A label over a line is better than no label.
  return found ?? candidates.find((label) => isFree(label, plot, taken)) ?? null;
}

function isFree(label: TrendLabel, plot: Plot, taken: readonly Box[]): boolean {
  const box = boxOf(label);
  return box.x >= plot.x - 6 && box.x + box.width <= plot.x + plot.width + 6 && taken.every((other) => sharedArea(box, other) === 0);
}

function partsOf(statement: Statement, plot: Plot, x: number, width: number): ColumnPart[] {
  const [value = 0, upper = value] = valuesOf(statement, plot.scale.unit);
  const [zero, top] = [valueY(plot, 0), valueY(plot, value)];
  const part = (from: number, to: number, paint: ColumnPart['paint']): ColumnPart => ({
    x: tenth(x),
    y: tenth(Math.min(from, to)),
    width: tenth(width),
    height: tenth(Math.abs(to - from)),
    paint,
  });
  switch (statement.bound) {
    case 'exact':
      return [part(zero, top, 'solid')];
    case 'greater-than':
    case 'at-least':
      return [part(zero, top, 'solid'), part(top, top - FADE_PX, 'out')];
    case 'less-than':
    case 'at-most':
      return [part(zero, top, 'in')];
    case 'about':
      return [part(zero, top + FADE_PX / 2, 'solid'), part(top + FADE_PX / 2, top - FADE_PX / 2, 'out')];
    case 'range':
      return [part(zero, top, 'solid'), part(top, valueY(plot, upper), 'between')];
  }
}
