// Writes a native bar chart (ECMA-376, 21.2), with the certain part of each bar in front of the open one, and a label.
import { seriesOf, typeOf, type ChartLook } from './chartSeries.ts';
import type { Bar, BarChart, Paint } from '../../marks/slide/deck.ts';
import { colourOf, type Palette } from './paintXml.ts';
import { el, type Element } from './xml.ts';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const AXES = { names: 111_111_111, values: 222_222_222 };
/** Leaves room for a label right of the longest bar. */
const LABEL_ROOM = 1.25;
const SIZE_PX = { title: 13, name: 11.5, axis: 10.5 };

/** `bookId` is the relationship to the workbook with the same values. */
export function chartOf(chart: BarChart, theme: Palette['theme'], bookId: string, language: string): Element {
  const palette: Palette = { theme, fixed: true };
  const look = { palette, language };
  const ends = chart.bars.flatMap(endsOf);
  const isPositive = ends.every((end) => end >= 0) && ends.some((end) => end > 0);
  const { title, bars } = chart;
  const text = (sizePx: number, paint: Paint) =>
    el(
      'c:txPr',
      {},
      el('a:bodyPr'),
      el('a:lstStyle'),
      el('a:p', {}, el('a:pPr', {}, typeOf('a:defRPr', { sizePx, paint }, look)), el('a:endParaRPr', { lang: language })),
    );
  const series = [
    // Drawn first, so that the certain part is on top.
    ...(bars.some(({ open }) => open !== null) ? [seriesOf('open', 0, chart, look)] : []),
    seriesOf('solid', 1, chart, look),
  ];
  return el(
    'c:chartSpace',
    { 'xmlns:c': C, 'xmlns:a': A, 'xmlns:r': R },
    el('c:date1904', { val: 0 }),
    el('c:roundedCorners', { val: 0 }),
    el(
      'c:chart',
      {},
      titleOf(title, look),
      el('c:autoTitleDeleted', { val: 0 }),
      el(
        'c:plotArea',
        {},
        el('c:layout'),
        el(
          'c:barChart',
          {},
          el('c:barDir', { val: 'bar' }),
          el('c:grouping', { val: 'clustered' }),
          el('c:varyColors', { val: 0 }),
          ...series,
          el('c:gapWidth', { val: 60 }),
          el('c:overlap', { val: 100 }),
          el('c:axId', { val: AXES.names }),
          el('c:axId', { val: AXES.values }),
        ),
        el(
          'c:catAx',
          {},
          el('c:axId', { val: AXES.names }),
          el('c:scaling', {}, el('c:orientation', { val: 'maxMin' })),
          el('c:delete', { val: 0 }),
          el('c:axPos', { val: 'l' }),
          el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
          el('c:majorTickMark', { val: 'none' }),
          el('c:minorTickMark', { val: 'none' }),
          el('c:tickLblPos', { val: 'low' }),
          el('c:spPr', {}, ruled(palette)),
          text(SIZE_PX.name, { colour: 'ink' }),
          el('c:crossAx', { val: AXES.values }),
          el('c:crosses', { val: 'autoZero' }),
          el('c:auto', { val: 1 }),
          el('c:lblAlgn', { val: 'ctr' }),
          el('c:lblOffset', { val: 100 }),
          el('c:noMultiLvlLbl', { val: 0 }),
        ),
        el(
          'c:valAx',
          {},
          el('c:axId', { val: AXES.values }),
          el(
            'c:scaling',
            {},
            el('c:orientation', { val: 'minMax' }),
            ...(isPositive ? [el('c:max', { val: roundedUp(Math.max(...ends) * LABEL_ROOM) }), el('c:min', { val: 0 })] : []),
          ),
          el('c:delete', { val: 0 }),
          el('c:axPos', { val: 'b' }),
          el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
          el('c:majorTickMark', { val: 'out' }),
          el('c:minorTickMark', { val: 'none' }),
          el('c:tickLblPos', { val: 'nextTo' }),
          el('c:spPr', {}, ruled(palette)),
          text(SIZE_PX.axis, { colour: 'muted' }),
          el('c:crossAx', { val: AXES.names }),
          // The names run downwards, so the scale is below the last one.
          el('c:crosses', { val: 'max' }),
          el('c:crossBetween', { val: 'between' }),
        ),
        el('c:spPr', {}, el('a:noFill')),
      ),
      el('c:plotVisOnly', { val: 1 }),
      el('c:dispBlanksAs', { val: 'gap' }),
    ),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
    text(SIZE_PX.axis, { colour: 'ink' }),
    el('c:externalData', { 'r:id': bookId }, el('c:autoUpdate', { val: 0 })),
  );
}

function endsOf({ solid, open }: Bar): number[] {
  return [solid ?? 0, open?.to ?? 0];
}

/** Rounds up to a number that a scale may end at: 1, 1.5, 2, 3, 4, 5, 6, 8 or 10 times a power of ten. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return Number((share * power).toPrecision(3));
}

function ruled(palette: Palette): Element {
  return el('a:ln', { w: 9525 }, el('a:solidFill', {}, colourOf({ colour: 'border' }, palette)));
}

function titleOf(text: string, look: ChartLook): Element {
  const words = el(
    'a:p',
    {},
    el('a:r', {}, typeOf('a:rPr', { sizePx: SIZE_PX.title, paint: { colour: 'ink' }, bold: true }, look), el('a:t', {}, text)),
  );
  return el('c:title', {}, el('c:tx', {}, el('c:rich', {}, el('a:bodyPr'), el('a:lstStyle'), words)), el('c:overlay', { val: 0 }));
}
