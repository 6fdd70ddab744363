// Starts the site in a browser: loads the article from the addresses that the page names, then brings the prerendered page to life.
import './layers.css';
import { StrictMode, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { sayIn } from '../messages/say.ts';
import type { ContextLayer } from '../model/context/contextLayer.ts';
import type { Shelf } from '../model/releases/shelf.ts';
import type { PageProps } from '../pages/page.ts';
import { takeOver } from '../ui/takeOver.ts';
import { App } from './App.tsx';
import { siteServices } from './services/siteServices.ts';
import { LoadError, loadArticle, type ArticleAddresses, type LoadedArticle, type LoadProblem } from './loading/loadArticle.ts';
import { keep } from './services/keep.ts';
import { LoadNotice } from './loading/LoadNotice.tsx';
import { OWN } from './own/shown.ts';
import { NOT_FOUND, pageAt, type Place } from './pages.ts';
import { BASE } from './address/paths.ts';
import './fonts.css';
import './own/pending.css';
import './tokens.css';
import '../marks/marks.css';
import '../marks/names.css';

let notice: Root | null = null;
/** Only the latest attempt is answered: an earlier one may fail after it. */
let attempts = 0;

void start();

async function start(): Promise<void> {
  attempts += 1;
  const attempt = attempts;
  try {
    // What the address asks for comes with the page: the charts under its filter, the card of a claim, a step of the tour.
    const place = pageAt(location.pathname.slice(BASE.length - 1));
    const page = place.page.load(new URLSearchParams(location.search), place.params);
    const published = () => loadArticle(readAddresses());
    const own = !place.page.framed && keep(OWN) === 'shown' ? import('./own/loadOwn.tsx').then(({ loadOwn }) => loadOwn(published)) : null;
    const [article, Component] = await Promise.all([own ?? published(), page]);
    const needsShelf = place.page.needsShelf?.(article, place.params) && !article.isOwn;
    // Without it, the page says so, and has the rest.
    const shelf = needsShelf ? await import('./loading/loadShelf.ts').then(({ loadShelf }) => loadShelf(article)).catch(() => null) : null;
    const { context: address } = article.addresses;
    const wantsContext = place.page.needsContext?.(place.params) === true && address !== null;
    // Off, it is not asked for; where it can't be had, its own region says so.
    const context =
      wantsContext && new URLSearchParams(location.search).get('context') !== 'off'
        ? await import('./loading/loadContext.ts').then(({ loadContext }) => loadContext(address)).catch(() => null)
        : null;
    if (attempt !== attempts) return;
    notice?.unmount();
    notice = null;
    // The page of unknown addresses, the only one that tells robots so, stands where a claim was asked for that there is not.
    const isElsewhere = place.page !== NOT_FOUND && document.querySelector('meta[name="robots"]') !== null;
    const lacks = (needsShelf && shelf === null) || (wantsContext && context === null);
    bringToLife(article, { shelf, context }, place, Component, isElsewhere || lacks);
    // Without them the page works as the build proved it.
    const faults = await article.findFaults().catch(() => []);
    if (faults.length > 0) showProblem({ kind: 'faults', faults }, true);
  } catch (error) {
    if (attempt !== attempts) return;
    delete document.documentElement.dataset['pending'];
    showProblem(error instanceof LoadError ? error.problem : { kind: 'network', address: location.href, reason: String(error) });
  }
}

/** What is loaded with the pages that show it. */
interface Beside {
  readonly shelf: Shelf | null;
  readonly context: ContextLayer | null;
}

/** `anew`: what is there is not what the build made of it, so nothing of it is taken over. */
function bringToLife(article: LoadedArticle, beside: Beside, place: Place, Component: ComponentType<PageProps>, anew = false): void {
  const { banner } = article;
  const root = elementWithId('root');
  const site = (
    <StrictMode>
      <App article={article} {...beside} place={place} Component={Component} services={siteServices} banner={banner} />
    </StrictMode>
  );
  if (anew || banner || root.firstElementChild === null) createRoot(root).render(site);
  else takeOver(root, site);
}

function showProblem(problem: LoadProblem, alive = false): void {
  notice ??= createRoot(elementWithId('problem'));
  notice.render(<LoadNotice problem={problem} alive={alive} say={sayIn('en')} retry={() => void start()} />);
}

/** The addresses stand in the head as preloads: the bundle knows no article, so it serves any. */
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
