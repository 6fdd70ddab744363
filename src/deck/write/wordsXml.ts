// Writes paragraphs as the text body of a shape or a table cell (ECMA-376, 21.1.2).
import type { Paragraph, Run, Words } from '../../marks/slide/deck.ts';
import { colourOf, type Palette } from './paintXml.ts';
import { emu, hundredths } from './units.ts';
import { cleaned, el, type Child, type Element } from './xml.ts';

/** Adds links: each is a relationship of the slide. */
export interface Links {
  /** Gives the id of the relationship to an address. */
  linkTo(address: string): string;
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const ALIGNS = { left: 'l', centre: 'ctr', right: 'r' } as const;
const UNDERLINES = { stated: 'sng', 'under-discussion': 'dash', possible: 'dotted' } as const;

export function wordsBody(
  name: 'p:txBody' | 'a:txBody',
  words: Words | undefined,
  palette: Palette,
  links: Links,
  language: string,
): Element {
  const { anchor = 'top', insetPx = 0, unwrapped, shrinks, paragraphs = [] } = words ?? {};
  const inset = emu(insetPx);
  return el(
    name,
    {},
    el(
      'a:bodyPr',
      { wrap: unwrapped ? 'none' : 'square', lIns: inset, tIns: inset, rIns: inset, bIns: inset, rtlCol: 0, anchor: ANCHORS[anchor] },
      shrinks ? el('a:normAutofit') : el('a:noAutofit'),
    ),
    el('a:lstStyle'),
    ...(paragraphs.length === 0
      ? [el('a:p', {}, el('a:endParaRPr', { lang: language }))]
      : paragraphs.map((each) => paragraphOf(each, palette, links, language))),
  );
}

function paragraphOf(
  { runs, align = 'left', beforePx = 0, leading = 1 }: Paragraph,
  palette: Palette,
  links: Links,
  language: string,
): Element {
  const isTurned = isRightToLeft(runs);
  return el(
    'a:p',
    {},
    el(
      'a:pPr',
      { marL: 0, indent: 0, algn: isTurned && align === 'left' ? 'r' : ALIGNS[align], ...(isTurned ? { rtl: 1 } : {}) },
      el('a:lnSpc', {}, el('a:spcPct', { val: Math.round(leading * 100_000) })),
      el('a:spcBef', {}, el('a:spcPts', { val: Math.round(beforePx * 120) })),
      el('a:buNone'),
    ),
    ...runs.flatMap((run) => runOf(run, palette, links, language)),
  );
}

/** Line breaks in a text become elements. */
function runOf(run: Run, palette: Palette, links: Links, language: string): Child[] {
  const properties = (name: string) => runProperties(name, run, palette, links, language);
  return cleaned(run.text)
    .split('\n')
    .flatMap((text, index) => [
      ...(index > 0 ? [el('a:br', {}, properties('a:rPr'))] : []),
      ...(text === '' ? [] : [el('a:r', {}, properties('a:rPr'), el('a:t', {}, text))]),
    ]);
}

/** Writes fill, underline, face and link in the order of the schema (21.1.2.3.9). */
export function runProperties(name: string, run: Omit<Run, 'text'>, palette: Palette, links: Links | null, language: string): Element {
  const { sizePx, face, bold, italic, paint = { colour: 'ink' }, underline, link, spacingPx } = run;
  return el(
    name,
    {
      lang: run.language ?? language,
      sz: hundredths(sizePx),
      b: bold ? 1 : 0,
      i: italic ? 1 : 0,
      ...(underline ? { u: UNDERLINES[underline.status] } : {}),
      ...(spacingPx === undefined ? {} : { spc: Math.round(spacingPx * 120) }),
      dirty: 0,
    },
    el('a:solidFill', {}, colourOf(paint, palette)),
    underline ? el('a:uFill', {}, el('a:solidFill', {}, colourOf({ colour: underline.colour }, palette))) : null,
    el('a:latin', { typeface: face === 'serif' ? '+mj-lt' : '+mn-lt' }),
    link === undefined || links === null ? null : el('a:hlinkClick', { 'r:id': links.linkTo(link) }),
  );
}

/** Goes by the first letter, much as `dir="auto"` does. */
function isRightToLeft(runs: readonly Run[]): boolean {
  const first = /\p{L}/u.exec(runs.map(({ text }) => text).join(''))?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
}
