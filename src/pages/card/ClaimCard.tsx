// Shows the selected claim: quote in context, speaker, status, what is not given, and buttons to copy, cite and report it.
import '../../messages/claim/words.ts';
import '../../messages/views/words.ts';
import { useSyncExternalStore } from 'react';
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { SaidBy } from '../../marks/SaidBy.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import { quoteWithReference, reportHref } from '../../messages/referClaim.ts';
import { flowsOfClaim, type Claim } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import { neighboursOf } from '../../selection/neighbours.ts';
import { quoteContext } from '../../selection/quoteContext.ts';
import type { Slice } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Copy } from '../../ui/Copy.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ClaimFacts } from './ClaimFacts.tsx';
import { ClaimReading } from './ClaimReading.tsx';
import { lazyClaimContext } from '../context/lazyClaimContext.ts';
import type { Article } from '../../services/article.ts';
import { useServices } from '../../services/services.ts';
import './claimCard.css';

interface Props {
  readonly article: Pick<Article, 'version' | 'isOwn'>;
  readonly claim: Claim;
  readonly slice: Slice;
  select(claim: ClaimId | null): void;
  /** Brings the claim's sentence into view. */
  showInText(claim: ClaimId): void;
}

/** What the card must not cover, the first that is there: the line on the map, the sentence, any other mark of the claim. */
const ABOUT = ['[data-fills] a[data-flow][aria-current]', '.quote[aria-current]', '.mark[aria-current]'];

export function ClaimCard({ article, claim, slice, select, showInText }: Props) {
  const { say } = useReader();
  const { dataset, claims } = slice;
  const hidden = !claims.some(({ id }) => id === claim.id);
  const { previous, next } = neighboursOf(claims, claim);
  const [firstType] = claim.types;
  const colour = (firstType && dataset.types.get(firstType)?.colour) ?? null;
  const { before, after } = quoteContext(dataset.text, claim.span);
  return (
    <Sheet label={say('card.label')} closeLabel={say('card.close.label')} subject={claim.id} about={ABOUT} onClose={() => select(null)}>
      <div className="card" data-claim={claim.id} data-colour={colour ?? 'none'} data-status={claim.status}>
        <CardTop claim={claim} slice={slice} />
        <h2>{claim.paraphrase}</h2>
        {hidden && (
          <p className="card-hidden" role="note">
            {say('card.hidden')}
          </p>
        )}
        <blockquote lang={dataset.file.source.language} dir="auto" translate="no">
          “{before}
          <strong>{claim.quote}</strong>
          {after}”
        </blockquote>
        <p className="card-source">
          <SaidBy claim={claim} dataset={dataset} /> ·{' '}
          <span data-computed="paragraph">{say('article.paragraph', { number: claim.paragraph })}</span>
        </p>
        <ClaimFacts claim={claim} dataset={dataset} />
        <ClaimReading key={claim.id} claim={claim} dataset={dataset} />
        <Boundary say={say}>
          <lazyClaimContext.Part of={{ claim, open: false }} />
        </Boundary>
        <CardTools key={`tools of ${claim.id}`} article={article} claim={claim} slice={slice} />
        <p className="card-actions">
          <Neighbour claim={previous} select={select}>
            ‹ {say('card.previous')}
          </Neighbour>
          <button type="button" onClick={() => showInText(claim.id)}>
            {say('card.inText')}
          </button>
          <Neighbour claim={next} select={select}>
            {say('card.next')} ›
          </Neighbour>
        </p>
      </div>
    </Sheet>
  );
}

export function CardTop({ claim, slice }: Pick<Props, 'claim' | 'slice'>) {
  const { say } = useReader();
  const { dataset } = slice;
  const legs = flowsOfClaim(dataset, claim.id).flatMap(({ leg }) => {
    const mechanism = leg && dataset.mechanisms.get(leg.mechanism);
    return leg && mechanism ? [{ ...leg, name: mechanism.name, count: mechanism.legs.length }] : [];
  });
  return (
    <p className="card-top">
      <span className="card-status">
        <StatusLine status={claim.status} />
        {say(`status.${claim.status}`)}
      </span>
      {claim.types.length === 0 && <span>{say('type.none')}</span>}
      {claim.types.map((id) => {
        const type = dataset.types.get(id);
        return (
          type && (
            <span key={id} className="card-type">
              <GlyphIcon name={type.glyph} colour={type.colour} /> {type.name}
            </span>
          )
        );
      })}
      {legs.map(({ mechanism, name, number, count }) => (
        <span key={mechanism} data-computed="leg">
          {say('card.leg', { mechanism: name, number, count })}
        </span>
      ))}
    </p>
  );
}

const neverChanges = () => () => {};
const never = () => false;

function CardTools({ article, claim, slice }: Omit<Props, 'select' | 'showInText'>) {
  const { sending, reportAddress } = useServices();
  const { say, permalink, pageHref } = useReader();
  const { dataset } = slice;
  const address = permalink(claim.id);
  const cite = pageHref(`claim/${claim.id}/`);
  // The prerendered page can't know; without a share sheet, the reader can copy the link.
  const hasSheet = useSyncExternalStore(neverChanges, sending.hasSheet, never);
  const report = reportHref(reportAddress, claim, { dataset, version: article.version, address }, say);
  return (
    <Copy
      texts={[
        // A dataset on this device alone can't be shared by link.
        ...(hasSheet && !article.isOwn
          ? [{ label: say('link.share'), copied: say('link.copied'), text: address, write: sending.send }]
          : []),
        { label: say('card.copyLink'), copied: say('card.copyLink.done'), text: address },
        { label: say('card.copyQuote'), copied: say('card.copyQuote.done'), text: quoteWithReference(claim, dataset, address, say) },
      ]}
      byHand={say('card.copyByHand')}
    >
      {cite !== '' && <a href={`${cite}#cite`}>{say('card.cite')}</a>}
      {report !== null && (
        <a href={report} rel="external">
          {say('card.report')}
        </a>
      )}
    </Copy>
  );
}

interface NeighbourProps {
  readonly claim: Claim | undefined;
  select(claim: ClaimId): void;
  readonly children: readonly string[];
}

/** Selects the claim before or after. It stays at either end, so that the focus does too. */
function Neighbour({ claim, select, children }: NeighbourProps) {
  return (
    <button type="button" aria-disabled={claim === undefined} onClick={() => claim && select(claim.id)}>
      {children}
    </button>
  );
}
