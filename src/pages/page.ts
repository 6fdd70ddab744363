// Defines what every page gets: the article, the query in the address, and ways to change it.
import type { Article } from '../services/article.ts';
import type { ClaimId } from '../model/schema.ts';
import type { Shelf } from '../model/releases/shelf.ts';
import type { Load } from '../ui/loading/queriesOfApp.ts';
import type { Query } from '../selection/query.ts';

/** The parts of an address that the page's pattern names. */
export type Params = Readonly<Record<string, string>>;

export interface PageProps {
  readonly article: Article;
  /** Loads the list of published versions and files; null on pages that don't need it, and for a reader's own article. */
  readonly shelf: Load<Shelf> | null;
  readonly params: Params;
  readonly query: Query;
  /** Puts a query into the address as a new history entry, so that back undoes it. */
  push(query: Query): void;
  /** Puts a query into the address without a new history entry, for typing and moving. */
  replace(query: Query): void;
  /** Selects a claim, or clears the selection. */
  select(claim: ClaimId | null): void;
  /** Brings a claim's sentence into view. */
  showInText(claim: ClaimId): void;
}
