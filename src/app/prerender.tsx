// Renders a page of a dataset as HTML, with the browser's own components and the empty query.
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { ContextLayer } from '../model/context/contextLayer.ts';
import type { Shelf } from '../model/releases/shelf.ts';
import { loadKeptParts } from '../ui/loading/lazyPart.ts';
import type { Article } from '../services/article.ts';
import { clientOf } from '../ui/loading/queries.ts';
import { contextLoad } from './loading/contextLoad.ts';
import { shelfLoad } from './loading/shelfLoad.ts';
import { App } from './App.tsx';
import { siteServices } from './services/siteServices.ts';
import { NOT_FOUND, pageAt, PAGES, type Place } from './pages.ts';

export { articleOf } from './loading/loadArticle.ts';
export { NOT_FOUND, pageAt, PAGES } from './pages.ts';
export { showsContext, VIEW_IDS } from '../views/index.ts';
export { EMPTY_QUERY } from '../selection/query.ts';
export { sayIn } from '../messages/say.ts';

export { oembeds } from '../pages/embed/oembeds.ts';
export { titleOf } from './address/titleOf.ts';
export { viewHtml, viewWords } from './viewHtml.tsx';

/** A page to write: its place, its path under the base and its file. */
export interface PageFile {
  readonly place: Place;
  readonly path: string;
  readonly file: string;
}

/** Lists every page of the registry for an article and its published versions. */
export function pageFiles(article: Article, shelf: Shelf): PageFile[] {
  return [...PAGES, NOT_FOUND].flatMap((page) =>
    (page.paths?.(article, shelf) ?? [page.path]).map((path) => ({
      place: page === NOT_FOUND ? { page, params: {} } : pageAt(path),
      path,
      file: page.file ?? `${path.slice(1)}index.html`,
    })),
  );
}

/** Gives the HTML of a page's root element. Only their own pages contain independent figures. */
export async function renderPage({ place }: PageFile, article: Article, shelf: Shelf, layer: ContextLayer | null): Promise<string> {
  const [Component] = await Promise.all([place.page.load(null, place.params), loadKeptParts()]);
  const queries = { client: null };
  const client = clientOf(queries);
  client.setQueryData(shelfLoad(article).queryKey, shelf);
  const { context } = article.addresses;
  if (context !== null && place.page.needsContext?.(place.params)) client.setQueryData(contextLoad(context).queryKey, layer);
  return renderToString(
    <StrictMode>
      <App article={article} queries={queries} place={place} Component={Component} services={siteServices} />
    </StrictMode>,
  );
}
