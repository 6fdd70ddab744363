// Writes a deck's theme (ECMA-376, 14.2.7): the site's colours, and two faces that most computers have.
import { DECK_COLOURS } from './colours.ts';
import type { DeckColour, DeckTheme } from '../../marks/slide/deck.ts';
import { el, type Element } from './xml.ts';

/**
 * Presenters' computers don't have the site's faces, and a deck can't embed them in a form that all programs read. Nearly all computers
 * have these two, or faces with the same widths.
 */
const FACES = { serif: 'Georgia', sans: 'Arial' } as const;

/** In a dark deck the dark slots are the ground and the light ones the ink, and the master maps them that way (`COLOUR_MAPS`). */
const SLOTS: Readonly<Record<DeckTheme, Readonly<Record<'dk1' | 'lt1' | 'dk2' | 'lt2', DeckColour>>>> = {
  light: { dk1: 'ink', lt1: 'paper', dk2: 'muted', lt2: 'card' },
  dark: { dk1: 'paper', lt1: 'ink', dk2: 'card', lt2: 'muted' },
};

export const COLOUR_MAPS: Readonly<Record<DeckTheme, Readonly<Record<string, string>>>> = {
  light: { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  dark: { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' },
};

export function themeOf(name: string, theme: DeckTheme): Element {
  const colour = (slot: string, token: DeckColour) =>
    el(`a:${slot}`, {}, el('a:srgbClr', { val: DECK_COLOURS[token][theme].toUpperCase() }));
  const face = (typeface: string) => [el('a:latin', { typeface }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' })];
  const placeholder = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) => el('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, placeholder, el('a:prstDash', { val: 'solid' }));
  const noEffect = el('a:effectStyle', {}, el('a:effectLst'));
  const slots = SLOTS[theme];
  return el(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
    el(
      'a:themeElements',
      {},
      el(
        'a:clrScheme',
        { name },
        ...(['dk1', 'lt1', 'dk2', 'lt2'] as const).map((slot) => colour(slot, slots[slot])),
        ...([1, 2, 3, 4, 5, 6] as const).map((number) => colour(`accent${number}`, `type-${number}`)),
        // Only the underline shows a link.
        colour('hlink', 'muted'),
        colour('folHlink', 'muted'),
      ),
      el('a:fontScheme', { name }, el('a:majorFont', {}, ...face(FACES.serif)), el('a:minorFont', {}, ...face(FACES.sans))),
      el(
        'a:fmtScheme',
        { name },
        el('a:fillStyleLst', {}, placeholder, placeholder, placeholder),
        el('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
        el('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
        el('a:bgFillStyleLst', {}, placeholder, placeholder, placeholder),
      ),
    ),
    el('a:objectDefaults'),
    el('a:extraClrSchemeLst'),
  );
}
