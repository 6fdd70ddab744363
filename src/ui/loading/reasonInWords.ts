// Says why something could not be loaded.
import type { Say } from '../../messages/say.ts';
import { LoadError } from './loading.ts';

export function reasonInWords(error: unknown, say: Say): string {
  if (!(error instanceof LoadError)) return error instanceof Error ? error.message : String(error);
  const { problem } = error;
  if (problem.kind === 'network') return say('problem.network', { address: problem.address, reason: problem.reason });
  if (problem.kind === 'missing') return say('problem.missing', { address: problem.address, status: String(problem.status) });
  return say('problem.faults', { count: problem.faults.length });
}
