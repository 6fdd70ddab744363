// Finds the claims that contain all words of a search, and where a text contains them.
import { speakerName, type Claim, type Dataset } from '../model/dataset.ts';
import type { Span } from '../model/text/quote.ts';

/** Lower-cases a text and removes diacritics, so that readers need not type them. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e');
}

/** Gives the words of a search, folded; what separates them does not matter. */
export function searchWords(search: string | null): string[] {
  return fold(search ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The searched text of each claim, folded once per dataset. */
const foldedClaims = new WeakMap<Dataset, Map<Claim, string>>();

function foldedClaim(dataset: Dataset, claim: Claim): string {
  let known = foldedClaims.get(dataset);
  if (known === undefined) foldedClaims.set(dataset, (known = new Map()));
  const old = known.get(claim);
  if (old !== undefined) return old;
  const names = [
    ...claim.parties.map((id) => dataset.parties.get(id)?.name),
    ...claim.types.map((id) => dataset.types.get(id)?.name),
    speakerName(dataset, claim.speaker),
  ];
  const all = ` ${searchWords([claim.quote, claim.paraphrase, ...names].join(' ')).join(' ')}`;
  known.set(claim, all);
  return all;
}

/** The last search of each dataset and its result, since slice and counts search for the same. */
const lastFound = new WeakMap<Dataset, { readonly asked: string; readonly found: Map<Claim, boolean> }>();

/** Whether a claim has every word, in any order, at the start of a word in its quote, paraphrase, types or names. */
export function claimHas(dataset: Dataset, claim: Claim, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const asked = words.join(' ');
  let last = lastFound.get(dataset);
  if (last?.asked !== asked) lastFound.set(dataset, (last = { asked, found: new Map() }));
  let has = last.found.get(claim);
  if (has === undefined) last.found.set(claim, (has = words.every((word) => foldedClaim(dataset, claim).includes(` ${word}`))));
  return has;
}

/** Folds the claims of a dataset before a search, a few in each batch, so that the first letter typed need not wait. */
export function* foldAhead(dataset: Dataset): Generator<void, void> {
  let done = 0;
  for (const claim of dataset.claims.values()) {
    foldedClaim(dataset, claim);
    if (++done % 200 === 0) yield;
  }
}

/** Finds where a word of a text starts with one of the words: UTF-16 spans of those starts, in order. */
export function findWords(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(found);
    const longest = words.filter((word) => folded.startsWith(word)).reduce((most, word) => Math.max(most, word.length), 0);
    // Folding may change the length of a word; then mark the whole word.
    if (longest > 0) spans.push({ start: index, end: index + (folded.length === found.length ? longest : found.length) });
  }
  return spans;
}
