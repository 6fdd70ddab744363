// Draws the chart of a slide as SVG: what is measured, a bar each with its name and what is said of it, and a scale.
import { extent, ticks } from 'd3';
import { element, type SvgElement } from '../../src/image/svgTree.ts';
import type { Bar, ChartMark, Run } from '../../src/marks/slide/deck.ts';
import { fadeOf, hexOf, type NewId } from './paint.ts';
import { wordsSvg } from './wordsSvg.ts';

const CHART_PX = { title: 21, name: 19, bar: 18, gap: 9, axis: 22 };
const SIZE_PX = { title: 13, name: 12, axis: 11 };
/** Of what has no end, where it is strongest; and of what lies between two bounds. */
const ALPHA = { open: 0.85, between: 0.45 };

/** Less than this, and its bars would lie on each other, px. */
export function leastChartPx(bars: number): number {
  return CHART_PX.title + bars * (CHART_PX.name + CHART_PX.bar + CHART_PX.gap) + CHART_PX.axis;
}

export function chartSvg({ box: { x, y, width, height }, chart: { title, bars } }: ChartMark, newId: NewId): SvgElement[] {
  const [low = 0, most = 0] = extent([0, ...bars.flatMap(({ solid, open }) => [solid ?? 0, open?.to ?? 0])]);
  // Right of a loss there is some room, or it would look like a gain.
  const high = Math.max(-low * 0.15, most) || 1;
  const at = (value: number) => ((value - low) / (high - low)) * width;
  const text = (run: Run, top: number, align: 'left' | 'right' = 'left') =>
    element('g', { transform: `translate(0 ${top})` }, wordsSvg([{ runs: [run], align }], width, false).drawn);
  const drawn = bars.flatMap((bar, index): SvgElement[] => {
    const top = CHART_PX.title + index * (CHART_PX.name + CHART_PX.bar + CHART_PX.gap);
    return [
      text({ text: bar.name, sizePx: SIZE_PX.name }, top),
      text({ text: bar.label, sizePx: SIZE_PX.name, bold: true }, top, 'right'),
      ...partsSvg(bar, at, top + CHART_PX.name, newId),
    ];
  });
  const axisY = leastChartPx(bars.length) - CHART_PX.axis - CHART_PX.gap;
  const scale = ticks(low, high, 4).flatMap((value): SvgElement[] => {
    const words = wordsSvg(
      [{ align: 'centre', runs: [{ text: String(value), sizePx: SIZE_PX.axis, paint: { colour: 'muted' } }] }],
      60,
      false,
    );
    // The first and the last stay within the chart.
    const from = Math.max(-27, Math.min(width - 33, at(value) - 30));
    return [
      element('path', { d: `M${Math.min(width - 0.5, at(value) + 0.5)} ${axisY}v4`, fill: 'none', stroke: hexOf('border') }),
      element('g', { transform: `translate(${from} ${axisY + 5})` }, words.drawn),
    ];
  });
  const top = y + Math.max(0, (height - leastChartPx(bars.length)) / 2);
  return [
    element('g', { transform: `translate(${x} ${top})` }, [
      text({ text: title, sizePx: SIZE_PX.title, bold: true }, 0),
      ...drawn,
      ...scale,
    ]),
  ];
}

/** What is certain is solid; what is open fades, away from it or towards its bound. */
function partsSvg({ colour, solid, open }: Bar, at: (value: number) => number, y: number, newId: NewId): SvgElement[] {
  const bar = (from: number, to: number, attributes: SvgElement['attributes']) =>
    element('rect', { x: Math.min(at(from), at(to)), y, width: Math.abs(at(to) - at(from)), height: CHART_PX.bar, ...attributes });
  const certain = solid === null ? [] : [bar(0, solid, { fill: hexOf(colour) })];
  if (open === null) return certain;
  const from = open.paint === 'in' ? 0 : (solid ?? 0);
  if (open.paint === 'between') return [...certain, bar(from, open.to, { fill: hexOf(colour), 'fill-opacity': ALPHA.between })];
  const id = newId();
  const isRising = open.to > from;
  const ends = (open.paint === 'in') === isRising ? ([1, 0, 0, 0] as const) : ([0, 0, 1, 0] as const);
  return [...certain, fadeOf({ colour, alpha: ALPHA.open }, ends, id), bar(from, open.to, { fill: `url(#${id})` })];
}
