// Checks what two claims or two parties share and where they differ.
import { describe, expect, it } from 'vitest';
import { buildDataset, say, shipped } from '../../../tests/support/dataset.ts';
import type { Claim, Dataset, Party } from '../../model/dataset.ts';
import { CLAIM_QUESTIONS } from './claimQuestions.ts';
import { compare } from './compared.ts';
import { PARTY_QUESTIONS } from './partyQuestions.ts';

const invented = buildDataset({
  parties: { one: { lonLat: [10, 10] }, other: { lonLat: [20, 20] } },
  flows: [
    { id: 'firm', from: 'one', to: 'other', type: 'wool', status: 'stated' },
    { id: 'loose', from: 'one', to: 'other', type: 'salt', status: 'possible' },
    { id: 'ties', from: 'one', to: 'other', direction: 'undirected' },
  ],
});

function claimsOf(dataset: Dataset, ...ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => [...dataset.claims.values()].filter((claim) => claim.id === id));
}
function partiesOf(dataset: Dataset, ...ids: readonly string[]): Party[] {
  return ids.flatMap((id) => [...dataset.parties.values()].filter((party) => party.id === id));
}
function rowsOf(dataset: Dataset, one: string, other: string) {
  const words = { dataset, say };
  const [claim, otherClaim] = claimsOf(dataset, one, other);
  if (claim && otherClaim) return compare(CLAIM_QUESTIONS, [claim, otherClaim], words);
  const [party, otherParty] = partiesOf(dataset, one, other);
  if (party && otherParty) return compare(PARTY_QUESTIONS, [party, otherParty], words);
  throw new Error(`${one} and ${other} are not of one kind`);
}

describe('compare', () => {
  it('says where two claims differ and where they agree', () => {
    const rows = new Map(rowsOf(invented, 'firm', 'loose').map((row) => [row.question, row]));
    expect(rows.get('compare.status')?.same).toBe(false);
    expect(rows.get('compare.status')?.answers.map(([line]) => line?.text)).toEqual(['Stated', 'Possible outcome']);
    expect(rows.get('compare.parties')?.same).toBe(true);
    expect(rows.has('compare.figure'), 'a question that neither answers').toBe(false);
  });

  it('lists the flows that leave a party, reach it and tie it to another', () => {
    const rows = new Map(rowsOf(invented, 'one', 'other').map((row) => [row.question, row.answers]));
    expect(rows.get('compare.gives')?.map((lines) => lines.map(({ flow }) => flow))).toEqual([['firm', 'loose'], []]);
    expect(rows.get('compare.receives')?.map((lines) => lines.map(({ flow }) => flow))).toEqual([[], ['firm', 'loose']]);
    expect(rows.get('compare.shares')?.map((lines) => lines.map(({ flow }) => flow))).toEqual([['ties'], ['ties']]);
  });

  it('finds no difference between a thing and itself', () => {
    for (const id of [...shipped.claims.keys(), ...shipped.parties.keys()]) {
      const claim = claimsOf(shipped, id)[0];
      const party = partiesOf(shipped, id)[0];
      const words = { dataset: shipped, say };
      const rows = claim ? compare(CLAIM_QUESTIONS, [claim, claim], words) : party ? compare(PARTY_QUESTIONS, [party, party], words) : [];
      expect(
        rows.filter(({ same }) => !same),
        id,
      ).toEqual([]);
    }
  });

  it('names claims of the dataset for every answer', () => {
    for (const [one, other] of [
      ['RUS', 'AZE'],
      ['trade-turnover', 'investment-total'],
    ] as const) {
      const answers = rowsOf(shipped, one, other).flatMap((row) => row.answers.flat());
      expect(answers.length).toBeGreaterThan(10);
      for (const { claims } of answers) for (const id of claims) expect(shipped.claims.has(id)).toBe(true);
    }
  });
});
