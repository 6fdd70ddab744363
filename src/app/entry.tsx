// Starts the site in a browser: loads the article from the addresses in the page, then hydrates the prerendered page.
import './layers.css';
import { StrictMode, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { sayIn } from '../messages/say.ts';
import type { PageProps } from '../pages/page.ts';
import { LoadError } from '../ui/loading/loading.ts';
import { lazyModule } from '../ui/loading/lazyModule.ts';
import type { Load, QueriesOfApp } from '../ui/loading/queriesOfApp.ts';
import { contextLoad } from './loading/contextLoad.ts';
import { shelfLoad } from './loading/shelfLoad.ts';
import { LoadStatus } from '../ui/loading/LoadStatus.tsx';
import { takeOver } from '../ui/takeOver.ts';
import { App } from './App.tsx';
import { siteServices } from './services/siteServices.ts';
import { loadArticle, type ArticleAddresses, type LoadedArticle } from './loading/loadArticle.ts';
import { keep } from './services/keep.ts';
import { OWN } from './own/shown.ts';
import { NOT_FOUND, pageAt, type Place } from './pages.ts';
import { BASE } from './address/paths.ts';
import './fonts.css';
import './own/pending.css';
import './tokens.css';
import '../marks/marks.css';
import '../marks/names.css';

const lazyOwn = lazyModule(async () => (await import('./own/loadOwn.tsx')).loadOwn);
const lazyQueries = lazyModule(async () => (await import('../ui/loading/queries.ts')).clientOf);

let notice: Root | null = null;
/** Only the latest attempt counts: an earlier one may fail after it. */
let attempts = 0;

void start({ client: null });

async function start(queries: QueriesOfApp): Promise<void> {
  attempts += 1;
  const attempt = attempts;
  try {
    // Load with the page what the address asks for: the charts under its filter, a claim's card, a step of the tour.
    const place = pageAt(location.pathname.slice(BASE.length - 1));
    const page = place.page.load(new URLSearchParams(location.search), place.params);
    const published = () => loadArticle(readAddresses());
    const own = !place.page.framed && keep(OWN) === 'shown' ? lazyOwn.load().then((loadOwn) => loadOwn(published)) : null;
    const [article, Component] = await Promise.all([own ?? published(), page]);
    const needsShelf = place.page.needsShelf?.(article, place.params) === true && !article.isOwn;
    const { context: address } = article.addresses;
    const wantsContext = place.page.needsContext?.(place.params) === true && address !== null;
    const isOff = new URLSearchParams(location.search).get('context') === 'off';
    // Figures that are off are not loaded. If one of the two fails, its region says so and the rest of the page works.
    const asked = [...(needsShelf ? [shelfLoad(article)] : []), ...(wantsContext && !isOff ? [contextLoad(address)] : [])];
    const lacks = (wantsContext && isOff) || (asked.length > 0 && !(await loadFirst(asked, queries)));
    if (attempt !== attempts) return;
    notice?.unmount();
    notice = null;
    // The not-found page, the only one with a robots tag, is served for the address of an unknown claim.
    const isElsewhere = place.page !== NOT_FOUND && document.querySelector('meta[name="robots"]') !== null;
    renderSite(article, queries, place, Component, isElsewhere || lacks);
    // The page works without these checks, as the build has run them.
    const faults = await article.findFaults().catch(() => []);
    if (faults.length > 0) showProblem(new LoadError({ kind: 'faults', faults }), null);
  } catch (error) {
    if (attempt !== attempts) return;
    delete document.documentElement.dataset['pending'];
    showProblem(error, () => void start(queries));
  }
}

/** Loads what the page was prerendered with; false if any of it fails to load. */
async function loadFirst(asked: readonly Load<unknown>[], queries: QueriesOfApp): Promise<boolean> {
  try {
    const client = (await lazyQueries.load())(queries);
    await Promise.all(asked.map((load) => client.fetchQuery(load)));
    return true;
  } catch {
    return false;
  }
}

/** `anew` renders from scratch, as the prerendered HTML is not that of this page. */
function renderSite(article: LoadedArticle, queries: QueriesOfApp, place: Place, Component: ComponentType<PageProps>, anew = false): void {
  const { banner } = article;
  const root = elementWithId('root');
  const site = (
    <StrictMode>
      <App article={article} queries={queries} place={place} Component={Component} services={siteServices} banner={banner} />
    </StrictMode>
  );
  if (anew || banner || root.firstElementChild === null) createRoot(root).render(site);
  else takeOver(root, site);
}

/** Shows a problem above the page; the prerendered page stays if it can't be hydrated. */
function showProblem(error: unknown, retry: (() => void) | null): void {
  notice ??= createRoot(elementWithId('problem'));
  const say = sayIn('en');
  const loading = { kind: 'failed', error, retry } as const;
  const words = retry === null ? { failed: say('problem.unsound') } : { failed: say('problem.load'), instead: say('problem.load.static') };
  notice.render(<LoadStatus say={say} loading={loading} {...words} className="problem-strip" />);
}

/** Reads the addresses from the preloads in the head: the bundle names no article, so it serves any. */
function readAddresses(): ArticleAddresses {
  const address = (id: string) => elementWithId(id).getAttribute('href') ?? '';
  const { version = '', contextAddress: context = null } = elementWithId('dataset').dataset;
  return { dataset: address('dataset'), text: address('article-text'), basemap: address('basemap'), context, version };
}

function elementWithId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element #${id}`);
  return element;
}
