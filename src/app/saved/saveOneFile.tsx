// Saves a part of the site as one HTML file: fills the build's template with the article and a fresh render of the page.
import '../../messages/head/words.ts';
import { renderToString } from 'react-dom/server';
import { fillTemplate } from '../../one-file/fillTemplate.ts';
import { sayIn } from '../../messages/say.ts';
import { oneFileName, type OneFileAsked, type OneFilePart } from '../../services/oneFile.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { EMPTY_QUERY, firstPageQuery, parseQuery, writeQuery, type Query } from '../../selection/query.ts';
import { reasonInWords } from '../../ui/loading/reasonInWords.ts';
import { fetchText } from '../loading/fetchText.ts';
import { fetchBasemap } from '../loading/loadArticle.ts';
import { pageAt, PAGES, type Place } from '../pages.ts';
import { addressUnder, BASE } from '../address/paths.ts';
import { titleOf } from '../address/titleOf.ts';
import { inFile, type Saved } from './saved.ts';
import { loadSavedParts } from './savedParts.ts';
import { savedSite } from './savedSite.tsx';

const say = sayIn('en');

/** Returns the file's name. Rejects with words for the reader if a part of the file can't be fetched. */
export async function saveOneFile(asked: OneFileAsked): Promise<string> {
  const { part, article } = asked;
  const name = oneFileName(part, article);
  const html = await fileFor(asked).catch((error: unknown) => {
    throw new Error(reasonInWords(error, say), { cause: error });
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

/** The query that a file opens with: without other pages' choices or the talk's current slide. */
function openingQuery(part: OneFilePart, query: Query): Query {
  const { theme, title } = query;
  if (part === 'talk') return { ...EMPTY_QUERY, theme };
  const asked = firstPageQuery(query);
  return part === 'page' ? asked : { ...asked, step: null, title };
}

/** The part of a page's registry entry that goes into the file; a saved embed is no longer inside another page. */
function ofRegistry({ page: { path, title, listed, selects, bare, skipsTo } }: Place): Saved['page'] {
  return { path, title, listed, selects, skipsTo, ...(bare && { bare }) };
}
