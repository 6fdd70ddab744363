// Describes the JSON in a saved file: the article, the page, and the query that it opens with.
import type { Basemap } from '../../map/ground.ts';
import type { Params } from '../../pages/page.ts';
import type { Article } from '../../services/article.ts';
import type { Page } from '../pages.ts';

export interface Saved {
  /** The page's entry in the registry. */
  readonly page: Pick<Page, 'path' | 'title' | 'listed' | 'selects' | 'bare' | 'skipsTo'>;
  readonly params: Params;
  /** The query string that it opens with: the saved filter and selection. */
  readonly search: string;
  /** The address of the site that it is from, with a final slash; empty for a reader's own article. */
  readonly site: string;
  /** The pages in the site's header. */
  readonly pages: readonly Pick<Page, 'path' | 'title'>[];
  /** The day on which it was saved, `2026-11-27`. */
  readonly on: string;
  readonly json: string;
  readonly text: string;
  /** `context.json`; null if there is none or it is turned off. */
  readonly context: string | null;
  readonly basemap: Basemap;
  readonly version: string;
}

/** The id of the element that contains it. */
export const SAVED = 'saved';

/** The site that wrote the file's script wrote this too, so its shape is trusted. */
export function readSaved(json: string): Saved {
  return JSON.parse(json) as Saved;
}

/** Adapts an article to a file: it links to the site's own files if the site has an address. */
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
