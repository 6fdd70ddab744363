// Writes fills and lines as DrawingML (ECMA-376, 20.1.8), with colours from the theme's slots if possible and a dash for each status.
import { DECK_COLOURS, THEME_SLOTS } from './colours.ts';
import type { DeckColour, DeckTheme, Fill, Line, Paint } from '../../marks/slide/deck.ts';
import { emu } from './units.ts';
import { el, type Element } from './xml.ts';

/** `fixed` avoids the theme's slots, for charts: not every program gives them the slide's theme. */
export interface Palette {
  readonly theme: DeckTheme;
  readonly fixed?: true;
}

/** In 60,000ths of a degree, clockwise from the right. */
const ANGLES = { right: 0, down: 5_400_000, left: 10_800_000, up: 16_200_000 };

export function colourOf({ colour, alpha = 1 }: Paint, { theme, fixed }: Palette): Element {
  const slot = fixed ? undefined : THEME_SLOTS[colour];
  const children = alpha >= 1 ? [] : [el('a:alpha', { val: Math.round(Math.max(0, alpha) * 100_000) })];
  return slot === undefined ? el('a:srgbClr', { val: hexOf(colour, theme) }, ...children) : el('a:schemeClr', { val: slot }, ...children);
}

export function hexOf(colour: DeckColour, theme: DeckTheme): string {
  return DECK_COLOURS[colour][theme].toUpperCase();
}

export function fillOf(fill: Fill | undefined, palette: Palette): Element {
  if (fill === undefined) return el('a:noFill');
  if (fill.kind === 'solid') return el('a:solidFill', {}, colourOf(fill.paint, palette));
  if (fill.kind === 'fade') {
    const stops = [fill.paint, { ...fill.paint, alpha: 0 }].map((paint, index) =>
      el('a:gs', { pos: index * 100_000 }, colourOf(paint, palette)),
    );
    return el('a:gradFill', { rotWithShape: 1 }, el('a:gsLst', {}, ...stops), el('a:lin', { ang: ANGLES[fill.towards], scaled: 0 }));
  }
  return el(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    el('a:fgClr', {}, colourOf(fill.paint, palette)),
    el('a:bgClr', {}, colourOf(fill.ground, palette)),
  );
}

/** Writes dash, join and ends in the order of the schema (20.1.2.2.24). */
export function lineOf(line: Line | undefined, palette: Palette): Element {
  if (line === undefined) return el('a:ln', {}, el('a:noFill'));
  const { paint, widthPx, status, arrow } = line;
  return el(
    'a:ln',
    { w: emu(widthPx), cap: status === 'possible' ? 'rnd' : 'flat' },
    el('a:solidFill', {}, colourOf(paint, palette)),
    status === 'under-discussion' ? el('a:prstDash', { val: 'dash' }) : status === 'possible' ? el('a:prstDash', { val: 'sysDot' }) : null,
    el('a:round'),
    arrow === 'both' ? el('a:headEnd', { type: 'triangle' }) : null,
    arrow ? el('a:tailEnd', { type: 'triangle' }) : null,
  );
}
