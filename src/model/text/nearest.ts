// Finds what a misspelling probably meant: the nearest word of a list, or the nearest passage of a text.
import type { Span } from './textIndex.ts';

/** The most words compared, so that a hostile list can't hang the search. */
const MAX_WORDS = 2000;
/** The most cells of the passage table: a quote of 2,000 letters in a text of 25,000, a tenth of a second. */
const MAX_CELLS = 50_000_000;

/**
 * Gives the candidate at the smallest edit distance (Levenshtein, ignoring letter case), at most a third of the word and at most 4;
 * null where none is that near. Looks at the first 2,000 candidates.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(4, Math.max(1, Math.floor(word.length / 3))) + 1;
  let looked = 0;
  for (const candidate of candidates) {
    if ((looked += 1) > MAX_WORDS) break;
    if (candidate === word || Math.abs(candidate.length - word.length) >= limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance where it is below `limit`, else `limit`. Computes only the cells that close to the diagonal. */
function editDistance(a: string, b: string, limit: number): number {
  let above = Uint8Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, limit));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Uint8Array(b.length + 1).fill(limit);
    let least = Math.min(i, limit);
    row[0] = least;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const changed = (above[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(changed, (above[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, limit);
      row[j] = distance;
      least = Math.min(least, distance);
    }
    if (least === limit) return limit;
    above = row;
  }
  return above[b.length] ?? limit;
}

/**
 * Finds the passage of `text` at the smallest edit distance from `words`, widened to whole words: Sellers, "The theory and
 * computation of evolutionary distances", 1980. Null where it differs by more than two letters in five, or where the
 * text and the words are too long to compare.
 */
export function nearestPassage(text: string, words: string): (Span & { readonly distance: number }) | null {
  const length = words.length;
  if (length === 0 || text.length * length > MAX_CELLS) return null;
  // cost[i]: the fewest changes that turn the first i letters of `words` into a passage that ends here; from[i]: its start.
  const cost = Uint32Array.from({ length: length + 1 }, (_, index) => index);
  const from = new Uint32Array(length + 1);
  let best = { start: 0, end: 0, distance: length };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    let [diagonalCost, diagonalFrom, lastCost, lastFrom] = [0, at, 0, at + 1];
    from[0] = at + 1;
    for (let i = 1; i <= length; i += 1) {
      const leftCost = cost[i] ?? 0;
      const leftFrom = from[i] ?? 0;
      let least = diagonalCost + (words.charCodeAt(i - 1) === letter ? 0 : 1);
      let start = diagonalFrom;
      if (leftCost + 1 < least) [least, start] = [leftCost + 1, leftFrom];
      if (lastCost + 1 < least) [least, start] = [lastCost + 1, lastFrom];
      [diagonalCost, diagonalFrom] = [leftCost, leftFrom];
      [lastCost, lastFrom] = [least, start];
      cost[i] = least;
      from[i] = start;
    }
    if (lastCost < best.distance) best = { start: lastFrom, end: at + 1, distance: lastCost };
  }
  return best.distance > length * 0.4 ? null : { ...best, ...wholeWords(text, best) };
}

function wholeWords(text: string, { start, end }: Span): Span {
  const inWord = (at: number): boolean => /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text.charAt(at));
  while (start > 0 && inWord(start) && inWord(start - 1)) start -= 1;
  while (end < text.length && inWord(end - 1) && inWord(end)) end += 1;
  return { start, end };
}
