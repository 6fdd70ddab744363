// Pages and queries to addresses: every link of the site is built here, so that filters and theme are never lost.
import type { ClaimId } from '../model/schema.ts';
import { goToStep, writeQuery, type Query, type ReadQuery } from '../selection/query.ts';

/** The path under which the site is served, with both slashes: `/`, or `/corridors/`. */
export const BASE = import.meta.env.BASE_URL;

/**
 * Where readers report an error in a mark: `mailto:someone@example.org`, or the address of a form or an issue tracker, in which `{subject}`
 * and `{body}` are filled in. Set when the site is built; without it, no link is shown.
 */
export const REPORT_ADDRESS: string = import.meta.env['VITE_REPORT_ADDRESS'] ?? '';

export interface Paths {
  /** A page at its canonical address, with the filters and theme of now. */
  page(path: string): string;
  /** The page of now with another query. */
  query(query: Query): string;
  /** The page of now with a claim selected; its fragment leads to the sentence where no script runs. */
  claim(claim: ClaimId): string;
}

export function pathsFrom({ query, foreign }: Pick<ReadQuery, 'query' | 'foreign'>): Paths {
  return {
    page: (path) => BASE + path.replace(/^\//, '') + writeQuery(goToStep(query, null), foreign),
    query: (next) => writeQuery(next, foreign) || '?',
    claim: (claim) => `${writeQuery({ ...query, claim }, foreign)}#${claim}`,
  };
}
