// Checks that a note explains each coding that needed judgement.
import type { Check } from './check.ts';
import { finding } from '../reading/fault.ts';

export const judgementNotes: Check = {
  id: 'judgement-notes',
  *find({ file }) {
    for (const [i, { coding }] of file.claims.entries()) {
      if (coding.confidence !== 'judgement' || coding.note !== null) continue;
      yield finding(
        `$.claims[${i}].coding.note`,
        'null',
        'a note, as the confidence is "judgement"',
        'say what was judged; or the confidence "plain"',
      );
    }
  },
};
