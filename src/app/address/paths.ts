// Builds every link of the site, so that filters and theme are never lost.
import type { ClaimId } from '../../model/schema.ts';
import { EMPTY_QUERY, goToStep, leaveTable, writeQuery, type Query, type ReadQuery } from '../../selection/query.ts';

/** The path under which the site is served, with both slashes: `/`, or `/corridors/`. */
export const BASE = import.meta.env.BASE_URL;

/**
 * Where readers report an error in a mark: `mailto:someone@example.org`, or the address of a form or an issue tracker, in which `{subject}`
 * and `{body}` are filled in. Set when the site is built; without it, no link is shown.
 */
export const REPORT_ADDRESS: string = import.meta.env['VITE_REPORT_ADDRESS'] ?? '';

/**
 * Where the site is published, as `https://example.org/corridors/`: whole addresses in citations and in what search engines read. Set when
 * the site is built; without it, an address that is copied begins where the reader is, and the prerendered one at the host's root.
 */
const SITE_ADDRESS: string = import.meta.env['VITE_SITE_ADDRESS'] ?? '';

/** A path without a leading slash to the whole address, as far as it is known; `origin` is the reader's, empty in the prerender. */
export function addressUnder(origin: string, path: string): string {
  return (SITE_ADDRESS === '' ? origin + BASE : SITE_ADDRESS.replace(/\/*$/, '/')) + path;
}

/** The path of a claim's own page. */
export function claimPath(claim: ClaimId): string {
  return `claim/${claim}/`;
}

export interface Paths {
  /** A page at its canonical address, with the filters and theme of now; empty where no way leads there. */
  page(path: string): string;
  /** The page of now with another query. */
  query(query: Query): string;
  /** A page by its path without a leading slash, with nothing but the theme of now, or with what is asked; empty where no way leads there. */
  plain(path: string, asked?: Query): string;
  /** The page of a claim, with the theme of now. */
  claimPage(claim: ClaimId): string;
  /** The page of now with a claim selected; its fragment leads to the sentence where no script runs. */
  claim(claim: ClaimId): string;
}

export function pathsFrom({ query, foreign }: Pick<ReadQuery, 'query' | 'foreign'>): Paths {
  const plain = (path: string, asked: Query = { ...EMPTY_QUERY, theme: query.theme, context: query.context }) =>
    BASE + path + writeQuery(asked);
  return {
    plain,
    page: (path) => BASE + path.replace(/^\//, '') + writeQuery(goToStep(leaveTable(query), null), foreign),
    claimPage: (claim) => plain(claimPath(claim)),
    query: (next) => writeQuery(next, foreign) || '?',
    claim: (claim) => `${writeQuery({ ...query, claim }, foreign)}#${claim}`,
  };
}
