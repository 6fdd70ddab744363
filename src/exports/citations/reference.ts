// Makes the reference to the dataset, a claim or the article that every citation format writes.
import { formatSpeaker } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import '../../messages/claim/words.ts';

/** An author: a person's name in two parts, or a name that is never split. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Days are YYYY-MM-DD, or the part of it that is known. Null means not given, and no format fills it in. */
export interface Reference {
  /** Letters, digits and hyphens: the key in reference managers, and the file's name. */
  readonly id: string;
  readonly kind: 'dataset' | 'claim' | 'article';
  readonly title: string;
  readonly authors: readonly Name[];
  /** What it is part of: a claim is part of the dataset. */
  readonly container: string | null;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly accessed: string | null;
  readonly address: string | null;
  /** The first twelve hexadecimal digits of the dataset's SHA-256; the article has none. */
  readonly version: string | null;
  /** For a claim: its words, who says them, and the paragraph. For the dataset: the article that was coded. */
  readonly note: string | null;
  readonly licence: string | null;
  /** BCP 47. */
  readonly language: string;
}

interface Asked {
  readonly dataset: Dataset;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** The lasting address: the version's folder, or the claim's page. */
  readonly address: string;
  /** The day it was read, YYYY-MM-DD; null in a page written at build, which nobody has read yet. */
  readonly at: string | null;
  readonly say: Say;
}

/** A reference to the dataset. The coder is its author, and the day of the coding its date. */
export function datasetReference({ dataset, version, address, at, say }: Asked): Reference {
  const { id, coding } = dataset.file;
  return {
    id: `${id}-${version}`,
    kind: 'dataset',
    title: datasetTitle(dataset, say),
    authors: [{ literal: oneLine(coding.by) }],
    container: null,
    publisher: null,
    issued: coding.on,
    accessed: at,
    address: address || null,
    version,
    note: say('citation.codedFrom', { article: articleInWords(dataset, say) }),
    licence: coding.licence,
    language: say.language,
  };
}

/** A reference to one claim, as part of the dataset. The paraphrase is its title; the note has the quote, speaker and paragraph. */
export function claimReference(claim: Claim, asked: Asked): Reference {
  const { dataset, version, say } = asked;
  return {
    ...datasetReference(asked),
    id: `${dataset.file.id}-${version}-${claim.id}`,
    kind: 'claim',
    title: oneLine(claim.paraphrase),
    container: datasetTitle(dataset, say),
    note: say('citation.quote', {
      quote: oneLine(claim.quote),
      speaker: formatSpeaker(claim, dataset, say),
      paragraph: String(claim.paragraph),
      article: articleInWords(dataset, say),
    }),
  };
}

/** A reference to the article, with what the dataset says of it. */
export function articleReference({ dataset, at }: Pick<Asked, 'dataset' | 'at'>): Reference {
  const { id, source } = dataset.file;
  const author = dataset.people.get(source.author);
  return {
    id: `${id}-article`,
    kind: 'article',
    title: oneLine(source.title),
    authors: author ? [nameOf(author.name)] : [],
    container: null,
    publisher: source.publisher,
    issued: source.published,
    accessed: at,
    address: source.address,
    version: null,
    note: null,
    licence: null,
    language: source.language,
  };
}

/** Splits a name of two words in Latin letters into given and family name, as reference managers do. Any other name stays whole. */
export function nameOf(name: string): Name {
  const words = oneLine(name);
  const parts = /^([\p{Script=Latin}.'’-]+) ([\p{Script=Latin}'’-]+)$/u.exec(words);
  const [, given, family] = parts ?? [];
  return given === undefined || family === undefined ? { literal: words } : { given, family };
}

/** The dataset's title in a citation. */
export function datasetTitle(dataset: Dataset, say: Say): string {
  return say('citation.datasetTitle', { title: oneLine(dataset.file.source.title) });
}

/** Puts a text on one line and drops control characters: in some formats a line break ends the field. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function articleInWords(dataset: Dataset, say: Say): string {
  const { source } = dataset.file;
  return [
    dataset.people.get(source.author)?.name,
    `“${oneLine(source.title)}”`,
    source.publisher,
    source.published ?? say('source.undated'),
    source.address,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}
