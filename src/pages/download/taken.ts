// Collects what a download contains: rows in order, the filter in words, the address and the time.
import { wholeOf, type Taken } from '../../exports/export.ts';
import type { Reader } from '../../marks/reader.ts';
import { filterInWords } from '../../messages/filterInWords.ts';
import type { Claim, Flow } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import { EMPTY_QUERY, writeQuery, type Query } from '../../selection/query.ts';
import type { Article } from '../../services/article.ts';

/** What is on screen, in its order. */
export interface Shown {
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  readonly query: Query;
  /** Path of the page, without a leading slash. */
  readonly path: string;
}

type Words = Pick<Reader, 'say' | 'addressOf' | 'permalink'>;

/** Takes what is on screen. Its address leaves out what changes no row: the selection, the map's viewport, the tour and the theme. */
export function takeShown(article: Article, shown: Shown, reader: Words, at: Date): Taken {
  const { dataset } = article;
  const { query, path, claims, flows } = shown;
  const same = (some: readonly object[], all: ReadonlyMap<unknown, object>) =>
    some.length === all.size && [...all.values()].every((each, index) => each === some[index]);
  const asked = { ...query, claim: null, frame: null, step: null, theme: null };
  return {
    ...takeAll(article, reader, at),
    claims,
    flows,
    whole: same(claims, dataset.claims) && same(flows, dataset.flows),
    filter: filterInWords(query, dataset, reader.say),
    address: reader.addressOf(path + writeQuery(asked)),
  };
}

/** Takes everything, in the dataset's own order. */
export function takeAll({ dataset, json, version }: Article, { say, addressOf, permalink }: Words, at: Date): Taken {
  return {
    ...wholeOf(dataset),
    json,
    version,
    address: addressOf(writeQuery(EMPTY_QUERY)),
    permalink: (claim) => permalink(claim as ClaimId),
    at: at.toISOString(),
    say,
  };
}
