// Checks that a list of ids or words names each once.
import type { Check } from './check.ts';
import { finding, quoted, type Finding } from '../reading/fault.ts';

export const repeats: Check = {
  id: 'repeats',
  *find({ file }) {
    for (const [i, { types, parties, notGiven }] of file.claims.entries()) yield* once(`$.claims[${i}]`, { types, parties, notGiven });
    for (const [i, { types, via, claims }] of file.flows.entries()) yield* once(`$.flows[${i}]`, { types, via, claims });
    for (const [i, { legs }] of file.mechanisms.entries()) yield* once(`$.mechanisms[${i}]`, { legs });
    for (const [i, { claims }] of (file.steps ?? []).entries()) yield* once(`$.steps[${i}]`, { claims });
  },
};

function* once(path: string, lists: Readonly<Record<string, readonly string[]>>): Iterable<Finding> {
  for (const [key, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const [i, word] of list.entries()) {
      if (seen.has(word)) yield finding(`${path}.${key}[${i}]`, `${quoted(word)} again`, 'each only once', 'take it out');
      seen.add(word);
    }
  }
}
