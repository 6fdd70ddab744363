// Tells how the dataset was made: the coder's note, claims that needed judgement, passages left out, and the text's rights.
import { useReader } from '../../marks/reader.ts';
import type { Dataset } from '../../model/dataset.ts';

interface Props {
  readonly dataset: Dataset;
}

/** Shows how it was coded, and each claim that needed judgement, with its note and the other reading. */
export function Coding({ dataset }: Props) {
  const { say, claimHref } = useReader();
  const judged = [...dataset.claims.values()].filter(({ coding }) => coding.confidence === 'judgement' || coding.otherReading !== null);
  return (
    <>
      {dataset.file.coding.note !== null && <p>{dataset.file.coding.note}</p>}
      <p data-computed="count">{say('data.coding.judged', { judged: judged.length, count: dataset.claims.size })}</p>
      <dl className="data-notes">
        {judged.map(({ id, paraphrase, coding }) => (
          <div key={id} data-claim={id}>
            <dt>
              <a href={claimHref(id)}>{paraphrase}</a>
            </dt>
            {coding.note !== null && <dd>{coding.note}</dd>}
            {coding.otherReading !== null && (
              <dd>
                <b>{say('card.otherReading')}</b> {coding.otherReading}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

/** Lists what a second coder might have coded, and why it is left out. */
export function LeftOut({ dataset }: Props) {
  const { say } = useReader();
  const { leftOut, source } = dataset.file;
  if (leftOut.length === 0) return <p>{say('data.leftOut.none')}</p>;
  return (
    <dl className="data-notes">
      {leftOut.map(({ quote, position, why }) => (
        <div key={position.start}>
          <dt className="data-words" lang={source.language} dir="auto" translate="no">
            “{quote.exact}”
          </dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Says who owns the text and the coding, and how to build a site without the right to the whole text. */
export function Republishing({ dataset, excerpts }: Props & { readonly excerpts: boolean }) {
  const { say } = useReader();
  const { source, coding } = dataset.file;
  return (
    <>
      <p>{source.rights}</p>
      <p>
        {say('data.republishing.coding')}{' '}
        <a href={coding.licenceAddress} rel="license external">
          {coding.licence}
        </a>
        .
      </p>
      <p>
        {say(excerpts ? 'data.republishing.excerpts' : 'data.republishing.whole')} {say('data.republishing.setting')}
      </p>
    </>
  );
}
