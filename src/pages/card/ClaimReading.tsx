// Explains how a claim was coded: its mechanism, why its line runs as it does, and the coder's notes.
import { Fragment } from 'react';
import { MarkLink } from '../../marks/MarkLink.tsx';
import { Names } from '../../marks/Names.tsx';
import { useReader } from '../../marks/reader.ts';
import { flowPath, namesOnPath } from '../../messages/describeFlow.ts';
import { flowsOfClaim, type Claim, type Dataset, type Mechanism } from '../../model/dataset.ts';
import '../../messages/swaps/words.ts';

interface Props {
  readonly claim: Claim;
  readonly dataset: Dataset;
  /** Whether it starts open. */
  readonly open?: boolean;
}

export function ClaimReading({ claim, dataset, open = false }: Props) {
  const { say } = useReader();
  const mechanisms = [...dataset.mechanisms.values()].filter(({ claims }) => claims.includes(claim.id));
  const { note, otherReading } = claim.coding;
  const notes = flowsOfClaim(dataset, claim.id).flatMap((flow) => [
    ...(flow.route.kind === 'schematic' ? [flow.route.why] : []),
    ...(flow.note === null ? [] : [flow.note]),
  ]);
  if (mechanisms.length === 0 && note === null && otherReading === null && notes.length === 0) return null;
  return (
    <details className="card-note" open={open}>
      <summary>{say(mechanisms.length > 0 ? 'card.note.mechanism' : 'card.note')}</summary>
      {mechanisms.map((mechanism) => (
        <Legs key={mechanism.id} mechanism={mechanism} dataset={dataset} />
      ))}
      {note !== null && <p>{note}</p>}
      {otherReading !== null && (
        <p>
          <b>{say('card.otherReading')}</b> {otherReading}
        </p>
      )}
      {[...new Set(notes)].map((each) => (
        <p key={each}>{each}</p>
      ))}
    </details>
  );
}

function Legs({ mechanism, dataset }: { readonly mechanism: Mechanism; readonly dataset: Dataset }) {
  const { say } = useReader();
  return (
    <>
      <h3>{mechanism.name}</h3>
      <ol className="card-legs">
        {mechanism.legs.map((leg) => {
          const link = mechanism.links.find(({ to }) => to === leg.id);
          const type = dataset.types.get(leg.types[0]);
          return (
            <Fragment key={leg.id}>
              {link && <li className="card-link" data-claim={link.claim} translate="no">{`“${link.words}”`}</li>}
              <li>
                <MarkLink claims={leg.claims} flow={leg.id} colour={type?.colour ?? null} status={leg.status} className="card-leg">
                  <Names text={flowPath(leg, say)} names={namesOnPath(leg)} />
                </MarkLink>
              </li>
            </Fragment>
          );
        })}
      </ol>
      {mechanism.notNamed.map(({ note }) => (
        <p key={note} data-claims={mechanism.claims.join(' ')}>
          {note} <em>{say('swaps.reading')}</em>
        </p>
      ))}
    </>
  );
}
