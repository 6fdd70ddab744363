// Stretches of one text to the lane that the line under each runs in, so that lines under the same words lie below each other.
import type { Span } from '../../model/text/quote.ts';

/** Lanes that fit between two lines of text; what overlaps more shares the last. */
const LANES = 4;

/**
 * The lane of each stretch, 0 next to the words, in the order given. A stretch keeps its lane over all of its length, whatever
 * begins and ends in it: the shorter ones choose first, each the highest lane that nothing under the same words has taken.
 */
export function underlineLanes(spans: readonly Span[]): number[] {
  const lanes = new Map<Span, number>();
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
    const taken = new Set([...lanes].filter(([other]) => other.start < span.end && span.start < other.end).map(([, lane]) => lane));
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => !taken.has(lane));
    lanes.set(span, free ?? LANES - 1);
  }
  return spans.map((span) => lanes.get(span) ?? 0);
}
