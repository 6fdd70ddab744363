// What every page is given: the article, what is asked of it, and how to ask something else.
import type { FontFile } from '../image/embedFonts.ts';
import type { Article } from '../services/article.ts';
import type { ClaimId } from '../model/schema.ts';
import type { Shelf } from '../model/releases/shelf.ts';
import type { Query } from '../selection/query.ts';
import type { SaveOneFile } from '../one-file/oneFile.ts';
import type { Own } from './own/own.ts';

/** What an address says beyond the page: the segments that its pattern names. */
export type Params = Readonly<Record<string, string>>;

/** The ways of a browser to hand a link to somebody else. */
export interface Sending {
  /** Whether the system has a sheet of its own for it. */
  readonly hasSheet: () => boolean;
  /** Offers the link in that sheet, or copies it. Rejects where neither can be done. */
  readonly send: (url: string) => Promise<'sent' | 'copied'>;
}

export interface PageProps {
  readonly article: Article;
  /** What is published of the article's data; null on pages that do not ask for it, and where it could not be had. */
  readonly shelf: Shelf | null;
  readonly params: Params;
  readonly query: Query;
  /** Where an error in a mark is reported: a mail or web address, empty where nowhere is. */
  readonly reportAddress: string;
  /** Puts a query into the address: pushed, so that back undoes it. */
  ask(query: Query): void;
  /** Puts a query into the address without a step back: for typing and moving. */
  amend(query: Query): void;
  /** Selects a claim, or clears the selection. */
  select(claim: ClaimId | null): void;
  /** Brings a claim's sentence into view. */
  showInText(claim: ClaimId): void;
  /** Reads, or writes, a small choice of the reader's that outlives the page; null where none was made or can be kept. */
  keep(name: string, choice?: string): string | null;
  /** Loads the site's font files, for pictures that carry them along. */
  pictureFonts(): Promise<readonly FontFile[]>;
  /** Loads the way in for a dataset of the reader's own. */
  openOwn(): Promise<Own>;
  readonly sending: Sending;
  /** Saves a part of the site as one file; null where that can't be done. */
  readonly saveOneFile: SaveOneFile | null;
}
