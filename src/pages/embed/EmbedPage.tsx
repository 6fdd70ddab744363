// One view alone, for the pages of others: its title, its source line, its licence and a link back.
import '../../messages/later.ts';
import { useMemo } from 'react';
import { Names } from '../../marks/Names.tsx';
import { useReader } from '../../marks/reader.ts';
import { SaidBy } from '../../marks/SaidBy.tsx';
import type { Claim, Dataset } from '../../model/dataset.ts';
import { asksSwap } from '../../selection/askedSwap.ts';
import { isDrawn, selectFlowRows } from '../../selection/flowRows.ts';
import { leaveTable, lookAtOf } from '../../selection/query.ts';
import { sliceDataset, type Slice } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { showsContext, viewsOf } from '../../views/ids.ts';
import { VIEWS } from '../../views/index.ts';
import { MOST_DRAWN } from '../laterTooMany.ts';
import { MapLegend } from '../MapLegend.tsx';
import type { Article, PageProps } from '../page.ts';
import { laterWhatIf } from '../swaps/laterWhatIf.ts';
import '../mapFoot.css';
import sheet from './embed.css?url';
import { PANELS } from './panels.tsx';

export function EmbedPage({ article, params, query, select, ask, amend }: PageProps) {
  const { say, pageHref } = useReader();
  const { dataset, ground } = article;
  const { source, coding } = dataset.file;
  const slice = useMemo(() => sliceDataset(dataset, query), [dataset, query]);
  const lookAt = useMemo(() => lookAtOf(query), [query]);
  const id = viewsOf(article).find((each) => each === params['view']);
  const selected = query.claim === null ? undefined : dataset.claims.get(query.claim);
  const author = dataset.people.get(source.author)?.name;
  const names = [author, source.publisher].filter((part) => part != null);
  const by = [...names, source.published ?? say('source.undated')];
  const isTooMuch = slice.claims.length > MOST_DRAWN;
  const asksWhatIf = id === 'swaps' && asksSwap(query);
  const explore = pageHref(asksWhatIf ? 'swaps/' : '', { ...leaveTable(query), step: null });
  return (
    <main className="embed" id="embed" data-title={query.title ?? undefined} data-ground={query.ground ?? undefined}>
      <StyleSheet href={sheet} />
      <h1 className="sr-only">
        {id === undefined ? say('embed.unknown') : say('embed.frameTitle', { view: say(VIEWS[id].title), title: source.title })}
      </h1>
      {id === undefined && <p>{say('embed.unknown')}</p>}
      {isTooMuch && <p data-computed="count">{say('explore.tooMany', { count: slice.claims.length, most: MOST_DRAWN })}</p>}
      {id !== undefined && !isTooMuch && PANELS[id]({ slice, ground, lookAt })}
      {asksWhatIf && !isTooMuch && (
        <Boundary say={say}>
          <laterWhatIf.Part of={{ slice, ground, query, ask, amend, isShort: true }} />
        </Boundary>
      )}
      {id === 'map' && !isTooMuch && <MapKey slice={slice} article={article} />}
      {selected && <Quoted claim={selected} dataset={dataset} href={pageHref(`claim/${selected.id}/`)} close={() => select(null)} />}
      <footer className="embed-foot">
        <p>
          {say(showsContext(id ?? '') ? 'embed.beside' : 'embed.source')}{' '}
          <cite lang={source.language} translate="no">
            {source.address === null ? (
              source.title
            ) : (
              <a href={source.address} target="_blank" rel="external noopener">
                {source.title}
              </a>
            )}
          </cite>
          {', '}
          <Names text={by.join(', ')} names={names} />. {say('embed.licence', { licence: coding.licence, by: coding.by })}
        </p>
        {explore !== '' && (
          <p>
            <a className="embed-explore" href={explore} target="_blank" rel="noopener">
              {say('embed.explore')} ↗
            </a>
          </p>
        )}
      </footer>
    </main>
  );
}

/** What the map's colours and lines mean, what it can't draw, and whose borders it shows. */
function MapKey({ slice, article: { ground } }: { readonly slice: Slice; readonly article: Article }) {
  const { say } = useReader();
  const rows = selectFlowRows(slice);
  const drawn = rows.filter(isDrawn);
  const undrawn = rows.length - drawn.length;
  return (
    <div className="map-foot">
      <MapLegend rows={drawn} />
      <p>
        {undrawn > 0 && <span data-computed="count">{say('embed.undrawn', { count: undrawn })} </span>}
        <span className="map-source">
          {ground.boundaryNote} {say('map.source', { source: ground.source })}
        </span>
      </p>
    </div>
  );
}

interface QuotedProps {
  readonly claim: Claim;
  readonly dataset: Dataset;
  /** Of the claim's own page; empty where no way leads there. */
  readonly href: string;
  close(): void;
}

/** The sentence that the selected mark rests on, and the way to all that is known of it. */
function Quoted({ claim, dataset, href, close }: QuotedProps) {
  const { say } = useReader();
  return (
    <div className="embed-quoted" data-claim={claim.id} aria-current="true">
      <blockquote lang={dataset.file.source.language} translate="no">
        “{claim.quote}”
      </blockquote>
      <p>
        <SaidBy claim={claim} dataset={dataset} /> · {say(`status.${claim.status}`)}
        {href !== '' && (
          <>
            {' · '}
            <a href={href} target="_blank" rel="noopener">
              {say('embed.claim')} ↗
            </a>
          </>
        )}
      </p>
      <button type="button" aria-label={say('embed.close')} onClick={close}>
        ×
      </button>
    </div>
  );
}
