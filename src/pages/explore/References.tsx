// The claims of a slice to numbered references with full addresses: what a printed page needs of its links.
import '../../messages/views/words.ts';
import { useReader } from '../../marks/reader.ts';
import { formatSpeaker } from '../../messages/measures.ts';
import type { Slice } from '../../selection/slice.ts';
import './references.css';

export function References({ slice }: { readonly slice: Slice }) {
  const { say, permalink } = useReader();
  const { dataset, claims } = slice;
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
            <span className="reference-address">{permalink(claim.id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
