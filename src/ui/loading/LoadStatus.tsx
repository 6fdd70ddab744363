// Shows that something is being loaded, or why it could not be, with a way to try again: the one place for all of them.
import type { Say } from '../../messages/say.ts';
import { formatFault } from '../../model/reading/formatFault.ts';
import { LoadError, type Loading } from './loading.ts';
import { reasonInWords } from './reasonInWords.ts';

const SHOWN = 5;

interface Props {
  readonly say: Say;
  readonly loading: Loading<unknown>;
  /** Said while it is being loaded; nothing is where the page is whole without it. */
  readonly waiting?: string;
  /** What could not be loaded. */
  readonly failed: string;
  /** What the reader has nevertheless. */
  readonly instead?: string;
  readonly className?: string;
}

/** Nothing once it is there, and while nobody wants it. */
export function LoadStatus({ say, loading, waiting, failed, instead, className = '' }: Props) {
  if (loading.kind === 'waiting' && waiting !== undefined) return <p className="load-waiting">{waiting}</p>;
  if (loading.kind !== 'failed') return null;
  const { error, retry } = loading;
  const faults = error instanceof LoadError && error.problem.kind === 'faults' ? error.problem.faults : [];
  return (
    <div className={`problem ${className}`} role="alert">
      <div>
        <p>
          <strong>{failed}</strong> {instead}
        </p>
        <p>
          {!navigator.onLine && say('problem.offline')} {reasonInWords(error, say)}
        </p>
        {faults.length > 0 && (
          <ul>
            {faults.slice(0, SHOWN).map((fault, index) => (
              <li key={index}>{formatFault(fault)}</li>
            ))}
            {faults.length > SHOWN && <li>{say('problem.more', { count: faults.length - SHOWN })}</li>}
          </ul>
        )}
      </div>
      {retry && (
        <button type="button" onClick={retry}>
          {say('problem.retry')}
        </button>
      )}
    </div>
  );
}
