// Lists the colours of a deck as six hexadecimal digits. A test compares them with the style sheet's tokens.
import type { DeckColour, DeckTheme } from '../../marks/slide/deck.ts';

export const DECK_COLOURS: Readonly<Record<DeckColour, Readonly<Record<DeckTheme, string>>>> = {
  paper: { light: 'fbfaf6', dark: '11161d' },
  card: { light: 'ffffff', dark: '171e27' },
  sea: { light: 'dfe8ec', dark: '0c1218' },
  land: { light: 'f3f0e8', dark: '1d2530' },
  actor: { light: 'e7e0cc', dark: '2c3743' },
  ink: { light: '1c2126', dark: 'e9ecee' },
  muted: { light: '555d63', dark: '98a3ad' },
  line: { light: 'ddd8cb', dark: '2b3541' },
  border: { light: 'cbc4b2', dark: '3b4753' },
  'type-1': { light: '2f4076', dark: '6787ed' },
  'type-2': { light: 'b257c7', dark: 'ba7fb7' },
  'type-3': { light: '3a2013', dark: 'e4dd9c' },
  'type-4': { light: 'bf5a2b', dark: 'e27b3a' },
  'type-5': { light: '26867a', dark: '8ae5c7' },
  'type-6': { light: '8d1408', dark: 'e8455c' },
  'type-7': { light: '68845b', dark: 'b2e963' },
  'type-8': { light: '640095', dark: 'c4abff' },
};

/** The colours that are slots of the theme, so that a change of theme changes the marks. The others are fixed. */
export const THEME_SLOTS: Readonly<Partial<Record<DeckColour, string>>> = {
  paper: 'bg1',
  ink: 'tx1',
  card: 'bg2',
  muted: 'tx2',
  'type-1': 'accent1',
  'type-2': 'accent2',
  'type-3': 'accent3',
  'type-4': 'accent4',
  'type-5': 'accent5',
  'type-6': 'accent6',
};
