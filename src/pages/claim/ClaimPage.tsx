// Shows one claim on its own page, to read without script and to cite.
import '../../messages/claim/words.ts';
import '../../messages/views/words.ts';
import { useMemo } from 'react';
import { articleReference, claimReference } from '../../exports/citations/index.ts';
import { ReaderProvider, useReader } from '../../marks/reader.ts';
import { SaidBy } from '../../marks/SaidBy.tsx';
import { flowsOfClaim, type Claim } from '../../model/dataset.ts';
import { focusOn } from '../../selection/focus.ts';
import { neighboursOf } from '../../selection/neighbours.ts';
import { EMPTY_QUERY, writeQuery } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Copy } from '../../ui/Copy.tsx';
import { viewsIn } from '../../views/index.ts';
import { viewHere } from '../../views/loadView.ts';
import { view as text } from '../../views/text/view.ts';
import { ViewPanel } from '../../views/ViewPanel.tsx';
import { ViewToolsContext, type ViewTools } from '../../views/viewTools.ts';
import { Cite } from '../cite/Cite.tsx';
import { CardTop } from '../card/ClaimCard.tsx';
import { ClaimFacts } from '../card/ClaimFacts.tsx';
import { ClaimReading } from '../card/ClaimReading.tsx';
import { lazyClaimContext } from '../context/lazyClaimContext.ts';
import type { PageProps } from '../page.ts';
import type { Article } from '../../services/article.ts';
import { ImageButton } from '../../image/ImageButton.tsx';
import { useToday } from '../cite/useToday.ts';
import { useAlive } from '../../ui/useAlive.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from './claimPage.css?url';

/** The map's room until it is measured. */
const MAP_ROOMS = [{ width: 390, height: 400, asidePx: 0 }];
const paragraphRoom = text.defaultRooms[0];

export function ClaimPage(props: PageProps) {
  const { article, params } = props;
  const asked = params['claim'] ?? '';
  const claim = [...article.dataset.claims.values()].find(({ id }) => id === asked);
  return claim ? <Found {...props} claim={claim} /> : <Unknown id={asked} />;
}

function Unknown({ id }: { readonly id: string }) {
  const { say, pageHref } = useReader();
  return (
    <main className="plain-page" id="claim">
      <h1>{say('claim.unknown')}</h1>
      <p>{say('claim.unknown.why', { id: id.slice(0, 80) })}</p>
      <p>
        <a href={pageHref('table/')}>{say('claim.table')}</a>
      </p>
    </main>
  );
}

interface FoundProps extends Pick<PageProps, 'article' | 'query'> {
  readonly claim: Claim;
}

function Found({ article, query, claim }: FoundProps) {
  const reader = useReader();
  const { say, permalink } = reader;
  const { dataset, ground } = article;
  const { source } = dataset.file;
  const slice = useMemo((): Slice => {
    const flows = flowsOfClaim(dataset, claim.id);
    const mechanisms = [...dataset.mechanisms.values()].filter(({ legs }) => legs.some((leg) => flows.includes(leg)));
    return { dataset, words: [], claims: [claim], flows, mechanisms };
  }, [dataset, claim]);
  const readerHere = useMemo(() => ({ ...reader, focus: focusOn(dataset, claim.id, reader.focus.pointed) }), [reader, dataset, claim]);
  const alive = useAlive();
  const tools = useMemo((): ViewTools => {
    const subject = { path: `claim/${claim.id}/`, words: claim.paraphrase };
    return (panel) => <ImageButton {...{ panel, article, query, subject }} />;
  }, [article, query, claim]);
  const [firstType] = claim.types;
  const colour = (firstType && dataset.types.get(firstType)?.colour) ?? null;
  const maps = viewsIn('stage')
    .map(viewHere)
    .filter((view) => view.select(slice).some((row) => view.draws?.(row) ?? true));
  return (
    <ReaderProvider value={readerHere}>
      <main className="claim-page" id="claim" data-claim={claim.id} data-colour={colour ?? 'none'} data-status={claim.status}>
        <StyleSheet href={sheet} />
        <header>
          <CardTop claim={claim} slice={slice} />
          <h1>{claim.paraphrase}</h1>
          <p className="card-source">
            <SaidBy claim={claim} dataset={dataset} /> ·{' '}
            <span data-computed="paragraph">{say('article.paragraph', { number: claim.paragraph })}</span>
          </p>
        </header>
        <section className="claim-text" aria-labelledby="claim-text">
          <h2 id="claim-text">{say('claim.inArticle')}</h2>
          <Paragraphs claim={claim} article={article} />
          <p className="card-source">
            <span translate="no">{source.address === null ? source.title : <a href={source.address}>{source.title}</a>}</span>
            {source.publisher !== null && (
              <>
                , <span translate="no">{source.publisher}</span>
              </>
            )}
            , {source.published ?? say('source.undated')}
          </p>
        </section>
        <div className="claim-map">
          <ViewToolsContext value={tools}>
            {maps.map((view) => (
              <ViewPanel key={view.id} view={view} slice={slice} ground={ground} rooms={MAP_ROOMS} />
            ))}
            {maps.length === 0 && <p className="claim-no-map">{say('claim.noMap')}</p>}
          </ViewToolsContext>
        </div>
        <section className="claim-facts" aria-labelledby="claim-facts">
          <h2 id="claim-facts">{say('claim.facts')}</h2>
          <ClaimFacts claim={claim} dataset={dataset} />
          <ClaimReading claim={claim} dataset={dataset} open />
          <p className="claim-ways">
            <a
              href={`${import.meta.env.BASE_URL}${writeQuery({ ...EMPTY_QUERY, claim: claim.id, theme: query.theme, context: query.context })}#${claim.id}`}
            >
              {say('claim.explore')}
            </a>
            <a
              href={`${import.meta.env.BASE_URL}table/${writeQuery({ ...EMPTY_QUERY, claim: claim.id, theme: query.theme, context: query.context })}`}
            >
              {say('claim.table')}
            </a>
            <a
              href={`${import.meta.env.BASE_URL}compare/${writeQuery({ ...EMPTY_QUERY, compare: [claim.id], theme: query.theme, context: query.context })}`}
            >
              {say('claim.compare')}
            </a>
          </p>
        </section>
        <Boundary say={say}>{alive && <lazyClaimContext.Part of={{ claim, open: true }} />}</Boundary>
        <Citations claim={claim} article={article} address={article.isOwn ? '' : permalink(claim.id)} />
        <Neighbours claim={claim} article={article} />
      </main>
    </ReaderProvider>
  );
}

/** Shows the paragraphs with the quote, with all their claims marked. */
function Paragraphs({ claim, article }: { readonly claim: Claim; readonly article: Article }) {
  const { say } = useReader();
  const { dataset, ground } = article;
  const frame = useMemo(() => ({ room: paragraphRoom, dataset, ground, say, words: [], lookAt: null }), [dataset, ground, say]);
  const placed = useMemo(() => {
    const within = dataset.paragraphs.filter(({ start, end }) => start < claim.span.end && end > claim.span.start);
    const numbers = new Set(within.map(({ number }) => number));
    const rows = [...dataset.claims.values()].map((each) => ({ claim: each, claims: [each.id] as const }));
    const { paragraphs, lanes } = text.place(rows, frame);
    return { lanes, paragraphs: paragraphs.filter(({ number }) => numbers.has(number)) };
  }, [dataset, claim, frame]);
  return <text.Component placed={placed} frame={frame} />;
}

interface CitationsProps {
  readonly claim: Claim;
  readonly article: Article;
  /** The full address; empty for a dataset on the reader's device alone. */
  readonly address: string;
}

function Citations({ claim, article: { dataset, version }, address }: CitationsProps) {
  const { say } = useReader();
  const at = useToday();
  return (
    <section className="claim-cite" id="cite" aria-labelledby="claim-cite">
      <h2 id="claim-cite">{say('claim.cite')}</h2>
      <p className="card-source">{say('claim.cite.intro', { version })}</p>
      <Copy
        texts={at === null || address === '' ? [] : [{ label: say('card.copyLink'), copied: say('card.copyLink.done'), text: address }]}
        byHand={say('card.copyByHand')}
      />
      <Cite reference={claimReference(claim, { dataset, version, address, at, say })} fileName={`${dataset.file.id}-${claim.id}`} />
      <h3>{say('claim.citeArticle')}</h3>
      <Cite reference={articleReference({ dataset, at })} fileName={`${dataset.file.id}-article`} />
    </section>
  );
}

function Neighbours({ claim, article: { dataset } }: Pick<CitationsProps, 'claim' | 'article'>) {
  const { say, claimHref } = useReader();
  const claims = [...dataset.claims.values()];
  const { previous, next } = neighboursOf(claims, claim);
  return (
    <nav className="claim-neighbours" aria-label={say('claim.neighbours')}>
      {previous && (
        <a href={claimHref(previous.id)} rel="prev" data-claim={previous.id}>
          <span>‹ {say('claim.previous')}</span> {previous.paraphrase}
        </a>
      )}
      <p data-computed="count">{say('claim.number', { number: claim.number, total: claims.length })}</p>
      {next && (
        <a href={claimHref(next.id)} rel="next" data-claim={next.id}>
          <span>{say('claim.next')} ›</span> {next.paraphrase}
        </a>
      )}
    </nav>
  );
}
