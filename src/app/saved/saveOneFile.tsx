// Saves a part of the site as one HTML file: the template that the build made, filled with the article and the page rendered anew.
import '../../messages/head/words.ts';
import { renderToString } from 'react-dom/server';
import { fillTemplate } from '../../one-file/fillTemplate.ts';
import { sayIn } from '../../messages/say.ts';
import { oneFileName, type OneFileAsked, type OneFilePart } from '../../services/oneFile.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { EMPTY_QUERY, firstPageQuery, parseQuery, writeQuery, type Query } from '../../selection/query.ts';
import { fetchBasemap, fetchText, LoadError } from '../loading/loadArticle.ts';
import { pageAt, PAGES, type Place } from '../pages.ts';
import { addressUnder, BASE } from '../address/paths.ts';
import { titleOf } from '../address/titleOf.ts';
import { inFile, type Saved } from './saved.ts';
import { loadSavedParts } from './savedParts.ts';
import { savedSite } from './savedSite.tsx';

const say = sayIn('en');

/** Rejects with words for the reader where what a file is made of can't be fetched. */
export async function saveOneFile(asked: OneFileAsked): Promise<string> {
  const { part, article } = asked;
  const name = oneFileName(part, article);
  const html = await fileFor(asked).catch((error: unknown) => {
    throw new Error(reasonOf(error), { cause: error });
  });
  saveFile(new TextEncoder().encode(html), name, 'text/html');
  return name;
}

async function fileFor({ part, article, query }: OneFileAsked): Promise<string> {
  const path = part === 'page' ? '/' : part === 'talk' ? '/present/' : `/embed/${part}/`;
  const place = pageAt(path);
  const search = writeQuery(openingQuery(part, query));
  const asked = new URLSearchParams(search);
  const load = place.page.load;
  const contextAddress = query.context === 'off' ? null : article.addresses.context;
  const [template, basemap, Component, context] = await Promise.all([
    fetchText(`${BASE}${import.meta.env['VITE_ONE_FILE']}`),
    fetchBasemap(article.addresses.basemap),
    load(null, place.params),
    contextAddress === null ? null : fetchText(contextAddress),
    load(asked, place.params),
    loadSavedParts(),
  ]);
  const site = article.isOwn ? '' : addressUnder(location.origin, '');
  const saved: Saved = {
    page: ofRegistry(place),
    params: place.params,
    search,
    site,
    pages: PAGES.filter(({ listed }) => listed).map(({ path: at, title }) => ({ path: at, title })),
    on: new Date().toISOString().slice(0, 10),
    json: article.json,
    text: article.dataset.text,
    context,
    basemap,
    version: article.version,
  };
  const { query: kept } = parseQuery(search, article.dataset);
  return fillTemplate(template, {
    language: say.language,
    theme: query.theme,
    title: titleOf(place, article, kept, say),
    description: say('site.description', { title: article.dataset.file.source.title }),
    address: site === '' ? '' : site + path.slice(1) + search,
    root: renderToString(savedSite(saved, inFile(article, saved), Component)),
    saved,
  });
}

function reasonOf(error: unknown): string {
  const problem = error instanceof LoadError ? error.problem : null;
  if (problem?.kind === 'network') return say('problem.network', { address: problem.address, reason: problem.reason });
  if (problem?.kind === 'missing') return say('problem.missing', { address: problem.address, status: String(problem.status) });
  return error instanceof Error ? error.message : String(error);
}

/** What of a query a file opens with: neither another page's, nor where the talk stands now. */
function openingQuery(part: OneFilePart, query: Query): Query {
  const { theme, title } = query;
  if (part === 'talk') return { ...EMPTY_QUERY, theme };
  const asked = firstPageQuery(query);
  return part === 'page' ? asked : { ...asked, step: null, title };
}

/** What of a page's line in the registry can be written into a file. A frame of others it is no more. */
function ofRegistry({ page: { path, title, listed, selects, bare, skipsTo } }: Place): Saved['page'] {
  return { path, title, listed, selects, skipsTo, ...(bare && { bare }) };
}
