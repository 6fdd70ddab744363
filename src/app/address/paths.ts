// Builds every link of the site, so that filters and theme are never lost.
import type { ClaimId } from '../../model/schema.ts';
import { EMPTY_QUERY, goToStep, leaveTable, writeQuery, type Query, type ReadQuery } from '../../selection/query.ts';

/** The path at which the site is served, with both slashes: `/`, or `/corridors/`. */
export const BASE = import.meta.env.BASE_URL;

/**
 * Where readers report an error in a mark: `mailto:someone@example.org`, or the address of a form or issue tracker, where `{subject}`
 * and `{body}` are filled in. Set at build; without it, no link is shown.
 */
export const REPORT_ADDRESS: string = import.meta.env['VITE_REPORT_ADDRESS'] ?? '';

/**
 * Where the site is published, as `https://example.org/corridors/`: citations and search engines need full addresses. Set at build;
 * without it, a copied address begins with the reader's own origin, and a prerendered one at the host's root.
 */
const SITE_ADDRESS: string = import.meta.env['VITE_SITE_ADDRESS'] ?? '';

/** Makes a full address, as far as known, from a path without a leading slash; `origin` is the reader's, empty in the prerender. */
export function addressUnder(origin: string, path: string): string {
  return (SITE_ADDRESS === '' ? origin + BASE : SITE_ADDRESS.replace(/\/*$/, '/')) + path;
}

/** The path of a claim's own page. */
export function claimPath(claim: ClaimId): string {
  return `claim/${claim}/`;
}

export interface Paths {
  /** A page at its canonical address, with the current filters and theme; empty if it can't be reached. */
  page(path: string): string;
  /** The current page with another query. */
  query(query: Query): string;
  /** A page by its path without a leading slash, with the query `asked`, else only the current theme; empty if it can't be reached. */
  plain(path: string, asked?: Query): string;
  /** A claim's page, with the current theme. */
  claimPage(claim: ClaimId): string;
  /** The current page with a claim selected; its fragment leads to the sentence where no script runs. */
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
