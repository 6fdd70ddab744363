// Says what became of a retired claim: why it went, which claim replaced it, and the last version with it.
import '../../messages/claim/words.ts';
import { useReader } from '../../marks/reader.ts';
import { formatDay } from '../../messages/formats.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { GoneClaim, Shelf } from '../../model/releases/shelf.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from '../data/shelf.css?url';

interface Props {
  readonly gone: GoneClaim;
  readonly shelf: Shelf;
  readonly dataset: Dataset;
}

export function Gone({ gone, shelf, dataset }: Props) {
  const { say, claimHref, pageHref } = useReader();
  const successor = [...dataset.claims.values()].find(({ id }) => id === gone.successor);
  // A successor that was retired too has its own page, which leads on.
  const retiredToo = shelf.retired.find(({ claim }) => claim === gone.successor);
  const last = shelf.releases.find(({ version }) => version === gone.last);
  return (
    <main className="plain-page gone" id="claim">
      <StyleSheet href={sheet} />
      <p className="version-facts">{say('gone.kicker')}</p>
      <h1 data-claim={gone.claim}>{gone.paraphrase}</h1>
      <div data-claim={gone.claim}>
        <blockquote className="gone-quote" lang={dataset.file.source.language} dir="auto" translate="no">
          {say('gone.quote', { quote: gone.quote })}
        </blockquote>
        <p>{say('gone.why', { id: gone.claim, on: formatDay(gone.on, say), why: gone.why })}</p>
      </div>
      {successor && (
        <p>
          {say('gone.successor')}{' '}
          <a href={claimHref(successor.id)} data-claim={successor.id}>
            {successor.paraphrase}
          </a>
        </p>
      )}
      {!successor && retiredToo && (
        <p>
          {say('gone.successor')}{' '}
          <a href={pageHref(`claim/${retiredToo.claim}/`)} data-claim={retiredToo.claim}>
            {retiredToo.paraphrase}
          </a>
        </p>
      )}
      {!successor && !retiredToo && <p>{say('gone.noSuccessor')}</p>}
      {last && (
        <p>
          {say('gone.last')} <a href={pageHref(last.path)}>{say('gone.version', { version: last.version })}</a>
        </p>
      )}
    </main>
  );
}
