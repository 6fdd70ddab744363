// Composes link pictures as SVG, 1200 × 630: title, drawing or quote, and below them source and licence.
import { element, writeSvg, type SvgElement } from '../../src/image/svgTree.ts';
import type { Size } from '../../src/geometry/box.ts';
import type { Paragraph, Run } from '../../src/marks/slide/deck.ts';
import { hexOf } from './paint.ts';
import { wordsSvg, type SetWords } from './wordsSvg.ts';

export const CARD = { width: 1200, height: 630 } as const;

export interface CardWords {
  readonly site: string;
  readonly title: string;
  readonly question: string;
  /** Source, licence: a paragraph each. */
  readonly foot: readonly string[];
  /** In small letters under it: whose borders a map shows. */
  readonly fine?: string;
}

/** What is drawn in the panel at the right, from its own upper left corner; `runsOn` where it goes on below the edge. */
export interface CardDrawing extends SetWords {
  readonly scale: number;
  readonly bleeds: boolean;
  readonly runsOn: boolean;
}

const EDGE = 48;
/** Of the words beside a drawing, and where its panel begins. */
const COLUMN = 340;
const PANEL_X = EDGE + COLUMN + 40;
export const PANEL = { width: CARD.width - PANEL_X, height: CARD.height, edge: 36 } as const;
/** How far a drawing that fills the panel lies over its edges, px. */
export const BLEED_PX = 2;
/** The letters of titles, questions and quotes, px, from the largest. */
const SIZES = {
  beside: { title: [40, 35, 30, 26, 22], question: [23, 21, 19, 17, 15] },
  alone: { title: [60, 50, 42, 35, 28], question: [28, 26, 24, 22, 20] },
  quote: [50, 43, 37, 31, 27],
} as const;
/** The number of the smallest. */
const SMALLEST = 4;
const MUTED = { colour: 'muted' } as const;

export function drawnCard(words: CardWords, { drawn, heightPx, scale, bleeds, runsOn }: CardDrawing): string {
  const foot = wordsSvg(footOf(words), COLUMN);
  const head = headIn(words, 'beside', { width: COLUMN, height: CARD.height - 2 * EDGE - foot.heightPx - 24 });
  const [left, top] = bleeds
    ? [-BLEED_PX, -BLEED_PX]
    : [PANEL.edge, runsOn ? PANEL.edge : Math.max(PANEL.edge, (PANEL.height - heightPx * scale) / 2)];
  return cardOf([
    element('g', { transform: `translate(${PANEL_X} 0)`, 'clip-path': 'url(#panel)' }, [
      element('rect', { width: PANEL.width, height: PANEL.height, fill: hexOf(bleeds ? 'paper' : 'card') }),
      element('g', { transform: `translate(${left} ${top}) scale(${scale})` }, drawn),
      ...(runsOn ? [element('rect', { y: PANEL.height - 130, width: PANEL.width, height: 130, fill: 'url(#on)' })] : []),
    ]),
    element('path', { d: `M${PANEL_X - 0.5} 0V${PANEL.height}`, fill: 'none', stroke: hexOf('line') }),
    at(EDGE, head),
    at(CARD.height - EDGE - foot.heightPx, foot),
  ]);
}

/** A page that has no drawing: its words, in letters that are read from afar. */
export function wordsCard(words: CardWords): string {
  const widthPx = CARD.width - 2 * EDGE;
  const foot = wordsSvg(footOf(words), widthPx);
  const head = headIn(words, 'alone', { width: Math.min(widthPx, 980), height: CARD.height - 2 * EDGE - foot.heightPx - 40 });
  return cardOf([at(EDGE, head), ...footAt(foot)]);
}

/** A quote in the largest letters that leave it room, above what is said of it; one that is too long even for the smallest is cut. */
export function quoteCard(
  words: CardWords,
  quote: (sizePx: number, letters: number | null) => readonly Paragraph[],
  said: SetWords,
): string {
  const widthPx = CARD.width - 2 * EDGE;
  const foot = wordsSvg(footOf(words), widthPx);
  const site = wordsSvg([siteOf(words)], widthPx);
  const roomPx = CARD.height - 2 * EDGE - foot.heightPx - site.heightPx - 60;
  const fitting = fit((size, letters) => {
    const set = wordsSvg(quote(SIZES.quote[size] ?? 0, letters), widthPx);
    const below = element('g', { transform: `translate(0 ${set.heightPx + 22})` }, said.drawn);
    return { heightPx: set.heightPx + 22 + said.heightPx, drawn: [...set.drawn, below] };
  }, roomPx);
  const top = EDGE + site.heightPx + 24 + Math.max(0, (roomPx - fitting.heightPx) / 2);
  return cardOf([at(EDGE, site), at(top, fitting), ...footAt(foot)]);
}

/** The words of a card in the largest letters that leave them room. */
function headIn(words: CardWords, kind: 'beside' | 'alone', { width, height }: Size): SetWords {
  return fit((size, letters) => wordsSvg(headOf(words, kind, size, letters), width), height);
}

/** Smaller letters first, then fewer: five sizes, then a text that is cut, and says so. */
function fit(set: (size: number, letters: number | null) => SetWords, roomPx: number): SetWords {
  for (let size = 0; size <= SMALLEST; size += 1) {
    const flowed = set(size, null);
    if (flowed.heightPx <= roomPx) return flowed;
  }
  for (let letters = 900; letters > 60; letters -= 60) {
    const flowed = set(SMALLEST, letters);
    if (flowed.heightPx <= roomPx) return flowed;
  }
  return set(SMALLEST, 60);
}

/** A title without its emoji, which no face of the site has; a quote keeps every character. */
export function withoutEmoji(text: string): string {
  return text.replace(/\p{Emoji_Presentation}(?:\p{Variation_Selector}|\p{Join_Control}|\p{Emoji_Modifier})*\s*/gu, '');
}

/** A text of at most so many letters, whole words where it has any; null leaves it whole. */
export function cutText(text: string, letters: number | null): string {
  if (letters === null || text.length <= letters) return text;
  const cut = text.slice(0, letters).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s+\S*$/, '')} […]`;
}

function footAt(foot: SetWords): SvgElement[] {
  const y = CARD.height - EDGE - foot.heightPx;
  return [
    element('path', { d: `M${EDGE} ${Math.round(y - 16) + 0.5}H${CARD.width - EDGE}`, fill: 'none', stroke: hexOf('line') }),
    at(y, foot),
  ];
}

function at(y: number, { drawn }: SetWords): SvgElement {
  return element('g', { transform: `translate(${EDGE} ${y})` }, drawn);
}

function siteOf({ site }: CardWords): Paragraph {
  return { leading: 1.08, runs: [{ text: site, sizePx: 20, bold: true, paint: MUTED }] };
}

function headOf(words: CardWords, kind: 'beside' | 'alone', size: number, letters: number | null): Paragraph[] {
  const [titlePx = 0, questionPx = 0] = [SIZES[kind].title[size], SIZES[kind].question[size]];
  const title: Run = { text: cutText(words.title, letters), sizePx: titlePx, face: 'serif', bold: true };
  const question: Run = { text: cutText(words.question, letters), sizePx: questionPx, paint: MUTED };
  return [
    siteOf(words),
    { beforePx: 14, leading: 0.95, runs: [title] },
    { beforePx: kind === 'alone' ? 22 : 14, leading: 1.13, runs: [question] },
  ];
}

function footOf({ foot, fine = '' }: CardWords): Paragraph[] {
  const lines = foot.map((text): Paragraph => ({ beforePx: 6, leading: 1.17, runs: [{ text, sizePx: 17, paint: MUTED }] }));
  return fine === '' ? lines : [...lines, { beforePx: 10, leading: 1.17, runs: [{ text: fine, sizePx: 12, paint: MUTED }] }];
}

function cardOf(children: readonly SvgElement[]): string {
  const { width, height } = CARD;
  return writeSvg(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
      element('clipPath', { id: 'panel' }, [element('rect', { width: PANEL.width, height: PANEL.height })]),
      element('linearGradient', { id: 'on', x1: 0, x2: 0, y1: 0, y2: 1 }, [
        element('stop', { offset: 0, 'stop-color': hexOf('card'), 'stop-opacity': 0 }),
        element('stop', { offset: 0.85, 'stop-color': hexOf('card') }),
      ]),
      element('rect', { width, height, fill: hexOf('paper') }),
      ...children,
    ]),
  );
}
