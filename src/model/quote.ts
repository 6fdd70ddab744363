// A quote selector to the places where it stands in the text, and a stretch of text back to its selectors.
import type { PositionSelector, QuoteSelector } from './schema.ts';

/** A stretch of a text: UTF-16 offsets as `String.slice` takes them, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where prefix + exact + suffix stands in `text`, as the span of `exact`, by strict equality.
 * None is a broken quote, more than one an ambiguous one. Matching as in W3C Web Annotation Data Model, 4.2.4.
 */
export function findQuote(text: string, quote: Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>): Span[] {
  const whole = quote.prefix + quote.exact + quote.suffix;
  if (quote.exact === '') return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    const start = at + quote.prefix.length;
    spans.push({ start, end: start + quote.exact.length });
  }
  return spans;
}

/**
 * The selectors of a span: prefix and suffix grow by whole words, up to `maxContext` UTF-16 units each,
 * and at least `minContext` where the text has it, until the quote stands only once.
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
    const prefix = text.slice(wordStart(text, span.start - length), span.start);
    const suffix = text.slice(span.end, wordEnd(text, span.end + length));
    const quote: QuoteSelector = {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.slice(-maxContext),
      suffix: suffix.slice(0, maxContext),
    };
    if (length === maxContext || findQuote(text, quote).length === 1) return { quote, position: describePosition(text, span) };
  }
}

/** UTF-16 span to W3C TextPositionSelector, which counts Unicode code points. */
export function describePosition(text: string, span: Span): PositionSelector {
  const start = codePoints(text.slice(0, span.start));
  return { type: 'TextPositionSelector', start, end: start + codePoints(text.slice(span.start, span.end)) };
}

/** W3C TextPositionSelector to a UTF-16 span; null where it does not lie in the text or is empty. */
export function locatePosition(text: string, position: Pick<PositionSelector, 'start' | 'end'>): Span | null {
  if (position.end <= position.start) return null;
  let point = 0;
  let unit = 0;
  let start = -1;
  for (const character of text) {
    if (point === position.start) start = unit;
    if (point === position.end) break;
    point += 1;
    unit += character.length;
  }
  return start === -1 || point < position.end ? null : { start, end: unit };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
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
