// Builds the site of an article: checks the dataset, renders every page, writes policy, data and schema, compresses.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readArticleFolder } from './article.ts';
import { withArticle } from './articleLinks.ts';
import { contextJsonSchema, datasetJsonSchema } from '../schema.ts';
import { headersFile, policyFor } from './contentSecurity.ts';
import { sayIn } from '../../src/messages/say.ts';
import { embedTemplate } from './embedTemplate.ts';
import { CARD } from '../previews/card.ts';
import { drawPreviews, type Preview } from '../previews/previews.ts';
import type { PageFile } from '../../src/app/prerender.tsx';
import { descriptionOf, headOf, type HeadOf } from './headOf.ts';
import { assemblePage, inlineScriptsOf } from './pageHtml.ts';
import { programOf } from './program.ts';
import { shelve } from './shelf.ts';

/** What compresses; archives and workbooks are compressed already. */
const TEXTS = ['.html', '.js', '.css', '.json', '.jsonld', '.geojson', '.svg', '.txt', '.csv', '.ttl', '.bib', '.ris', '.md'];

const root = process.cwd();
const dist = join(root, 'dist');
const article = readArticleFolder(root);
const program = await programOf(root, join(root, 'node_modules/.cache/corridors-program'));
rmSync(dist, { recursive: true, force: true });
cpSync(program.site, dist, { recursive: true });

const prerender: typeof import('../../src/app/prerender.tsx') = await import(pathToFileURL(program.prerender).href);
const base = process.env['BASE_PATH'] ?? '/';
const template = withArticle(readFileSync(join(dist, 'index.html'), 'utf8'), article, base);
const addresses = {
  dataset: base + article.addresses.dataset,
  text: base + article.addresses.text,
  basemap: base + article.addresses.basemap,
  context: article.addresses.context && base + article.addresses.context,
  version: article.version,
};
const placed = prerender.articleOf(article, article.basemap, addresses);
const fonts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.woff2') && !file.includes('-ext'));
const policy = policyFor(inlineScriptsOf(template));
const framed = embedTemplate(template, base + program.frameFile);
const framedPolicy = policyFor(inlineScriptsOf(framed));
const say = prerender.sayIn('en');
const sayLater = sayIn('en');

const givenAddress = process.env['VITE_SITE_ADDRESS'] ?? '';
const siteAddress = givenAddress === '' ? '' : givenAddress.replace(/\/*$/, '/');
for (const file of article.files) write(`data/${article.dataset.file.id}/${file}`, article.read(file));
const { shelf, files } = await shelve(article, siteAddress || base);
for (const [file, content] of files) write(shelf.path + file, content);

const pages = prerender.pageFiles(placed, shelf);
const heads = new Map(pages.map((page) => [page, headFor(page)]));
const previews = await previewsOf(pages);
for (const { file, png } of previews.values()) write(file, png);
for (const page of pages) {
  const isFramed = page.place.page.framed === true;
  const of = heads.get(page) ?? headFor(page);
  write(
    page.file,
    assemblePage(isFramed ? framed : template, {
      title: of.title,
      head: headOf({ ...of, preview: previews.get(page.path) ?? null }),
      policy: isFramed ? framedPolicy : policy,
      // An embed is small: it begins with the face of its labels.
      fontAddresses: fonts.filter((file) => !isFramed || file.startsWith('inter')).map((file) => `${base}assets/${file}`),
      root: await prerender.renderPage(page, placed, shelf, article.context),
    }),
  );
}
write('schema/dataset-1.json', `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
write('schema/context-1.json', `${JSON.stringify(contextJsonSchema(), null, 2)}\n`);
const thumbnails = new Map([...previews].map(([path, { file }]) => [path, { file, ...CARD }]));
for (const [view, oembed] of prerender.oembeds(
  placed,
  article.context,
  siteAddress || base,
  (id) => thumbnails.get(`/embed/${id}/`) ?? null,
))
  write(`oembed/${view}.json`, `${JSON.stringify(oembed, null, 2)}\n`);
write('_headers', headersFile(policy, framedPolicy));
// What is tried once and thrown away need not be small.
if (process.env['COMPRESS'] !== 'off') await compress(dist);
console.log(`built ${pages.length} pages for ${article.dataset.file.id} in dist/`);

function headFor(page: PageFile): HeadOf {
  const { place, path } = page;
  const { dataset } = article;
  const claim = [...dataset.claims.values()].find(({ id }) => id === place.params['claim']) ?? null;
  const view = prerender.VIEW_IDS.find((id) => id === place.params['view']);
  const title = prerender.titleOf(place, placed, prerender.EMPTY_QUERY, say);
  const words = view === undefined ? null : prerender.viewWords(view);
  return {
    ...article,
    shelf,
    pattern: place.page.path,
    params: place.params,
    embed: view ?? place.page.preview ?? null,
    view: words && { title: sayLater(words.title), question: sayLater(words.question) },
    claim,
    path,
    title,
    siteAddress,
    base,
    say: sayLater,
    preview: null,
  };
}

/** Pictures for links, unless PREVIEWS=off leaves them out: what is tried once and thrown away needs none. */
async function previewsOf(all: readonly PageFile[]): Promise<ReadonlyMap<string, Preview>> {
  if (process.env['PREVIEWS'] === 'off') return new Map();
  return drawPreviews({
    root,
    article: placed,
    prerender,
    pages: all,
    say: sayLater,
    describe: (page) => ({ title: sayLater(page.place.page.title), description: descriptionOf(heads.get(page) ?? headFor(page)) }),
  });
}

function write(file: string, content: string | Uint8Array): void {
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Writes `.br` and `.gz` beside everything that compresses, on as many cores as there are. */
async function compress(folder: string): Promise<void> {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXTS.includes(extname(name)));
  await Promise.all(
    texts.map(async (name) => {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      const hint = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
      writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, hint));
      writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
}
