// An article and an address to the site: header, the page, and what is said to everyone.
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
import type { ContextLayer } from '../model/context/contextLayer.ts';
import type { ClaimId } from '../model/schema.ts';
import type { Shelf } from '../model/shelf.ts';
import type { Article, PageProps } from '../pages/page.ts';
import { WriterContext } from '../pages/writer.ts';
import { focusOn } from '../selection/focus.ts';
import { goToStep, isFiltering, type DroppedValue, type Query } from '../selection/query.ts';
import { sliceDataset } from '../selection/slice.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { ContextDoorContext, type ContextDoor } from '../views/context/contextDoor.ts';
import { bringIntoView } from './bringIntoView.ts';
import type { Doors } from './doors.ts';
import { Header } from './Header.tsx';
import { keep } from './keep.ts';
import type { Place } from './pages.ts';
import { claimPath, REPORT_ADDRESS } from './paths.ts';
import { sending } from './sending.ts';
import { titleOf } from './titleOf.ts';
import { useAddress } from './useAddress.ts';
import { useChooser } from './useChooser.ts';
import { usePointing } from './usePointing.ts';
import './site.css';
import './forcedColours.css';

const ENGLISH = sayIn('en');
const showInText = (claim: ClaimId) => bringIntoView(claim, 'page');
const originNow = () => window.location.origin;
/** A page that moved and scrolled in one frame would count as one that jumped. */
function afterPaint(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work);
  });
  return () => cancelAnimationFrame(frame);
}
const noChange = () => () => {};

interface Props {
  readonly article: Article;
  readonly shelf: Shelf | null;
  /** What stands beside the claims, where the page is one of it and it is not turned off. */
  readonly context?: ContextLayer | null;
  readonly place: Place;
  /** The component of the place's page, loaded. */
  readonly Component: ComponentType<PageProps>;
  readonly doors: Doors;
  /** Stands above the page, where the article is the reader's own. */
  readonly banner?: ReactNode;
  /** Stands below the page, in a saved file. */
  readonly foot?: ReactNode;
}

export function App({ article, shelf, context = null, place: { page, params }, Component, doors, banner, foot }: Props) {
  const say = ENGLISH;
  const { dataset } = article;
  const { addressing } = doors;
  const { query, dropped, foreign, search, arrived, push, replace } = useAddress(dataset, addressing, page.framed);
  const step = query.step === null ? undefined : dataset.steps.get(query.step);
  const select = useCallback(
    (claim: ClaimId | null) => {
      // Escape, where nothing is selected, leaves the tour.
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
  const reader = useMemo(
    (): Reader => ({
      say,
      focus: focusOn(dataset, query.claim, pointed, step),
      told: step?.view,
      claimHref: page.selects ? paths.claim : paths.claimPage,
      addressOf: (path) => addressing.addressOf(origin, path),
      pageHref: paths.plain,
      permalink: (claim) => addressing.addressOf(origin, article.isOwn ? `?claim=${claim}` : claimPath(claim)),
    }),
    [say, dataset, query.claim, pointed, step, paths, page, addressing, origin, article],
  );
  const contextDoor = useMemo((): ContextDoor | null => {
    const { context: address } = article.addresses;
    return address === null
      ? null
      : {
          off: query.context === 'off',
          here: context,
          load: () => doors.loadContext(address),
          turn: (off) => replace({ ...query, context: off ? 'off' : null }),
          built: query.built === 'on',
          build: (on) => replace({ ...query, built: on ? 'on' : null }),
        };
  }, [article, context, query, replace, doors]);
  // Pointing draws the site anew; what is said of it stays.
  const live = useMemo(() => liveText(article, query, say), [article, query, say]);

  useLayoutEffect(() => {
    // The prerendered page hid what a query changes until the query was applied: now it is.
    if (search.replace(/^\?/, '') === addressing.searchNow().replace(/^\?/, '')) delete document.documentElement.dataset['pending'];
  }, [search, addressing]);
  useEffect(() => {
    // A link to a claim opens at its sentence; later, only a column that scrolls by itself follows the selection.
    const { claim } = query;
    if (claim === null || page.framed) return;
    if (arrived.current) return afterPaint(() => bringIntoView(claim, 'page at once'));
    bringIntoView(claim, 'column');
  }, [query.claim, arrived, page]);
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
          {!page.bare && <Header say={say} paths={paths} pages={doors.pages} page={page} query={query} replace={replace} />}
          {banner}
          <Dropped say={say} dropped={dropped} />
          <Boundary say={say}>
            <ContextDoorContext value={contextDoor}>
              <WriterContext value={doors.writer}>
                <Component
                  article={article}
                  shelf={shelf}
                  params={params}
                  query={query}
                  reportAddress={REPORT_ADDRESS}
                  ask={push}
                  amend={replace}
                  select={select}
                  showInText={showInText}
                  keep={keep}
                  openOwn={doors.openOwn}
                  pictureFonts={doors.pictureFonts}
                  sending={sending}
                  saveOneFile={doors.saveOneFile}
                />
              </WriterContext>
            </ContextDoorContext>
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

/** What changed, for those who do not see it: the selection, else the step, else what the filter leaves. */
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
