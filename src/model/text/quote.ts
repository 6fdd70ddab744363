// Finds a quote in the text by its selector, and describes a stretch of text by its selectors.
import type { PositionSelector, QuoteSelector } from '../schema.ts';
import { indexText, type Span } from './textIndex.ts';

export type { Span } from './textIndex.ts';

/**
 * Finds where prefix + exact + suffix occurs in `text`, by strict equality, and gives the spans of `exact`; at most `limit`.
 * None means a broken quote, several an ambiguous one. Matching follows W3C Web Annotation Data Model, 4.2.4.
 * A match that would cut a character in two (a surrogate pair) does not count.
 */
export function findQuote(text: string, quote: Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>, limit = Infinity): Span[] {
  const whole = quote.prefix + quote.exact + quote.suffix;
  if (quote.exact === '') return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(whole); at !== -1 && spans.length < limit; at = text.indexOf(whole, at + 1)) {
    const start = at + quote.prefix.length;
    const end = start + quote.exact.length;
    if (!cutsPair(text, start) && !cutsPair(text, end)) spans.push({ start, end });
  }
  return spans;
}

/**
 * Gives the selectors of a span: prefix and suffix grow by whole words, up to `maxContext` UTF-16 units each,
 * and at least `minContext` where the text has it, until the quote occurs only once. In a text that repeats itself
 * for longer than that, the quote stays ambiguous.
 */
export function describeQuote(
  text: string,
  span: Span,
  minContext = 24,
  maxContext = 200,
): { quote: QuoteSelector; position: PositionSelector } {
  const exact = text.slice(span.start, span.end);
  for (let context = minContext; ; context += 24) {
    const length = Math.min(context, maxContext);
    let prefixStart = Math.max(wordStart(text, span.start - length), span.start - maxContext);
    let suffixEnd = Math.min(wordEnd(text, span.end + length), span.end + maxContext);
    if (cutsPair(text, prefixStart)) prefixStart += 1;
    if (cutsPair(text, suffixEnd)) suffixEnd -= 1;
    const quote: QuoteSelector = {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(prefixStart, span.start),
      suffix: text.slice(span.end, suffixEnd),
    };
    if (length === maxContext || findQuote(text, quote, 2).length === 1) return { quote, position: describePosition(text, span) };
  }
}

/** Turns a UTF-16 span into a W3C TextPositionSelector, which counts code points. For many spans of a text, see `indexText`. */
export function describePosition(text: string, span: Span): PositionSelector {
  return indexText(text).describe(span);
}

/** Turns a W3C TextPositionSelector into a UTF-16 span; null where it is outside the text or empty. */
export function locatePosition(text: string, position: Pick<PositionSelector, 'start' | 'end'>): Span | null {
  return indexText(text).locate(position);
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function wordStart(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = Math.min(text.length, at);
  while (end < text.length && !/\s/.test(text.charAt(end))) end += 1;
  return end;
}
