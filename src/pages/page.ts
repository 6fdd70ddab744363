// Says what every page is given: the article, what the address asks of it, and how to change that.
import type { Article } from '../services/article.ts';
import type { ClaimId } from '../model/schema.ts';
import type { Shelf } from '../model/releases/shelf.ts';
import type { Load } from '../ui/loading/queriesOfApp.ts';
import type { Query } from '../selection/query.ts';

/** What an address says beyond the page: the segments that its pattern names. */
export type Params = Readonly<Record<string, string>>;

export interface PageProps {
  readonly article: Article;
  /** How to load what is published of the article's data; null on pages that do not ask for it, and for a reader's own article. */
  readonly shelf: Load<Shelf> | null;
  readonly params: Params;
  readonly query: Query;
  /** Puts a query into the address: pushed, so that back undoes it. */
  push(query: Query): void;
  /** Puts a query into the address without a step back: for typing and moving. */
  replace(query: Query): void;
  /** Selects a claim, or clears the selection. */
  select(claim: ClaimId | null): void;
  /** Brings a claim's sentence into view. */
  showInText(claim: ClaimId): void;
}
