// As many invented claims as are asked for, the same every time: what a large table is tried with.
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { NOT_ATTRIBUTED, STATUSES } from '../../src/model/schema.ts';
import { buildDataset, firstOf } from './dataset.ts';

const WORDS = 'harbour rail grain pipeline ferry customs copper power wagon terminal quota valve'.split(' ');

/** Claims of a small sound dataset over and over, with words, types, statuses and figures of their own: checks of so many would take minutes. */
export function manyClaims(count: number): Dataset {
  const parties = { AAA: { lonLat: [50, 40] }, BBB: { lonLat: [30, 45] } } as const;
  const few = buildDataset({ parties, flows: [{ from: 'AAA', to: 'BBB' }] });
  const model = firstOf(few.claims.values());
  const types = [...few.types.keys()];
  const claims = Array.from({ length: count }, (_, index): Claim => {
    const paraphrase = `The ${WORDS[index % 12]} and the ${WORDS[(index * 7 + 3) % 11]} of ${(index * 7919) % count}`;
    const unit = index % 2 === 0 ? 'bcm' : 'Mt';
    return {
      ...model,
      id: `c${index}` as Claim['id'],
      number: index + 1,
      paraphrase,
      quote: `it is said of number ${index} that ${paraphrase.toLowerCase()} will be the next, whatever the season brings to the quays`,
      types: index % 7 === 6 ? [] : types.slice(index % 3, (index % 3) + 1),
      status: STATUSES[index % 3] ?? 'stated',
      speaker: index % 4 === 0 ? NOT_ATTRIBUTED : model.speaker,
      measure: index % 5 === 0 ? { quantity: 'volume', value: (index * 31) % 1000, unit, bound: 'about', period: null } : null,
    };
  });
  return { ...few, claims: new Map(claims.map((claim) => [claim.id, claim])) };
}
