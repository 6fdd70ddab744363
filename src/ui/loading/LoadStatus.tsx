// Shows that something is loading, or why it failed, with a button to try again. Every part uses it.
import type { Say } from '../../messages/say.ts';
import { formatFault } from '../../model/reading/formatFault.ts';
import { LoadError, type Loading } from './loading.ts';
import { reasonInWords } from './reasonInWords.ts';

const SHOWN = 5;

interface Props {
  readonly say: Say;
  readonly loading: Loading<unknown>;
  /** Shown while loading; left out if the page is complete without it. */
  readonly waiting?: string;
  /** What could not be loaded. */
  readonly failed: string;
  /** What the reader still has. */
  readonly instead?: string;
  readonly className?: string;
}

/** Shows nothing once it is loaded, or while nobody wants it. */
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
