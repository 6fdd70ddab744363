// Checks that a flow rests on claims and takes its types and its measure from them.
import type { Check } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';

export const flowClaims: Check = {
  id: 'flow-claims',
  *find({ file, claims, cutFlows }) {
    for (const [i, flow] of file.flows.entries()) {
      const at = `$.flows[${i}]`;
      const { measureFrom } = flow;
      const own = flow.claims.flatMap((id) => claims.get(id) ?? []);
      if (flow.claims.length === 0) {
        const fix = claims.has(flow.id) ? `[${quoted(flow.id)}]` : 'quote the sentence that says so, or take the flow out';
        yield finding(`${at}.claims`, 'no claim', 'at least one claim that the flow rests on', fix);
      }
      if (measureFrom !== null && claims.has(measureFrom) && flow.claims.length > 0) {
        const measured = own.find(({ measure }) => measure !== null);
        const fix = measured === undefined ? 'null' : quoted(measured.id);
        if (!own.some(({ id }) => id === measureFrom)) {
          yield finding(
            `${at}.measureFrom`,
            `${quoted(measureFrom)}, a claim that the flow does not rest on`,
            'one of the flow’s claims, or null',
            fix,
          );
        } else if (claims.get(measureFrom)?.measure === null) {
          yield finding(`${at}.measureFrom`, `${quoted(measureFrom)}, a claim without a measure`, 'a claim with a measure, or null', fix);
        }
      }
      const types = new Set(own.flatMap((claim) => claim.types));
      for (const [j, type] of flow.types.entries()) {
        if (own.length === 0 || cutFlows.has(flow.id) || types.has(type)) continue;
        yield finding(
          `${at}.types[${j}]`,
          quoted(type),
          `a type of the flow’s claims: ${[...types].slice(0, 8).join(', ') || 'they have none'}`,
        );
      }
    }
  },
};
