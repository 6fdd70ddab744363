// Says what a saved file holds beside its code, as JSON: the article, the page that it is, and what it opens with.
import type { Basemap } from '../../map/ground.ts';
import type { Params } from '../../pages/page.ts';
import type { Article } from '../../services/article.ts';
import type { Page } from '../pages.ts';

export interface Saved {
  /** What the page's registry says of it. */
  readonly page: Pick<Page, 'path' | 'title' | 'listed' | 'selects' | 'bare' | 'skipsTo'>;
  readonly params: Params;
  /** The query string that it opens with: filter and selection as they were saved. */
  readonly search: string;
  /** The address of the site that it is from, with a slash at its end; empty where the article is the reader's own. */
  readonly site: string;
  /** The site's pages, as its header lists them. */
  readonly pages: readonly Pick<Page, 'path' | 'title'>[];
  /** The day on which it was saved, `2026-11-27`. */
  readonly on: string;
  readonly json: string;
  readonly text: string;
  /** `context.json`; null where there is none, or it is turned off. */
  readonly context: string | null;
  readonly basemap: Basemap;
  readonly version: string;
}

/** The id of the element that holds it. */
export const SAVED = 'saved';

/** Written by the site that the file's script is of, so it is trusted to be what it says. */
export function readSaved(json: string): Saved {
  return JSON.parse(json) as Saved;
}

/** An article as a file has it: the site's own files, where the site has an address. */
export function inFile<Read extends Article>(article: Read, { site, context }: Pick<Saved, 'site' | 'context'>): Read {
  const at = (file: string) => (site === '' ? '' : `${site}data/${article.dataset.file.id}/${file}`);
  const addresses = {
    dataset: at('dataset.json'),
    text: at('article.txt'),
    basemap: '',
    context: context === null ? null : at('context.json'),
  };
  return { ...article, addresses, isOwn: site === '' };
}
