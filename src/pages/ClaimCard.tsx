// The selected claim to its card: quote in context, who says it, how firmly, and what is not said.
import { GlyphIcon } from '../marks/Glyph.tsx';
import { StatusLine } from '../marks/StatusLine.tsx';
import { useReader } from '../marks/reader.ts';
import { formatPeriod, formatSpeaker, measureInWords } from '../messages/measures.ts';
import { flowsOfClaim, type Claim } from '../model/dataset.ts';
import type { ClaimId } from '../model/schema.ts';
import { neighboursOf } from '../selection/neighbours.ts';
import type { Slice } from '../selection/slice.ts';
import { Sheet } from '../ui/Sheet.tsx';
import './claimCard.css';

interface Props {
  readonly claim: Claim;
  readonly slice: Slice;
  select(claim: ClaimId | null): void;
  /** Brings the claim's sentence into view. */
  showInText(claim: ClaimId): void;
}

export function ClaimCard({ claim, slice, select, showInText }: Props) {
  const { say } = useReader();
  const { dataset, claims } = slice;
  const [flow] = flowsOfClaim(dataset, claim.id);
  const mechanism = flow?.leg ? dataset.mechanisms.get(flow.leg.mechanism) : undefined;
  const hidden = !claims.some(({ id }) => id === claim.id);
  const [firstType] = claim.types;
  const colour = (firstType && dataset.types.get(firstType)?.colour) ?? null;
  const { previous, next } = neighboursOf(claims, claim);
  const { before, after } = contextOf(claim, dataset.text);
  return (
    <Sheet
      label={say('card.label')}
      closeLabel={say('card.close.label')}
      onClose={() => select(null)}
      fallback={() => sentenceOf(claim.id)}
    >
      <div className="card" data-claim={claim.id} data-colour={colour ?? 'none'} data-status={claim.status}>
        <p className="card-top">
          <span className="card-status" title={say(`status.rule.${claim.status}`)}>
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
          {mechanism && flow?.leg && (
            <span data-computed="leg">
              {say('card.leg', { mechanism: mechanism.name, number: flow.leg.number, count: mechanism.legs.length })}
            </span>
          )}
        </p>
        <h2>{claim.paraphrase}</h2>
        {hidden && (
          <p className="card-hidden" role="note">
            {say('card.hidden')}
          </p>
        )}
        <blockquote lang={dataset.file.source.language} dir="auto">
          “{before}
          <strong>{claim.quote}</strong>
          {after}”
        </blockquote>
        <p className="card-source">
          {formatSpeaker(claim, dataset, say)} ·{' '}
          <span data-computed="paragraph">{say('article.paragraph', { number: claim.paragraph })}</span>
        </p>
        {claim.measure && (
          <p className="card-line">
            <b>{say('card.figure')}</b> {measureInWords(claim.measure, say)}, {formatPeriod(claim.measure, say)}
          </p>
        )}
        {claim.notGiven.length > 0 && (
          <p className="card-line">
            <b>{say('card.notSaid')}</b> {claim.notGiven.map((omission) => say(`omission.${omission}`)).join(', ')}
          </p>
        )}
        {flow === undefined && <p className="card-line">{say('card.noFlow')}</p>}
        {claim.coding.note !== null && (
          <details key={claim.id} className="card-note">
            <summary>{say('card.note')}</summary>
            <p>{claim.coding.note}</p>
            {claim.coding.otherReading !== null && (
              <p>
                <b>{say('card.otherReading')}</b> {claim.coding.otherReading}
              </p>
            )}
          </details>
        )}
        <p className="card-actions">
          <button type="button" disabled={previous === undefined} onClick={() => previous && select(previous.id)}>
            ‹ {say('card.previous')}
          </button>
          <button type="button" onClick={() => showInText(claim.id)}>
            {say('card.inText')}
          </button>
          <button type="button" disabled={next === undefined} onClick={() => next && select(next.id)}>
            {say('card.next')} ›
          </button>
        </p>
      </div>
    </Sheet>
  );
}

/** The rest of the sentence around a quote, up to some words; an ellipsis where it was cut. */
function contextOf(claim: Claim, text: string): { before: string; after: string } {
  const left = text.slice(Math.max(0, claim.span.start - 400), claim.span.start);
  const right = text.slice(claim.span.end, claim.span.end + 400);
  const before = left.slice(Math.max(left.lastIndexOf('\n') + 1, left.search(/[^.!?]*$/)));
  const after = right.slice(0, Math.max(0, right.search(/[.!?\n]|$/)));
  const most = 90;
  return {
    before: before.length > most ? `… ${before.slice(-most).replace(/^\S*\s/, '')}` : before.trimStart(),
    after: after.length > most ? `${after.slice(0, most).replace(/\s\S*$/, '')} …` : after,
  };
}

function sentenceOf(claim: ClaimId): HTMLElement | null {
  return document.querySelector(`.quote[data-claim~="${CSS.escape(claim)}"]`);
}
