// Checks that the claims of a flow name the parties at its ends.
import type { Check } from './check.ts';
import { finding } from '../reading/fault.ts';

export const claimParties: Check = {
  id: 'claim-parties',
  *find({ file, claims, parties, places, cutFlows }) {
    const positions = new Map<string, number>(file.claims.map(({ id }, index) => [id, index]));
    for (const { id, from, to, claims: ids } of file.flows) {
      const own = ids.flatMap((claimId) => claims.get(claimId) ?? []);
      const [first] = own;
      if (first === undefined || cutFlows.has(id)) continue;
      const named = new Set<string>(own.flatMap((claim) => claim.parties));
      for (const end of [from, to]) {
        const party = end === null || parties.has(end) ? end : places.get(end)?.within;
        if (!party || named.has(party) || !parties.has(party)) continue;
        const path = `$.claims[${positions.get(first.id) ?? 0}].parties`;
        yield finding(path, first.parties.slice(0, 8).join(', ') || 'none', `${party} too, an end of the flow ${id}`, `add "${party}"`);
      }
    }
  },
};
