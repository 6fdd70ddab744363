// What a picture for links says and draws to its SVG, 1200 × 630: title, drawing or quote, and below them source and licence.
import { element, writeSvg, type SvgElement } from '../../src/image/svgTree.ts';
import type { Size } from '../../src/geometry/box.ts';
import { escapeHtml } from '../../src/exports/htmlText.ts';
import type { Flowed } from './flow.ts';
import type { Look } from './look.ts';

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

/** What is drawn in the panel at the right; `runsOn` where it goes on below the edge. */
export interface CardDrawing {
  readonly flowed: Flowed;
  readonly scale: number;
  readonly bleeds: boolean;
  readonly runsOn: boolean;
}

const EDGE = 48;
/** Of the words beside a drawing, and where its panel begins. */
const COLUMN = 340;
const PANEL_X = EDGE + COLUMN + 40;
export const PANEL = { width: CARD.width - PANEL_X, height: CARD.height, edge: 36 } as const;
/** Of five sizes of letters, by their number. */
const SMALLEST = 4;

export function drawnCard(words: CardWords, { flowed, scale, bleeds, runsOn }: CardDrawing, look: Look): string {
  const foot = look.flow(footHtml(words), COLUMN);
  const head = headIn(words, 'card', { width: COLUMN, height: CARD.height - 2 * EDGE - foot.heightPx - 24 }, look);
  const [left, top] = bleeds
    ? [0, 0]
    : [PANEL.edge, runsOn ? PANEL.edge : Math.max(PANEL.edge, (PANEL.height - flowed.heightPx * scale) / 2)];
  return cardOf(
    [
      element('g', { transform: `translate(${PANEL_X} 0)`, 'clip-path': 'url(#panel)' }, [
        element('rect', { width: PANEL.width, height: PANEL.height, fill: bleeds ? look.colour('--paper') : look.colour('--card') }),
        element('g', { transform: `translate(${left} ${top}) scale(${scale})` }, flowed.drawn),
        ...(runsOn ? [element('rect', { y: PANEL.height - 130, width: PANEL.width, height: 130, fill: 'url(#on)' })] : []),
      ]),
      element('path', { d: `M${PANEL_X - 0.5} 0V${PANEL.height}`, fill: 'none', stroke: look.colour('--line') }),
      element('g', { transform: `translate(${EDGE} ${EDGE})` }, head.drawn),
      element('g', { transform: `translate(${EDGE} ${CARD.height - EDGE - foot.heightPx})` }, foot.drawn),
    ],
    look,
  );
}

/** A page that has no drawing: its words, in letters that are read from afar. */
export function wordsCard(words: CardWords, look: Look): string {
  const widthPx = CARD.width - 2 * EDGE;
  const foot = look.flow(footHtml(words), widthPx);
  const head = headIn(words, 'card-wide', { width: Math.min(widthPx, 980), height: CARD.height - 2 * EDGE - foot.heightPx - 40 }, look);
  return cardOf([element('g', { transform: `translate(${EDGE} ${EDGE})` }, head.drawn), ...footAt(foot, look)], look);
}

/** A quote in the largest letters that leave it room; one that is too long even for the smallest is cut. */
export function quoteCard(words: CardWords, quoteHtml: (letters: number | null) => string, look: Look): string {
  const widthPx = CARD.width - 2 * EDGE;
  const foot = look.flow(footHtml(words), widthPx);
  const site = look.flow(`<p class="card-site">${escapeHtml(words.site)}</p>`, widthPx);
  const roomPx = CARD.height - 2 * EDGE - foot.heightPx - site.heightPx - 60;
  const fitting = fit((size, letters) => look.flow(`<div class="card-size-${size}">${quoteHtml(letters)}</div>`, widthPx), roomPx);
  const top = EDGE + site.heightPx + 24 + Math.max(0, (roomPx - fitting.heightPx) / 2);
  return cardOf(
    [
      element('g', { transform: `translate(${EDGE} ${EDGE})` }, site.drawn),
      element('g', { transform: `translate(${EDGE} ${top})` }, fitting.drawn),
      ...footAt(foot, look),
    ],
    look,
  );
}

/** The words of a card in the largest letters that leave them room. */
function headIn(words: CardWords, kind: string, { width, height }: Size, look: Look): Flowed {
  return fit((size, letters) => look.flow(headHtml(`${kind} card-size-${size}`, words, letters), width), height);
}

/** Smaller letters first, then fewer: five sizes, then a text that is cut, and says so. */
function fit(set: (size: number, letters: number | null) => Flowed, roomPx: number): Flowed {
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

function footAt(foot: Flowed, look: Look): SvgElement[] {
  const y = CARD.height - EDGE - foot.heightPx;
  return [
    element('path', { d: `M${EDGE} ${Math.round(y - 16) + 0.5}H${CARD.width - EDGE}`, fill: 'none', stroke: look.colour('--line') }),
    element('g', { transform: `translate(${EDGE} ${y})` }, foot.drawn),
  ];
}

function headHtml(kind: string, { site, title, question }: CardWords, letters: number | null): string {
  const [head, below] = [title, question].map((text) => escapeHtml(cutText(text, letters)));
  return `<div class="${kind}"><p class="card-site">${escapeHtml(site)}</p><h1 class="card-title">${head}</h1><p class="card-question">${below}</p></div>`;
}

function footHtml({ foot, fine = '' }: CardWords): string {
  const small = fine === '' ? '' : `<p class="card-fine">${escapeHtml(fine)}</p>`;
  return `<div class="card-foot">${foot.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}${small}</div>`;
}

function cardOf(children: readonly SvgElement[], look: Look): string {
  const { width, height } = CARD;
  return writeSvg(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
      element('clipPath', { id: 'panel' }, [element('rect', { width: PANEL.width, height: PANEL.height })]),
      element('linearGradient', { id: 'on', x1: 0, x2: 0, y1: 0, y2: 1 }, [
        element('stop', { offset: 0, 'stop-color': look.colour('--card'), 'stop-opacity': 0 }),
        element('stop', { offset: 0.85, 'stop-color': look.colour('--card') }),
      ]),
      element('rect', { width, height, fill: look.colour('--paper') }),
      ...children,
    ]),
  );
}
