// The claims of a slice to numbered references with full addresses: what a printed page needs of its links.
import { useSyncExternalStore } from 'react';
import { useReader } from '../marks/reader.ts';
import { formatSpeaker } from '../messages/measures.ts';
import type { Slice } from '../selection/slice.ts';
import './references.css';

export function References({ slice }: { readonly slice: Slice }) {
  const { say, claimHref } = useReader();
  const { dataset, claims } = slice;
  // Where the page stands is not known while it is prerendered.
  const here = useSyncExternalStore(
    () => () => {},
    () => window.location.origin + window.location.pathname,
    () => '',
  );
  return (
    <section className="references" aria-hidden="true">
      <h2>{say('references.title')}</h2>
      {dataset.file.source.address !== null && (
        <p>
          {dataset.file.source.title}. {dataset.file.source.address}
        </p>
      )}
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <b>{claim.number}</b> {claim.paraphrase}. {say(`status.${claim.status}`)}. {formatSpeaker(claim, dataset, say)}.{' '}
            <span className="reference-address">
              {here}
              {claimHref(claim.id)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
