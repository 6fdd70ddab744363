// Draws a group of trends on a slide: scale, independent figures in grey, and the article's own across them.
import type { Box } from '../../geometry/box.ts';
import { TREND_PX, type PlacedGroup, type PlacedPanel } from './placeTrends.ts';
import type { ColumnPart, PlacedColumn } from './placeColumns.ts';
import type { PlacedSeries, PlacedThreshold } from './placeLines.ts';
import type { TrendLabel } from './placePlot.ts';
import type { Alt, Fill, Line, Mark, Paint, Run, ShapeMark } from '../../marks/slide/deck.ts';
import { colourOfType, DECORATIVE, textMark, type Drawing } from '../../marks/slide/drawing.ts';
import { pathData } from '../../geometry/pathData.ts';

/** An independent figure in words for people who can't see it, and where it was read. */
export interface TrendAlts {
  series(placed: PlacedSeries): Alt;
  column(placed: PlacedColumn): Alt;
  threshold(placed: PlacedThreshold): string;
}

const UNNAMED: Alt = { name: '', description: DECORATIVE };
const GREY: Paint = { colour: 'muted' };
const HATCH: Fill = { kind: 'hatch', paint: { colour: 'muted', alpha: 0.6 }, ground: { colour: 'paper', alpha: 0.7 } };
const FADE_PX = 12;
/** Distance from a baseline up to the top of its line, and the line's height, px. */
const TEXT_PX = { above: 12, height: 16 };

export function drawTrends({ panels }: PlacedGroup, drawing: Drawing, alts: TrendAlts): Mark[] {
  return panels.flatMap((panel) => panelMarks(panel, drawing, alts));
}

function panelMarks(panel: PlacedPanel, drawing: Drawing, alts: TrendAlts): Mark[] {
  const { title, titleY, plot, zeroY, ticks, years, series, columns, thresholds } = panel;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const lettersPx = columns.length > 0 ? TREND_PX.letters : 0;
  return [
    textMark(
      title,
      { x: plot.x, y: titleY - TEXT_PX.above, width: plot.width, height: title.length * TREND_PX.titleLine },
      { sizePx: 12, bold: true, anchor: 'top' },
    ),
    ...ticks.flatMap(({ y, text }): Mark[] => [
      lineMark(pathData`M${plot.x} ${y}H${right}`, { paint: { colour: 'line' }, widthPx: 1 }),
      ...(text === '' ? [] : [labelMark({ text, x: plot.x - 6, y: y + 4, anchor: 'end' }, { paint: GREY })]),
    ]),
    ...years.map(({ x, text }) => labelMark({ text, x, y: bottom + lettersPx + 14, anchor: 'middle' }, {})),
    ...series.map((each) => seriesMark(each, alts.series(each))),
    ...columns.map((each) => columnMark(each, bottom + 12, alts.column(each))),
    ...columns.flatMap(({ label }) => (label ? [labelMark(label, { bold: true })] : [])),
    lineMark(pathData`M${plot.x} ${zeroY}H${right}`, { paint: GREY, widthPx: 1 }),
    ...thresholds.map((each) => thresholdMark(each, plot, drawing, alts.threshold(each))),
  ];
}

function lineMark(d: string, line: Line): Mark {
  return { kind: 'path', alt: UNNAMED, parts: [{ d, as: 'line' }], line };
}

function boxMark(box: Box, fill: Fill | undefined, line?: Line): ShapeMark {
  return { kind: 'shape', alt: UNNAMED, box, form: 'rect', fill, line };
}

/** Places words by their baseline. */
function labelMark({ text, x, y, anchor }: TrendLabel, run: Partial<Omit<Run, 'text'>>): ShapeMark {
  const width = 160;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const align = ({ start: 'left', middle: 'centre', end: 'right' } as const)[anchor];
  return textMark([text], { x: left, y: y - TEXT_PX.above, width, height: TEXT_PX.height }, { sizePx: 11, ...run, align });
}

function seriesMark({ lines, areas, dots, gaps, labels }: PlacedSeries, alt: Alt): Mark {
  return {
    kind: 'group',
    alt,
    marks: [
      ...areas.map((d): Mark => ({ kind: 'path', alt: UNNAMED, parts: [{ d, as: 'face' }], fill: HATCH })),
      ...gaps.map((gap) => boxMark(gap, undefined, { paint: { ...GREY, alpha: 0.7 }, widthPx: 1, status: 'possible' })),
      ...lines.map((d) => lineMark(d, { paint: GREY, widthPx: 2 })),
      ...dots.map(({ x, y }): Mark => {
        const box = { x: x - 3, y: y - 3, width: 6, height: 6 };
        return { kind: 'shape', alt: UNNAMED, box, form: 'ellipse', fill: { kind: 'solid', paint: GREY } };
      }),
      ...labels.map((label) => labelMark(label, { bold: true })),
    ],
  };
}

function columnMark({ parts, letter }: PlacedColumn, letterY: number, alt: Alt): Mark {
  return {
    kind: 'group',
    alt,
    marks: [...parts.flatMap(partMarks), labelMark({ ...letter, y: letterY, anchor: 'middle' }, { paint: GREY })],
  };
}

function partMarks({ paint, ...box }: ColumnPart): Mark[] {
  if (paint === 'out' || paint === 'in') {
    return [boxMark(box, { kind: 'fade', paint: { ...GREY, alpha: 0.7 }, towards: paint === 'out' ? 'up' : 'down' })];
  }
  return [
    boxMark(box, HATCH, { paint: GREY, widthPx: 1, ...(paint === 'between' ? { status: 'possible' as const } : {}) }),
    lineMark(pathData`M${box.x} ${box.y}H${box.x + box.width}`, { paint: GREY, widthPx: 2 }),
  ];
}

function thresholdMark({ claim, y, upperY, open, label }: PlacedThreshold, { x, width }: Box, drawing: Drawing, description: string): Mark {
  const [type] = claim.types;
  const paint: Paint = { colour: colourOfType((type && drawing.dataset.types.get(type)) ?? null), alpha: drawing.strength([claim.id]) };
  const line: Line = { paint, widthPx: 2, status: claim.status };
  return {
    kind: 'group',
    alt: { name: claim.paraphrase, description, link: drawing.link([claim.id]) },
    marks: [
      ...(open === null
        ? []
        : [
            boxMark(
              { x, y: open === 'up' ? y - FADE_PX : y, width, height: FADE_PX },
              { kind: 'fade', paint: { ...paint, alpha: 0.28 }, towards: open },
            ),
          ]),
      ...[y, ...(upperY === null ? [] : [upperY])].map((each) => lineMark(pathData`M${x} ${each}H${x + width}`, line)),
      labelMark(label, { bold: true, paint }),
    ],
  };
}
