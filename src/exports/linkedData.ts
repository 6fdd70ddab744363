// Describes a dataset or a claim as schema.org JSON-LD, for dataset search and fact-check tools.
import type { Say } from '../messages/say.ts';
import { speakerName, type Claim, type Dataset } from '../model/dataset.ts';
import type { Shelf } from '../model/releases/shelf.ts';
import { datasetTitle } from './citations/reference.ts';

/** A JSON value; members that are undefined are left out. */
export type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

export interface LinkedFrom {
  readonly dataset: Dataset;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  readonly shelf: Shelf;
  /** The site's address, or a path under the host if the address is not known. Ends with a slash. */
  readonly site: string;
  readonly say: Say;
}

const ARTICLE_TYPES = { opinion: 'OpinionNewsArticle', news: 'NewsArticle', report: 'Report' } as const;

/** The dataset as a schema.org `Dataset`, with every published file as a distribution. What is not given is left out. */
export function datasetLinked({ dataset, version, shelf, site, say }: LinkedFrom): Json {
  const { id, coding } = dataset.file;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${site}data/${id}/`,
    name: datasetTitle(dataset, say),
    description: say('head.dataset', {
      title: dataset.file.source.title,
      count: dataset.claims.size,
      flows: dataset.flows.size,
      parties: dataset.parties.size,
    }),
    url: `${site}data/`,
    identifier: version,
    version,
    creator: { '@type': 'Organization', name: coding.by },
    dateModified: coding.on,
    license: coding.licenceAddress,
    isAccessibleForFree: true,
    inLanguage: say.language,
    isBasedOn: articleLinked(dataset),
    variableMeasured: [
      ...new Set([...dataset.claims.values()].flatMap(({ measure }) => (measure ? [say(`quantity.${measure.quantity}`)] : []))),
    ],
    keywords: [...dataset.types.values()].map(({ name }) => name),
    distribution: shelf.files.map(({ name, title, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: site + shelf.path + name,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** One claim as a schema.org `Claim`, and its words as a `Quotation` in the article. */
export function claimLinked(claim: Claim, { dataset, version, site }: Pick<LinkedFrom, 'dataset' | 'version' | 'site'>): Json {
  const { id, coding, source } = dataset.file;
  const url = `${site}claim/${claim.id}/`;
  // If the words are attributed to nobody, they are the reporter's.
  const speaker = speakerName(dataset, claim.speaker) ?? speakerName(dataset, claim.reportedBy);
  const person = speaker === null ? undefined : { '@type': 'Person', name: speaker };
  const quotation = {
    '@type': 'Quotation',
    '@id': `${url}#quotation`,
    text: claim.quote,
    creator: person,
    inLanguage: source.language,
    isPartOf: articleLinked(dataset),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Claim',
        '@id': url,
        url,
        name: claim.paraphrase,
        text: claim.paraphrase,
        author: person,
        appearance: { '@id': quotation['@id'] },
        isPartOf: { '@type': 'Dataset', '@id': `${site}data/${id}/`, version, creator: { '@type': 'Organization', name: coding.by } },
        license: coding.licenceAddress,
      },
      quotation,
    ],
  };
}

/** Writes JSON for a script element: nothing in it can end the element or a line of script. */
export function jsonInHtml(json: Json | object): string {
  return JSON.stringify(json).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function articleLinked(dataset: Dataset): Json {
  const { source } = dataset.file;
  const author = dataset.people.get(source.author)?.name;
  return {
    '@type': ARTICLE_TYPES[source.kind],
    headline: source.title,
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    publisher: source.publisher === null ? undefined : { '@type': 'Organization', name: source.publisher },
    datePublished: source.published ?? undefined,
    url: source.address ?? undefined,
    inLanguage: source.language,
  };
}
