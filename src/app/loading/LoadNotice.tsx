// Why the page could not come alive, in words, above the prerendered page, which stays.
import type { Say } from '../../messages/say.ts';
import { formatFault } from '../../model/reading/formatFault.ts';
import type { LoadProblem } from './loadArticle.ts';

const SHOWN = 5;

interface Props {
  readonly problem: LoadProblem;
  /** Whether the page works nevertheless. */
  readonly alive: boolean;
  readonly say: Say;
  retry(): void;
}

export function LoadNotice({ problem, alive, say, retry }: Props) {
  return (
    <div className="problem problem-strip" role="alert">
      <div>
        {alive ? (
          <p>
            <strong>{say('problem.unsound')}</strong>
          </p>
        ) : (
          <p>
            <strong>{say('problem.load')}</strong> {say('problem.load.static')}
          </p>
        )}
        {problem.kind === 'network' && <p>{say('problem.network', { address: problem.address, reason: problem.reason })}</p>}
        {problem.kind === 'missing' && <p>{say('problem.missing', { address: problem.address, status: String(problem.status) })}</p>}
        {problem.kind === 'faults' && (
          <>
            <p>{say('problem.faults', { count: problem.faults.length })}</p>
            <ul>
              {problem.faults.slice(0, SHOWN).map((fault, index) => (
                <li key={index}>{formatFault(fault)}</li>
              ))}
              {problem.faults.length > SHOWN && <li>{say('problem.more', { count: problem.faults.length - SHOWN })}</li>}
            </ul>
          </>
        )}
      </div>
      {!alive && (
        <button type="button" onClick={retry}>
          {say('problem.retry')}
        </button>
      )}
    </div>
  );
}
