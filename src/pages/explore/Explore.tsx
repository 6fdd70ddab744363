// Shows the first page: filters, article, map, charts and the selected claim's card, all of one slice.
import { Fragment, useMemo, useState, type ReactNode } from 'react';
import type { Room } from '../../geometry/box.ts';
import { useReader } from '../../marks/reader.ts';
import { frameOf, lookAtOf, type LookAt } from '../../selection/query.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useLazyModule } from '../../ui/loading/useLazyModule.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { viewsIn } from '../../views/index.ts';
import { viewHere } from '../../views/loadView.ts';
import { ViewPanel } from '../../views/ViewPanel.tsx';
import { ViewToolsContext, type ViewTools } from '../../views/viewTools.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { lazyCard } from '../card/lazyCard.ts';
import { excessIn, lazyTooMany, MOST_DRAWN } from '../../views/tooMany.ts';
import type { PageProps } from '../page.ts';
import { lazyAids, lazyCharts, lazyReferences } from './lazyParts.ts';
import { ExploreSlot } from './ExploreSlot.tsx';
import { DownloadButton } from '../download/DownloadButton.tsx';
import { TourEntry } from '../tour/TourEntry.tsx';
import { lazyTour } from '../tour/lazyTour.ts';
import './articleHead.css';
import './explore.css';
import './exploreWords.css';

type Part = 'filters' | 'head' | 'article' | 'stage' | 'aside' | 'charts';

/** The style sheet places the parts; the HTML has them in the same order, so that keyboards and screen readers follow it. */
const WIDE: readonly Part[] = ['filters', 'head', 'article', 'stage', 'aside', 'charts'];
const TABLET: readonly Part[] = ['head', 'filters', 'stage', 'article', 'aside', 'charts'];
const PHONE: readonly Part[] = ['head', 'aside', 'filters', 'stage', 'article', 'charts'];
/** In the tour, on any screen but a wide one: the map and charts above the words. */
const TOUR: readonly Part[] = ['head', 'filters', 'stage', 'aside', 'charts', 'article'];

/** The stage's rooms until it is measured: on a phone, and beside the article, where the card covers part of it. */
const STAGE_ROOMS: readonly Room[] = [
  { width: 390, height: 430, asidePx: 0 },
  { width: 1036, height: 466, asidePx: 324 },
];

export function Explore({ article, query, push, replace, select, showInText }: PageProps) {
  const { say } = useReader();
  const { dataset, ground, addresses } = article;
  const { claim: selectedId, frame, step: stepId } = query;
  // Changes only with the filter, not with selection, viewport, step or theme.
  const slice = useMemo(() => sliceDataset(dataset, query), [dataset, query]);
  const drawn = slice.claims.length <= MOST_DRAWN;
  const selected = selectedId === null ? undefined : dataset.claims.get(selectedId);
  const [moving, setMoving] = useState<LookAt | null>(null);
  const asked = useMemo(() => lookAtOf({ frame }), [frame]);
  const step = stepId === null ? undefined : dataset.steps.get(stepId);
  // The page stays as it is until the tour's code has loaded.
  const tourCode = useLazyModule(lazyTour, step === undefined ? 'never' : 'wanted');
  const tourParts = tourCode.kind === 'here' ? tourCode.value : null;
  const tour = useMemo(() => (step && tourParts ? { ...tourParts, step } : null), [step, tourParts]);
  const told = useMemo(() => tour && tour.lookOfStep(dataset, ground, tour.step), [dataset, ground, tour]);
  const lookAt = moving ?? asked ?? told;
  const onLook = (next: LookAt | null, ended: boolean) => {
    setMoving(ended ? null : next);
    // In the tour, no viewport means the step's, so the whole map needs one of its own.
    const whole = next ?? tour?.lookAtAll(ground) ?? null;
    if (ended) replace({ ...query, frame: whole && frameOf(whole) });
  };

  const isPhone = useMedia('(max-width: 699px)');
  const isNarrow = useMedia('(max-width: 1199px)');
  const order = tour && isNarrow ? TOUR : isPhone ? PHONE : isNarrow ? TABLET : WIDE;
  const aidsCode = useLazyModule(lazyAids, 'wanted');
  const aids = useAlive() && aidsCode.kind === 'here' ? aidsCode.value : null;
  const tools = useMemo(
    (): ViewTools | null => aids && ((panel) => <aids.ImageButton {...{ panel, article, query }} />),
    [aids, article, query],
  );

  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author);
  const card = selected
    ? {
        article,
        claim: selected,
        slice,
        select,
        showInText: tour ? () => push({ ...query, step: null }) : showInText,
      }
    : null;
  const parts: Readonly<Record<Part, ReactNode>> = {
    filters: <FilterBar slice={slice} query={query} push={push} replace={replace} />,
    head: (
      <header className="article-head" lang={source.language}>
        <p className="article-kind">
          <span lang={say.language}>
            {say(`source.kind.${source.kind}`)} · <span translate="no">{author?.name}</span> · {source.published ?? say('source.undated')}
          </span>
        </p>
        <h1 translate="no">{source.title}</h1>
        <div className="head-actions">
          {drawn && <TourEntry dataset={dataset} query={query} push={push} />}
          {aids && !article.isOwn && <aids.ShareLink query={query} />}
        </div>
        {step && <LoadStatus say={say} loading={tourCode} failed={say('tour.failed')} />}
        <LoadStatus say={say} loading={aidsCode} failed={say('explore.aids.failed')} instead={say('load.part.instead')} />
      </header>
    ),
    article: (
      <article className="article" aria-label={say('article.label')} id="article">
        {tour && (
          <tour.Tour
            slice={slice}
            ground={ground}
            step={tour.step}
            query={query}
            lookAt={lookAt}
            push={push}
            replace={replace}
            showInText={showInText}
          />
        )}
        <div className="article-body" id="text">
          {viewsIn('article').map((id) => (
            <ViewPanel key={id} view={viewHere(id)} slice={slice} ground={ground} />
          ))}
          <footer className="article-foot">
            {source.address !== null && (
              <p>
                <a href={source.address} rel="external">
                  {say('source.original', { publisher: source.publisher ?? source.address })}
                </a>
              </p>
            )}
            <p>{say('footer.licence', { licence: coding.licence, by: coding.by, rights: source.rights })}</p>
            <p>
              {addresses.dataset !== '' && (
                <>
                  <a href={addresses.dataset}>{say('footer.dataset')}</a> · <a href={addresses.text}>{say('footer.text')}</a> ·{' '}
                </>
              )}
              {say('footer.privacy')}
            </p>
            <DownloadButton article={article} shown={{ claims: slice.claims, flows: slice.flows, query, path: '' }} savesPage />
          </footer>
        </div>
      </article>
    ),
    stage: (
      <div className="stage" id="map">
        {viewsIn('stage').map((id) => {
          const view = viewHere(id);
          return (
            <Fragment key={id}>
              <ViewPanel view={view} slice={slice} ground={ground} lookAt={lookAt} rooms={STAGE_ROOMS} />
              {view.Controls && excessIn(view, slice) === null && <view.Controls ground={ground} lookAt={lookAt} onLook={onLook} />}
              {view.Foot && <view.Foot of={excessIn(view, slice) === null ? { slice, ground } : null} />}
            </Fragment>
          );
        })}
        <Boundary say={say}>
          <lazyCard.Part of={card} />
        </Boundary>
      </div>
    ),
    aside: <ExploreSlot slot="aside" slice={slice} ground={ground} />,
    charts: <lazyCharts.Part of={{ slice, ground }} />,
  };
  if (!drawn) {
    return (
      <main id="explore">
        {parts.filters}
        {parts.head}
        <lazyTooMany.Part of={{ what: 'claims', count: slice.claims.length, most: MOST_DRAWN }} />
      </main>
    );
  }
  return (
    <ViewToolsContext value={tools}>
      <main className="explore" id="explore" data-tour={tour !== null || undefined}>
        {order.map((part) => (
          <Fragment key={part}>
            {parts[part]}
            {part === 'article' && aids && !tour && (
              <aids.ReadingAids slice={slice} selected={selected} select={select} showInText={showInText} />
            )}
          </Fragment>
        ))}
        <lazyReferences.Part of={{ slice }} />
      </main>
    </ViewToolsContext>
  );
}
