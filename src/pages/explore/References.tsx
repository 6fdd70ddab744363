// Lists a slice's claims as numbered references with full addresses, for print.
import { useReader } from '../../marks/reader.ts';
import { SaidBy } from '../../marks/SaidBy.tsx';
import type { Slice } from '../../selection/slice.ts';
import '../../messages/views/words.ts';
import './references.css';

export function References({ slice }: { readonly slice: Slice }) {
  const { say, permalink } = useReader();
  const { dataset, claims } = slice;
  return (
    <section className="references" aria-hidden="true">
      <h2>{say('references.title')}</h2>
      {dataset.file.source.address !== null && (
        <p>
          <span translate="no">{dataset.file.source.title}</span>. {dataset.file.source.address}
        </p>
      )}
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <b>{claim.number}</b> {claim.paraphrase}. {say(`status.${claim.status}`)}. <SaidBy claim={claim} dataset={dataset} />.{' '}
            <span className="reference-address">{permalink(claim.id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
