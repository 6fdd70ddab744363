// Writes a series of a bar chart (ECMA-376, 21.2.2.170): the certain parts of the bars, or the open ones, with labels at their ends.
import { COLUMNS } from './chartSheet.ts';
import type { Bar, BarChart, Paint } from '../../marks/slide/deck.ts';
import { colourOf, type Palette } from './paintXml.ts';
import { hundredths } from './units.ts';
import { el, type Child, type Element } from './xml.ts';

const LABEL_PX = 13;

type Which = 'open' | 'solid';

/** The theme's colours and the language of a chart. */
export interface ChartLook {
  readonly palette: Palette;
  readonly language: string;
}

interface TypeStyle {
  readonly sizePx: number;
  readonly paint: Paint;
  readonly bold?: boolean;
}

/** Writes points, labels, names and values in the order of the schema (21.2.2.170). */
export function seriesOf(which: Which, index: number, { bars, heads }: BarChart, look: ChartLook): Element {
  const { palette } = look;
  const column = COLUMNS[which];
  const last = bars.length + 1;
  const valueOf = (bar: Bar) => (which === 'open' ? (bar.open?.to ?? null) : bar.solid);
  const points = bars.map((bar, at): Child => {
    if (valueOf(bar) === null) return null;
    return el(
      'c:dPt',
      {},
      el('c:idx', { val: at }),
      el('c:invertIfNegative', { val: 0 }),
      el('c:bubble3D', { val: 0 }),
      el(
        'c:spPr',
        {},
        which === 'open' ? openFill(bar, palette) : el('a:solidFill', {}, colourOf({ colour: bar.colour }, palette)),
        el('a:ln', {}, el('a:noFill')),
      ),
    );
  });
  return el(
    'c:ser',
    {},
    el('c:idx', { val: index }),
    el('c:order', { val: index }),
    el(
      'c:tx',
      {},
      el('c:strRef', {}, el('c:f', {}, `Sheet1!$${column}$1`), el('c:strCache', {}, el('c:ptCount', { val: 1 }), point(0, heads[which]))),
    ),
    el('c:spPr', {}, el('a:solidFill', {}, colourOf({ colour: bars[0]?.colour ?? 'ink' }, palette))),
    el('c:invertIfNegative', { val: 0 }),
    ...points,
    labelsOf(which, bars, look),
    el(
      'c:cat',
      {},
      el(
        'c:strRef',
        {},
        el('c:f', {}, `Sheet1!$${COLUMNS.name}$2:$${COLUMNS.name}$${last}`),
        el('c:strCache', {}, el('c:ptCount', { val: bars.length }), ...bars.map((bar, at) => point(at, bar.name))),
      ),
    ),
    el(
      'c:val',
      {},
      el(
        'c:numRef',
        {},
        el('c:f', {}, `Sheet1!$${column}$2:$${column}$${last}`),
        el(
          'c:numCache',
          {},
          el('c:formatCode', {}, 'General'),
          el('c:ptCount', { val: bars.length }),
          ...bars.map((bar, at) => (valueOf(bar) === null ? null : point(at, String(valueOf(bar))))),
        ),
      ),
    ),
  );
}

function point(index: number, value: string): Element {
  return el('c:pt', { idx: index }, el('c:v', {}, value));
}

/** Fades out beyond a lower bound, fades in towards an upper bound, and hatches between two bounds. */
function openFill({ colour, open, solid }: Bar, palette: Palette): Element {
  const own = colourOf({ colour }, palette);
  const paper = colourOf({ colour: 'paper' }, palette);
  if (open?.paint === 'between') {
    return el('a:pattFill', { prst: 'wdUpDiag' }, el('a:fgClr', {}, own), el('a:bgClr', {}, paper));
  }
  const share = solid && open ? Math.max(0, Math.min(99_000, Math.round((solid / open.to) * 100_000))) : 0;
  const stops =
    open?.paint === 'in'
      ? [el('a:gs', { pos: 0 }, paper), el('a:gs', { pos: 100_000 }, own)]
      : [el('a:gs', { pos: 0 }, own), el('a:gs', { pos: share }, own), el('a:gs', { pos: 100_000 }, paper)];
  return el('a:gradFill', { rotWithShape: 1 }, el('a:gsLst', {}, ...stops), el('a:lin', { ang: 0, scaled: 0 }));
}

/** One label for each bar, at its end: in the open series if the bar has an open part, else in the solid one. */
function labelsOf(which: Which, bars: readonly Bar[], look: ChartLook): Element {
  const shows = (isShown: boolean, name: string) => el(name, { val: isShown ? 1 : 0 });
  const flags = (isShown: boolean) => [
    shows(false, 'c:showLegendKey'),
    shows(isShown, 'c:showVal'),
    ...['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map((name) => shows(false, name)),
  ];
  const labels = bars.map((bar, at): Child => {
    const isHere = which === 'open' ? bar.open !== null : bar.open === null && bar.solid !== null;
    if (!isHere) return null;
    const words = el(
      'a:p',
      {},
      el('a:r', {}, typeOf('a:rPr', { sizePx: LABEL_PX, paint: { colour: 'ink' }, bold: true }, look), el('a:t', {}, bar.label)),
    );
    return el(
      'c:dLbl',
      {},
      el('c:idx', { val: at }),
      el('c:tx', {}, el('c:rich', {}, el('a:bodyPr', { wrap: 'none' }), el('a:lstStyle'), words)),
      el('c:dLblPos', { val: 'outEnd' }),
      ...flags(true),
    );
  });
  return el('c:dLbls', {}, ...labels, ...flags(false));
}

/** The type style of words in a chart. */
export function typeOf(name: string, { sizePx, paint, bold = false }: TypeStyle, { palette, language }: ChartLook): Element {
  return el(
    name,
    { ...(name === 'a:rPr' ? { lang: language } : {}), sz: hundredths(sizePx), b: bold ? 1 : 0 },
    el('a:solidFill', {}, colourOf(paint, palette)),
    el('a:latin', { typeface: '+mn-lt' }),
  );
}
