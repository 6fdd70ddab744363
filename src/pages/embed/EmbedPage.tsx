// Shows one view for other sites' pages: with its title, source, licence and a link back.
import '../../messages/share/words.ts';
import '../../messages/views/words.ts';
import { useMemo } from 'react';
import { Names } from '../../marks/Names.tsx';
import { useReader } from '../../marks/reader.ts';
import { SaidBy } from '../../marks/SaidBy.tsx';
import type { Claim, Dataset } from '../../model/dataset.ts';
import { asksSwap } from '../../selection/askedSwap.ts';
import { leaveTable, lookAtOf } from '../../selection/query.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { showsContext, VIEWS, viewsOf } from '../../views/index.ts';
import { excessIn } from '../../views/tooMany.ts';
import { viewHere } from '../../views/loadView.ts';
import { ViewPanel } from '../../views/ViewPanel.tsx';
import { ContextPanel } from '../context/ContextPanel.tsx';
import type { PageProps } from '../page.ts';
import { lazyWhatIf } from '../swaps/lazyWhatIf.ts';
import sheet from './embed.css?url';
import { embedFoot } from './loadEmbed.ts';

export function EmbedPage({ article, params, query, select, push, replace }: PageProps) {
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
  const asksWhatIf = id !== undefined && VIEWS[id].showsSwaps === true && asksSwap(query);
  const explore = pageHref(asksWhatIf ? 'swaps/' : '', { ...leaveTable(query), step: null });
  return (
    <main className="embed" id="embed" data-title={query.title ?? undefined} data-ground={query.ground ?? undefined}>
      <StyleSheet href={sheet} />
      <h1 className="sr-only">
        {id === undefined ? say('embed.unknown') : say('embed.frameTitle', { view: say(VIEWS[id].title), title: source.title })}
      </h1>
      {id === undefined && <p>{say('embed.unknown')}</p>}
      {id !== undefined &&
        (showsContext(id) ? (
          <ContextPanel id={id} slice={slice} ground={ground} />
        ) : (
          <ViewPanel view={viewHere(id)} slice={slice} ground={ground} lookAt={lookAt} />
        ))}
      {asksWhatIf && (
        <Boundary say={say}>
          <lazyWhatIf.Part of={{ slice, ground, query, push, replace, isShort: true }} />
        </Boundary>
      )}
      {id !== undefined && excessIn(viewHere(id), slice) === null && embedFoot(id, { slice, ground })}
      {selected && <Quoted claim={selected} dataset={dataset} href={pageHref(`claim/${selected.id}/`)} close={() => select(null)} />}
      <footer className="embed-foot">
        <p>
          {say(showsContext(id) ? 'embed.beside' : 'embed.source')}{' '}
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

interface QuotedProps {
  readonly claim: Claim;
  readonly dataset: Dataset;
  /** The address of the claim's page; empty if it can't be reached. */
  readonly href: string;
  close(): void;
}

/** Quotes the selected claim, and links to its page. */
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
