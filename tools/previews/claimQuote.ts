// A claim to the words of its picture: the quote on the ground and over the line of its type and status, who says it, and how firmly.
import { formatSpeaker } from '../../src/messages/measures.ts';
import type { Say } from '../../src/messages/say.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { GLYPH_SHAPES } from '../../src/marks/glyphShapes.ts';
import { escapeHtml } from '../../src/exports/htmlText.ts';
import { cutText } from './card.ts';

export function quoteHtml(
  claim: Claim,
  dataset: Dataset,
  say: Say,
): { readonly html: (letters: number | null) => string; readonly alt: string } {
  const speaker = formatSpeaker(claim, dataset, say);
  const types = claim.types.flatMap((id) => dataset.types.get(id) ?? []);
  const [first] = types;
  const key = [
    ...types.map(
      ({ name, glyph, colour }) =>
        `<span><svg class="glyph-icon" viewBox="0 0 12 12" data-colour="${colour}"><path class="glyph" d="${GLYPH_SHAPES[glyph]}"></path></svg> ${escapeHtml(name)}</span>`,
    ),
    `<span><svg class="status-line" viewBox="0 0 26 8" data-status="${claim.status}"><path d="M1 4H25"></path></svg> ${escapeHtml(say(`status.${claim.status}`))}</span>`,
  ];
  const html = (letters: number | null) => {
    const quote = cutText(claim.quote, letters);
    return `<blockquote class="card-quote">“<a class="quote lane-0" data-colour="${first?.colour ?? 'none'}" data-status="${claim.status}">${escapeHtml(quote)}</a>”</blockquote><p class="card-said">${escapeHtml(speaker)}</p><p class="card-key">${key.join('')}</p>`;
  };
  return { html, alt: say('preview.claim', { quote: claim.quote, speaker }) };
}
