// Checks that what a claim lists as not given agrees with its measure and with the ends of its flows.
import { rollup } from 'd3';
import type { Check } from './check.ts';
import { finding, type Finding } from '../reading/fault.ts';
import type { ClaimEntry, FlowEntry, Omission } from '../schema.ts';

export const notGiven: Check = {
  id: 'not-given',
  *find({ file, cutFlows }) {
    const whole = file.flows.filter(({ id }) => !cutFlows.has(id));
    const pairs = whole.flatMap((flow) => [...new Set(flow.claims)].map((claim) => ({ claim, flow })));
    const flowsOf = rollup(
      pairs,
      (own) => own.map(({ flow }) => flow),
      ({ claim }) => claim,
    );
    for (const [i, claim] of file.claims.entries()) yield* checkClaim(`$.claims[${i}].notGiven`, claim, flowsOf.get(claim.id) ?? []);
  },
};

function* checkClaim(path: string, claim: ClaimEntry, flows: readonly FlowEntry[]): Iterable<Finding> {
  const { measure } = claim;
  if (measure === null) {
    if (flows.some(({ measureFrom }) => measureFrom === null)) yield* listed(path, claim, 'amount', true, 'its flow has no measure');
  } else {
    yield* listed(path, claim, 'amount', false, 'it has a measure');
    const why = measure.period === null ? 'its measure has no period' : 'its measure has a period';
    yield* listed(path, claim, 'period', measure.period === null, why);
  }
  for (const [end, omission] of [
    ['from', 'origin'],
    ['to', 'destination'],
  ] as const) {
    if (flows.some((flow) => flow[end] === null)) {
      yield* listed(path, claim, omission, true, `"${end}" of its flow is null`);
    } else if (flows.some((flow) => flow.claims.length === 1)) {
      // Where several claims make one flow, another may have given the end.
      yield* listed(path, claim, omission, false, `"${end}" of its flow is given`);
    }
  }
}

function* listed(path: string, claim: ClaimEntry, omission: Omission, wanted: boolean, why: string): Iterable<Finding> {
  if (claim.notGiven.includes(omission) === wanted) return;
  const found = claim.notGiven.join(', ') || 'an empty list';
  const expected = `${wanted ? `"${omission}" among them` : `no "${omission}"`}, as ${why}`;
  yield finding(path, found, expected, `${wanted ? 'add' : 'take out'} "${omission}"`);
}
