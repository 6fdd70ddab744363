// Shows the site at an address: the header, the page and its messages.
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { ReaderProvider, type Reader } from '../marks/reader.ts';
import { sayIn, type Say } from '../messages/say.ts';
import type { ClaimId } from '../model/schema.ts';
import type { PageProps } from '../pages/page.ts';
import type { Article } from '../services/article.ts';
import { ServicesContext } from '../services/services.ts';
import { focusOn } from '../selection/focus.ts';
import { goToStep, isFiltering, type DroppedValue, type Query } from '../selection/query.ts';
import { sliceDataset } from '../selection/slice.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { QueriesContext, type QueriesOfApp } from '../ui/loading/queriesOfApp.ts';
import { IndependentFiguresContext, type IndependentFigures } from '../views/context/independentFigures.ts';
import { bringIntoView } from './pointing/bringIntoView.ts';
import type { AppServices } from './services/appServices.ts';
import { contextLoad } from './loading/contextLoad.ts';
import { shelfLoad } from './loading/shelfLoad.ts';
import { Header } from './Header.tsx';
import type { Place } from './pages.ts';
import { claimPath } from './address/paths.ts';
import { titleOf } from './address/titleOf.ts';
import { useAddress } from './address/useAddress.ts';
import { useChooser } from './pointing/useChooser.ts';
import { usePointing } from './pointing/usePointing.ts';
import './site.css';
import './forcedColours.css';

const ENGLISH = sayIn('en');
const showInText = (claim: ClaimId) => bringIntoView(claim, 'page');
const originNow = () => window.location.origin;
/** Waits for a paint: moving and scrolling in the same frame would count as a layout shift. Returns a cancel function. */
function afterPaint(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work);
  });
  return () => cancelAnimationFrame(frame);
}
const noChange = () => () => {};

interface Props {
  readonly article: Article;
  /** The client for what was loaded with the page. */
  readonly queries: QueriesOfApp;
  readonly place: Place;
  /** The component of the place's page, loaded. */
  readonly Component: ComponentType<PageProps>;
  readonly services: AppServices;
  /** Shown above the page for a reader's own article. */
  readonly banner?: ReactNode;
  /** Shown below the page in a saved file. */
  readonly foot?: ReactNode;
}

export function App({ article, queries, place: { page, params }, Component, services, banner, foot }: Props) {
  const say = ENGLISH;
  const { dataset } = article;
  const { addressing } = services;
  const needsShelf = page.needsShelf?.(article, params) === true && !article.isOwn;
  const shelf = useMemo(() => (needsShelf ? shelfLoad(article) : null), [needsShelf, article]);
  const { query, dropped, foreign, search, arrived, push, replace } = useAddress(dataset, addressing, page.framed);
  const step = query.step === null ? undefined : dataset.steps.get(query.step);
  const select = useCallback(
    (claim: ClaimId | null) => {
      // With nothing selected, Escape leaves the tour.
      const leaves = claim === null && query.claim === null && query.step !== null;
      push(leaves ? goToStep(query, null) : { ...query, claim });
    },
    [push, query],
  );
  const left = useCallback(() => sliceDataset(dataset, query).claims.map(({ id }) => id), [dataset, query]);
  const { offer, choose, close } = useChooser(select, left);
  const { pointed, handlers } = usePointing(dataset, page.selects ? choose : null, select);
  const paths = useMemo(() => addressing.paths({ query, foreign }), [addressing, query, foreign]);
  const origin = useSyncExternalStore(noChange, originNow, () => '');
  const selected = query.claim;
  // Pointing leaves these unchanged, so parts that need only links are not redrawn.
  const ways = useMemo(
    () => ({
      claimHref: page.selects ? paths.claim : paths.claimPage,
      addressOf: (path: string) => addressing.addressOf(origin, path),
      pageHref: paths.plain,
      filteredHref: page.framed ? () => '' : paths.page,
      permalink: (claim: ClaimId) => addressing.addressOf(origin, article.isOwn ? `?claim=${claim}` : claimPath(claim)),
    }),
    [paths, page, addressing, origin, article],
  );
  const reader = useMemo(
    (): Reader => ({ say, ...ways, focus: focusOn(dataset, selected, pointed, step), told: step?.view }),
    [say, ways, dataset, selected, pointed, step],
  );
  const independentFigures = useMemo((): IndependentFigures | null => {
    const { context: address } = article.addresses;
    return address === null
      ? null
      : {
          off: query.context === 'off',
          load: contextLoad(address),
          turn: (off) => replace({ ...query, context: off ? 'off' : null }),
          built: query.built === 'on',
          build: (on) => replace({ ...query, built: on ? 'on' : null }),
        };
  }, [article, query, replace]);
  // Pointing redraws the site but leaves this message unchanged.
  const live = useMemo(() => liveText(article, query, say), [article, query, say]);

  useLayoutEffect(() => {
    // The prerendered page hides what a query changes until the query has been applied.
    if (search.replace(/^\?/, '') === addressing.searchNow().replace(/^\?/, '')) delete document.documentElement.dataset['pending'];
  }, [search, addressing]);
  useEffect(() => {
    // A link to a claim opens at its sentence. After that, only an article column with its own scrolling follows the selection.
    if (selected === null || page.framed) return;
    if (arrived.current) return afterPaint(() => bringIntoView(selected, 'page at once'));
    bringIntoView(selected, 'column');
  }, [selected, arrived, page]);
  useEffect(() => {
    const { dataset: root } = document.documentElement;
    if (query.theme === null) delete root['theme'];
    else root['theme'] = query.theme;
  }, [query.theme]);
  useEffect(() => {
    document.title = titleOf({ page, params }, article, query, say);
  }, [page, params, article, query, say]);

  return (
    <Boundary say={say}>
      <ReaderProvider value={reader}>
        <div className="site" data-selected={query.claim === null ? undefined : 'true'} {...handlers}>
          {!page.bare && <Header say={say} paths={paths} pages={services.pages} page={page} query={query} replace={replace} />}
          {banner}
          <Dropped say={say} dropped={dropped} />
          <Boundary say={say}>
            <IndependentFiguresContext value={independentFigures}>
              <ServicesContext value={services}>
                <QueriesContext value={queries}>
                  <Component
                    article={article}
                    shelf={shelf}
                    params={params}
                    query={query}
                    push={push}
                    replace={replace}
                    select={select}
                    showInText={showInText}
                  />
                </QueriesContext>
              </ServicesContext>
            </IndependentFiguresContext>
          </Boundary>
          {foot}
          {offer && <offer.Chooser key={offer.turn} dataset={dataset} {...offer} select={select} onClose={() => close(offer.turn)} />}
          <p className="sr-only" role="status">
            {live}
          </p>
        </div>
      </ReaderProvider>
    </Boundary>
  );
}

/** Tells screen readers what changed: the selection, else the tour's step, else how many claims the filter leaves. */
function liveText({ dataset }: Article, query: Query, say: Say): string {
  const claim = query.claim === null ? undefined : dataset.claims.get(query.claim);
  if (claim) return say('live.selected', { paraphrase: claim.paraphrase, status: say(`status.${claim.status}`) });
  const step = query.step === null ? undefined : dataset.steps.get(query.step);
  if (step) return say('tour.live', { number: step.number, total: dataset.steps.size, title: step.title });
  if (!isFiltering(query)) return '';
  const shown = sliceDataset(dataset, query).claims.length;
  return say('live.filtered', { text: say('filter.count', { shown, count: dataset.claims.size }) });
}

function Dropped({ say, dropped }: { readonly say: Say; readonly dropped: readonly DroppedValue[] }) {
  const list = dropped.map(({ key, value }) => `${key} “${value.slice(0, 80)}”`).join(', ');
  const [dismissed, setDismissed] = useState('');
  if (list === '' || list === dismissed) return null;
  return (
    <div className="problem problem-strip" role="alert">
      <p>{say('problem.dropped', { list })}</p>
      <button
        type="button"
        onClick={() => {
          setDismissed(list);
          document.querySelector<HTMLElement>('main a, main button')?.focus();
        }}
      >
        {say('problem.dropped.dismiss')}
      </button>
    </div>
  );
}
