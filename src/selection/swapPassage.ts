// Finds the passages of the article about a mechanism: whole sentences, cut where its claims start and end.
import type { Dataset, Mechanism } from '../model/dataset.ts';
import { quoteContext } from './quoteContext.ts';
import { cutSegments, type Segment } from './segments.ts';

/** From the first claim of a paragraph to the last, with the rest of their sentences. */
export interface SwapPassage {
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly before: string;
  readonly segments: readonly Segment[];
  readonly after: string;
}

/**
 * Gives a passage for each paragraph that has a claim of the mechanism, in text order; the words that name the mechanism belong to
 * their passage. Marks only the mechanism's own claims.
 */
export function swapPassages({ claims, text, paragraphs }: Dataset, mechanism: Mechanism): SwapPassage[] {
  const own = mechanism.claims.flatMap((id) => claims.get(id) ?? []);
  const spans = [...own.map(({ span }) => span), ...(mechanism.ground ? [mechanism.ground.span] : [])];
  return paragraphs.flatMap(({ number, start, end }) => {
    const here = spans.filter((span) => span.start >= start && span.start < end);
    if (here.length === 0 || !own.some(({ paragraph }) => paragraph === number)) return [];
    const span = { start: Math.min(...here.map((each) => each.start)), end: Math.max(...here.map((each) => each.end)) };
    return [{ paragraph: number, ...quoteContext(text, span), segments: cutSegments(text, span, own) }];
  });
}
