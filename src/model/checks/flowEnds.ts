// Checks that a flow has at least one end, two where it goes both ways, and never the same one twice.
import type { Check } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';

export const flowEnds: Check = {
  id: 'flow-ends',
  *find({ file }) {
    for (const [i, { from, to, direction }] of file.flows.entries()) {
      const at = `$.flows[${i}]`;
      if (from === null && to === null) {
        yield finding(at, 'neither "from" nor "to"', 'at least one end', 'a claim that names no end has no flow: take it out');
      } else if (from === to) {
        yield finding(`${at}.to`, `${quoted(to)}, as in "from"`, 'another end');
      } else if ((from === null || to === null) && (direction === 'two-way' || direction === 'undirected')) {
        const missing = from === null ? 'from' : 'to';
        yield finding(`${at}.${missing}`, 'null', `an end: a flow that is ${direction} has two`, 'the direction "one-way" or "not-stated"');
      }
    }
  },
};
