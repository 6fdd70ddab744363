// Cuts a stretch of the article into segments: runs of text, each with the claims that cover it.
import type { Claim } from '../model/dataset.ts';
import type { Span } from '../model/text/quote.ts';

export interface Segment {
  /** UTF-16 offset in the article. It never changes, so it is the segment's key. */
  readonly start: number;
  readonly text: string;
  /** Covering claims, the innermost (shortest) first; empty for plain text. */
  readonly claims: readonly Claim[];
  /** Claims whose quote starts with this segment. */
  readonly opens: readonly Claim[];
}

/** Cuts `span` of `text` at every start and end of a claim. Claims may nest and overlap; those outside are ignored. */
export function cutSegments(text: string, span: Span, claims: readonly Claim[]): Segment[] {
  const inside = claims.filter((claim) => claim.span.start < span.end && claim.span.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const claim of inside) {
    cuts.add(Math.max(claim.span.start, span.start));
    cuts.add(Math.min(claim.span.end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? span.end;
    const covering = inside
      .filter((claim) => claim.span.start <= start && claim.span.end >= end)
      .sort((a, b) => length(a.span) - length(b.span));
    return { start, text: text.slice(start, end), claims: covering, opens: covering.filter((claim) => claim.span.start === start) };
  });
}

function length(span: Span): number {
  return span.end - span.start;
}
