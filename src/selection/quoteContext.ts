// Finds the rest of a quote's sentence, before and after it.
import type { Span } from '../model/text/quote.ts';

/** How much of a sentence to show on either side of a quote, UTF-16 units; more is cut at a space, with an ellipsis. */
const MOST = 90;
const LOOK = 400;
const ENDS = /[.!?…]+["'”’»)]*(?=\s|$)/u;

export interface QuoteContext {
  readonly before: string;
  readonly after: string;
}

/** Gives the rest of the sentence around a span (UTF-16). A point within a number or a name ends no sentence; a line break does. */
export function quoteContext(text: string, { start, end }: Span): QuoteContext {
  const left = lastSentence(text.slice(Math.max(0, start - LOOK), start));
  // A quote that includes the full stop ends its sentence.
  const isWhole = new RegExp(`(?:${ENDS.source})$`, 'u').test(text.slice(start, end)) && /^(?:\s|$)/.test(text.slice(end));
  const [right = ''] = isWhole ? [] : text.slice(end, end + LOOK).split('\n');
  const stop = ENDS.exec(right);
  const after = stop ? right.slice(0, stop.index + stop[0].length) : right;
  return {
    before: left.length > MOST ? `… ${left.slice(-MOST).replace(/^\S*\s+/, '')}` : left,
    after: after.length > MOST ? `${after.slice(0, MOST).replace(/\s+\S*$/, '')} …` : after,
  };
}

function lastSentence(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const ends = [...line.matchAll(new RegExp(ENDS, 'gu'))].filter(({ index, 0: found }) => index + found.length < line.length);
  const last = ends.at(-1);
  return (last ? line.slice(last.index + last[0].length) : line).trimStart();
}
