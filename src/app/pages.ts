// Lists the pages: one entry for each address or pattern of addresses.
import type { ComponentType } from 'react';
import type { ClaimId } from '../model/schema.ts';
import type { Shelf } from '../model/releases/shelf.ts';
import type { MessageKey } from '../messages/say.ts';
import type { PageProps, Params } from '../pages/page.ts';
import type { Article } from '../services/article.ts';
import { lazyModule } from '../ui/loading/lazyModule.ts';
import { FIRST_VIEW, FIRST_VIEWS, showsContext, TALK_VIEWS, viewsOf, type ViewId } from '../views/index.ts';
import { loadViews } from '../views/loadView.ts';
import { loadExplore } from './loading/loadExplore.ts';

export interface Page {
  /** Canonical path under the site's base: starts and ends with a slash; a segment that starts with a colon matches any one. */
  readonly path: string;
  /** The paths to prerender, if the page has several. */
  readonly paths?: (article: Article, shelf: Shelf) => readonly string[];
  /** Its file, if that is not the path's index. */
  readonly file?: string;
  readonly title: MessageKey;
  /** What the page is about, for the window's title, if not the whole article. */
  readonly subject?: (article: Article, params: Params) => string | undefined;
  /** Whether it shows the list of published versions and files, which is then loaded with it. */
  readonly needsShelf?: (article: Article, params: Params) => boolean;
  /** Whether it shows independent figures, which are loaded and prerendered only with such pages. */
  readonly needsContext?: (params: Params) => boolean;
  /** Whether the header links to it. */
  readonly listed: boolean;
  /** Whether marks select their claims here; else they link to the claim's page. */
  readonly selects: boolean;
  /** Whether it has no header: an embed, or a talk that fills the screen. */
  readonly bare?: true;
  /** Whether it is shown inside other pages: it then adds nothing to their history and does not scroll them. */
  readonly framed?: true;
  /** The view in its link picture; without one, the picture shows its words. */
  readonly preview?: ViewId | undefined;
  /** The ids of the parts that keyboard readers can skip to. */
  readonly skipsTo: readonly { readonly id: string; readonly words: MessageKey }[];
  /** Loads its component with what the query needs from the start; null, for the prerender, loads everything. */
  load(asked: URLSearchParams | null, params: Params): Promise<ComponentType<PageProps>>;
}

const lazyEmbed = lazyModule(async () => (await import('../pages/embed/EmbedPage.tsx')).EmbedPage);
/** Loads the one view that an embed shows. */
const lazyEmbedded = lazyModule(async () => (await import('../pages/embed/loadEmbed.ts')).loadEmbed);

export const PAGES: readonly Page[] = [
  {
    path: '/',
    title: 'page.explore',
    listed: true,
    selects: true,
    preview: FIRST_VIEW,
    skipsTo: [
      { id: 'text', words: 'site.skipToText' },
      { id: 'map', words: 'site.skipToMap' },
    ],
    // In the first script: most readers come here first.
    load: loadExplore,
  },
  {
    path: '/table/',
    title: 'page.table',
    listed: true,
    selects: true,
    skipsTo: [{ id: 'table', words: 'site.skipToTable' }],
    load: lazyModule(async () => (await import('../pages/table/TablePage.tsx')).TablePage).load,
  },
  {
    path: '/swaps/',
    title: 'page.swaps',
    listed: true,
    selects: false,
    skipsTo: [{ id: 'swaps', words: 'site.skipToSwaps' }],
    load: lazyModule(async () => (await import('../pages/swaps/SwapsPage.tsx')).SwapsPage).load,
  },
  {
    path: '/data/',
    title: 'page.data',
    needsShelf: () => true,
    listed: true,
    selects: false,
    skipsTo: [{ id: 'sections', words: 'site.skipToSections' }],
    load: lazyModule(async () => (await import('../pages/data/DataPage.tsx')).DataPage).load,
  },
  {
    path: '/compare/',
    title: 'page.compare',
    listed: false,
    selects: false,
    skipsTo: [{ id: 'compared', words: 'site.skipToCompared' }],
    load: lazyModule(async () => (await import('../pages/compare/ComparePage.tsx')).ComparePage).load,
  },
  {
    path: '/claim/:claim/',
    paths: ({ dataset }, { retired }) => [...dataset.claims.keys(), ...retired.map(({ claim }) => claim)].map((id) => `/claim/${id}/`),
    title: 'page.claim',
    // A claim that is not in the dataset may have been retired.
    needsShelf: ({ dataset }, { claim = '' }) => !dataset.claims.has(claim as ClaimId),
    subject: ({ dataset }, { claim = '' }) => dataset.claims.get(claim as ClaimId)?.paraphrase,
    listed: false,
    selects: false,
    skipsTo: [{ id: 'claim', words: 'site.skipToClaim' }],
    load: lazyModule(async () => (await showing(FIRST_VIEWS, import('../pages/claim/ClaimPlace.tsx'))).ClaimPlace).load,
  },
  {
    path: '/data/:article/v/:version/',
    paths: (_, { releases }) => releases.map(({ path }) => `/${path}`),
    title: 'page.version',
    needsShelf: () => true,
    listed: false,
    selects: false,
    skipsTo: [{ id: 'version', words: 'site.skipToDownloads' }],
    load: lazyModule(async () => (await import('../pages/data/VersionPage.tsx')).VersionPage).load,
  },
  {
    path: '/embed/:view/',
    paths: (article) => viewsOf(article).map((id) => `/embed/${id}/`),
    title: 'page.embed',
    needsContext: ({ view = '' }) => showsContext(view),
    listed: false,
    selects: true,
    bare: true,
    framed: true,
    skipsTo: [],
    load: async (_, { view }) => {
      const [page] = await Promise.all([lazyEmbed.load(), lazyEmbedded.load().then((loadEmbed) => loadEmbed(view))]);
      return page;
    },
  },
  {
    path: '/share/',
    title: 'page.share',
    listed: true,
    selects: false,
    skipsTo: [{ id: 'share', words: 'site.skipToShare' }],
    load: lazyModule(async () => (await import('../pages/share/SharePage.tsx')).SharePage).load,
  },
  {
    path: '/present/',
    title: 'page.present',
    listed: true,
    selects: false,
    bare: true,
    skipsTo: [],
    load: lazyModule(async () => (await showing(TALK_VIEWS, import('../pages/present/PresentPage.tsx'))).PresentPage).load,
  },
];

/** The page at any other address. */
export const NOT_FOUND: Page = {
  path: '/404/',
  file: '404.html',
  title: 'page.notFound',
  listed: false,
  selects: false,
  skipsTo: [],
  load: lazyModule(async () => (await import('../pages/notFound/NotFound.tsx')).NotFound).load,
};

/** Loads a page's code with the views that it shows. */
async function showing<Code>(views: readonly ViewId[], code: Promise<Code>): Promise<Code> {
  const [loaded] = await Promise.all([code, loadViews(views)]);
  return loaded;
}

export interface Place {
  readonly page: Page;
  readonly params: Params;
}

/** Finds the page at a path under the base, and the parameters in the path; the closing slash may be missing. */
export function pageAt(path: string): Place {
  const segments = path.split('/').filter((segment) => segment !== '');
  for (const page of PAGES) {
    const pattern = page.path.split('/').filter((segment) => segment !== '');
    const fits = pattern.length === segments.length && pattern.every((part, index) => part.startsWith(':') || part === segments[index]);
    if (!fits) continue;
    const found = pattern.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), decode(segments[index] ?? '')]] : []));
    return { page, params: Object.fromEntries(found) };
  }
  return { page: NOT_FOUND, params: {} };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
