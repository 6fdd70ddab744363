// The first page: filters, article, map, charts and the card of the selected claim, all of one slice.
import { Fragment, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useReader } from '../marks/reader.ts';
import { frameOf, lookAtOf, type LookAt } from '../selection/query.ts';
import { sliceDataset } from '../selection/slice.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { figures } from '../views/figures/figures.ts';
import { map } from '../views/map/map.ts';
import { MapControls } from '../views/map/MapControls.tsx';
import { text } from '../views/text/text.ts';
import { ViewPanel } from '../views/ViewPanel.tsx';
import { ViewToolsContext, type ViewTools } from '../views/viewTools.ts';
import { FilterBar } from './FilterBar.tsx';
import { laterCard } from './laterCard.ts';
import { laterTooMany, MOST_DRAWN } from './laterTooMany.ts';
import type { PageProps } from './page.ts';
import { stillCharts, stillMapFoot, stillReferences } from './stillParts.ts';
import { TakeAwayDoor } from './takeAway/TakeAwayDoor.tsx';
import { TourEntry } from './TourEntry.tsx';
import { useTour } from './useTour.ts';
import './articleHead.css';
import './explore.css';
import './exploreWords.css';

type Part = 'filters' | 'head' | 'article' | 'stage' | 'figures' | 'charts';

/** What stands where is said in the style sheet; written in the same order, it is visited in the same order by keyboards and readers. */
const WIDE: readonly Part[] = ['filters', 'head', 'article', 'stage', 'figures', 'charts'];
const TABLET: readonly Part[] = ['head', 'filters', 'stage', 'article', 'figures', 'charts'];
const PHONE: readonly Part[] = ['head', 'figures', 'filters', 'stage', 'article', 'charts'];
/** In the tour, on any screen but a wide one: the pictures above the words. */
const TOUR: readonly Part[] = ['head', 'filters', 'stage', 'figures', 'charts', 'article'];

export function Explore({
  article,
  query,
  ask,
  amend,
  select,
  showInText,
  keep,
  reportAddress,
  pictureFonts,
  sending,
  saveOneFile,
}: PageProps) {
  const { say } = useReader();
  const { dataset, ground, addresses } = article;
  const { claim: selectedId, frame, step: stepId, theme: _, context: __, built: ___, ...filters } = query;
  const filterKey = JSON.stringify(filters);
  // Selection, frame, step and theme change no slice: one slice a filter.
  const slice = useMemo(() => sliceDataset(dataset, query), [dataset, filterKey]);
  const drawn = slice.claims.length <= MOST_DRAWN;
  const selected = selectedId === null ? undefined : dataset.claims.get(selectedId);
  const [moving, setMoving] = useState<LookAt | null>(null);
  const asked = useMemo(() => lookAtOf({ ...query, frame }), [frame]);
  const step = stepId === null ? undefined : dataset.steps.get(stepId);
  const code = useTour(step !== undefined);
  const tour = step && code && code !== 'failed' ? { ...code, step } : null;
  const told = useMemo(() => tour && tour.lookOfStep(dataset, ground, tour.step), [dataset, ground, step, code]);
  const lookAt = moving ?? asked ?? told;
  const onLook = (next: LookAt | null, ended: boolean) => {
    setMoving(ended ? null : next);
    // In the tour, no frame is the step's: all of the map is a frame of its own.
    const whole = next ?? tour?.lookAtAll(ground) ?? null;
    if (ended) amend({ ...query, frame: whole && frameOf(whole) });
  };

  const isPhone = useMedia('(max-width: 699px)');
  const isNarrow = useMedia('(max-width: 1199px)');
  const order = tour && isNarrow ? TOUR : isPhone ? PHONE : isNarrow ? TABLET : WIDE;
  // What helps to read along, and is not needed to read.
  const [aids, setAids] = useState<typeof import('./ReadingAids.tsx') | null>(null);
  useEffect(() => {
    void import('./ReadingAids.tsx').then(setAids, () => {});
  }, []);
  const tools = useMemo(
    (): ViewTools | null => aids && ((panel) => <aids.PictureDoor {...{ panel, article, query, pictureFonts, saveOneFile }} />),
    [aids, article, query],
  );

  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author);
  const card = selected
    ? {
        claim: selected,
        slice,
        version: article.version,
        reportAddress,
        sending: article.isOwn ? null : sending,
        select,
        showInText: tour ? () => ask({ ...query, step: null }) : showInText,
      }
    : null;
  const parts: Readonly<Record<Part, ReactNode>> = {
    filters: <FilterBar slice={slice} query={query} ask={ask} amend={amend} />,
    head: (
      <header className="article-head" lang={source.language}>
        <p className="article-kind">
          <span lang={say.language}>
            {say(`source.kind.${source.kind}`)} · <span translate="no">{author?.name}</span> · {source.published ?? say('source.undated')}
          </span>
        </p>
        <h1 translate="no">{source.title}</h1>
        <div className="head-actions">
          {drawn && <TourEntry dataset={dataset} query={query} ask={ask} />}
          {aids && !article.isOwn && <aids.ShareLink query={query} sending={sending} />}
        </div>
        {code === 'failed' && (
          <p className="problem" role="alert">
            {say('tour.failed')}
          </p>
        )}
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
            ask={ask}
            amend={amend}
            showInText={showInText}
          />
        )}
        <div className="article-body" id="text">
          <ViewPanel view={text} slice={slice} ground={ground} />
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
            <TakeAwayDoor
              article={article}
              shown={{ claims: slice.claims, flows: slice.flows, query, path: '' }}
              saveOneFile={saveOneFile}
            />
          </footer>
        </div>
      </article>
    ),
    stage: (
      <div className="stage" id="map">
        <ViewPanel view={map} slice={slice} ground={ground} lookAt={lookAt} />
        <MapControls ground={ground} lookAt={lookAt} onLook={onLook} />
        <stillMapFoot.Part slice={slice} ground={ground} />
        <Boundary say={say}>
          <laterCard.Part of={card} />
        </Boundary>
      </div>
    ),
    figures: <ViewPanel view={figures} slice={slice} ground={ground} />,
    charts: <stillCharts.Part slice={slice} ground={ground} />,
  };
  if (!drawn) {
    return (
      <main id="explore">
        {parts.filters}
        {parts.head}
        <laterTooMany.Part of={{ slice, query }} />
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
              <aids.ReadingAids slice={slice} selected={selected} select={select} showInText={showInText} keep={keep} />
            )}
          </Fragment>
        ))}
        <stillReferences.Part slice={slice} />
      </main>
    </ViewToolsContext>
  );
}
