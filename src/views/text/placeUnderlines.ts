// Gives each underline its lane, so that lines under the same words lie below each other.
import type { Span } from '../../model/text/quote.ts';
import type { Box } from '../../geometry/box.ts';
import { gridOver } from '../../geometry/grid.ts';

/** Lanes that fit between two lines of text; any more share the last. */
const LANES = 4;

/**
 * Gives the lane of each stretch, 0 next to the words, in the given order. A stretch keeps its lane along its whole length.
 * Shorter stretches choose first, and each takes the highest lane that is free under all its words.
 */
export function underlineLanes(spans: readonly Span[]): number[] {
  const lanes = new Map<Span, number>();
  const first = spans.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = spans.reduce((most, { end }) => Math.max(most, end), 0);
  const placed = gridOver<Span>(boxOf({ start: first, end: last }));
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
    const under = placed.near(boxOf(span)).filter((other) => other.start < span.end && span.start < other.end);
    const taken = new Set(under.map((other) => lanes.get(other)));
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => !taken.has(lane));
    lanes.set(span, free ?? LANES - 1);
    placed.add(span, boxOf(span));
  }
  return spans.map((span) => lanes.get(span) ?? 0);
}

/** Makes a box without height from a stretch, to find what overlaps on a line. */
function boxOf({ start, end }: Span): Box {
  return { x: start, y: 0, width: Math.max(0, end - start), height: 0 };
}
