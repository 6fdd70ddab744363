// The first page: filters, article, map, charts and the card of the selected claim, all of one slice.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useReader } from '../marks/reader.ts';
import type { ClaimId } from '../model/schema.ts';
import { claimsWithoutFlow, sliceDataset } from '../selection/slice.ts';
import { isDrawn, selectFlowRows } from '../selection/flowRows.ts';
import { VIEWS } from '../views/index.ts';
import { describeFlow } from '../views/map/map.ts';
import { ViewPanel } from '../views/ViewPanel.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { PageProps } from './page.ts';
import { bringIntoView } from './bringIntoView.ts';
import './explore.css';

export function Explore({ article, query, ask, select }: PageProps) {
  const { say } = useReader();
  const { dataset, ground, addresses } = article;
  const { claim: selectedId, ...filters } = query;
  const filterKey = JSON.stringify(filters);
  // The selection changes no slice: one slice a filter.
  const slice = useMemo(() => sliceDataset(dataset, query), [dataset, filterKey]);
  const selected = selectedId === null ? undefined : dataset.claims.get(selectedId);
  const articleRef = useRef<HTMLElement>(null);
  const showInText = useCallback((claim: ClaimId) => bringIntoView(articleRef.current, claim, 'page'), []);

  const opened = useRef(false);
  useEffect(() => {
    if (selectedId === null) return;
    // A link to a claim opens at its sentence; later, only a column that scrolls by itself follows the selection.
    bringIntoView(articleRef.current, selectedId, opened.current ? 'column' : 'page');
    opened.current = true;
  }, [selectedId]);
  useEffect(() => {
    opened.current = true;
  }, []);

  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author);
  const undrawn = selectFlowRows(slice).filter((row) => !isDrawn(row));
  const without = claimsWithoutFlow(slice);
  return (
    <main className="explore" id="explore">
      <FilterBar slice={slice} query={query} ask={ask} />
      <article className="article" aria-label={say('article.label')} ref={articleRef} tabIndex={-1}>
        <header className="article-head" lang={source.language}>
          <p className="article-kind">
            <span lang={say.language}>
              {say(`source.${source.kind}`)} · {author?.name} · {source.published ?? say('source.undated')}
            </span>
          </p>
          <h1>{source.title}</h1>
        </header>
        <div className="article-body" id="text">
          <ViewPanel view={VIEWS.text} slice={slice} ground={ground} />
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
              <a href={addresses.dataset}>{say('footer.dataset')}</a> · <a href={addresses.text}>{say('footer.text')}</a> · {say('footer.privacy')}
            </p>
          </footer>
        </div>
      </article>
      <div className="stage" id="map">
        <ViewPanel view={VIEWS.map} slice={slice} ground={ground} />
        <aside className="map-foot">
          {undrawn.length > 0 && (
            <div>
              <p data-computed="count">{say('map.undrawn', { count: undrawn.length })}</p>
              <ul>
                {undrawn.map((row) => (
                  <li key={row.flow.id} data-flow={row.flow.id} data-claims={row.claims.join(' ')}>
                    {describeFlow(row, dataset, say)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {without.length > 0 && <p data-computed="count">{say('map.withoutFlow', { count: without.length })}</p>}
          <p>{say('map.legend')}</p>
          <p>
            {ground.boundaryNote} {say('map.source', { source: ground.source })}
          </p>
        </aside>
        {selected && <ClaimCard key={selected.id} claim={selected} slice={slice} select={select} showInText={showInText} />}
      </div>
      <div className="charts">
        <ViewPanel view={VIEWS.figures} slice={slice} ground={ground} />
        <ViewPanel view={VIEWS.swaps} slice={slice} ground={ground} />
        <ViewPanel view={VIEWS.firmness} slice={slice} ground={ground} />
      </div>
    </main>
  );
}
