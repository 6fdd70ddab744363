// Makes the reference that every citation format is written from: of the dataset, one claim, or the article.
import { formatSpeaker } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import '../../messages/claim/words.ts';

/** Who made something: a person's name in two parts, or one that is never taken apart. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Days are YYYY-MM-DD, or as much of that as is known; null is not given, and no format fills it in. */
export interface Reference {
  /** Of letters, digits and hyphens: the key in reference managers, and the file's name. */
  readonly id: string;
  readonly kind: 'dataset' | 'claim' | 'article';
  readonly title: string;
  readonly authors: readonly Name[];
  /** What it is a part of: of a claim, the dataset. */
  readonly container: string | null;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly accessed: string | null;
  readonly address: string | null;
  /** The first twelve hexadecimal digits of the dataset's SHA-256; the article has none. */
  readonly version: string | null;
  /** Of a claim: its words, who says them, and where they stand. Of the dataset: what it is coded from. */
  readonly note: string | null;
  readonly licence: string | null;
  /** BCP 47. */
  readonly language: string;
}

interface Asked {
  readonly dataset: Dataset;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** Where it stands for good: the version's folder, or the claim's page. */
  readonly address: string;
  /** The day on which it was looked up, YYYY-MM-DD; null where nobody has yet, as in a page that is written at build. */
  readonly at: string | null;
  readonly say: Say;
}

/** The dataset: its coder is the author, and the day of the coding is its date. */
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

/** One claim, as a part of the dataset: titled by its paraphrase, with the quote, its speaker and its paragraph in the note. */
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

/** The article that the claims are quoted from, as far as the dataset knows it: undated, if it is. */
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

/** A name of two words in Latin letters is a given and a family name, as reference managers read it; any other is kept whole. */
export function nameOf(name: string): Name {
  const words = oneLine(name);
  const parts = /^([\p{Script=Latin}.'’-]+) ([\p{Script=Latin}'’-]+)$/u.exec(words);
  const [, given, family] = parts ?? [];
  return given === undefined || family === undefined ? { literal: words } : { given, family };
}

/** What the dataset is called where it is cited. */
export function datasetTitle(dataset: Dataset, say: Say): string {
  return say('citation.datasetTitle', { title: oneLine(dataset.file.source.title) });
}

/** A text in one line: a line break within a field ends the field in some formats. Control characters are left out. */
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
