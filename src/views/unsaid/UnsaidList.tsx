// Lists what is not given: the open question, how many claims leave it open, and which.
import { MarkLink } from '../../marks/MarkLink.tsx';
import type { UnsaidRow } from './selectUnsaid.ts';
import type { Frame } from '../view.ts';
import './unsaid.css';

export function UnsaidList({ placed, frame }: { readonly placed: readonly UnsaidRow[]; readonly frame: Frame }) {
  const { say, dataset } = frame;
  return (
    <ul className="unsaid">
      {placed.map(({ omission, claims, lacking, of, flows }) => (
        <li key={omission} data-claim={claims.join(' ')}>
          <details>
            <summary>
              <Share part={lacking.length} of={of} />
              <span className="unsaid-what">{say(`unsaid.what.${omission}`)}</span>
              <span className="unsaid-count count" data-computed="count">
                {say('unsaid.claims', { lacking: lacking.length, count: of })}
                {flows && `, ${say('unsaid.flows', { lacking: flows.lacking, count: flows.of })}`}
              </span>
            </summary>
            <ul>
              {lacking.map((claim) => {
                const [first] = claim.types;
                return (
                  <li key={claim.id}>
                    <MarkLink
                      claims={[claim.id]}
                      colour={(first && dataset.types.get(first)?.colour) ?? null}
                      status={claim.status}
                      className="unsaid-claim"
                    >
                      {claim.paraphrase}
                    </MarkLink>
                  </li>
                );
              })}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Draws the share of claims as a rule above the row; its number is below. */
function Share({ part, of }: { readonly part: number; readonly of: number }) {
  return (
    <svg className="unsaid-share" viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 .5H${of}`} />
      <path d={`M0 .5H${part}`} />
    </svg>
  );
}
