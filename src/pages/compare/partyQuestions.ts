// Answers the questions that are asked when two parties are compared.
import { flowPath, namesOnPath } from '../../messages/describeFlow.ts';
import { formatMeasure } from '../../messages/measures.ts';
import { partyOfEnd, type Claim, type Dataset, type End, type Flow, type Party } from '../../model/dataset.ts';
import { STATUSES } from '../../model/schema.ts';
import type { Answer, Question, Words } from './compared.ts';

export const PARTY_QUESTIONS: readonly Question<Party>[] = [
  {
    question: 'compare.kind',
    answer: (party, { dataset, say }) => counted(say(`party.kind.${party.kind}`), claimsOn(party, dataset)),
  },
  {
    question: 'compare.claimCount',
    answer(party, { dataset, say }) {
      const claims = claimsOn(party, dataset);
      return counted(say('compare.claims', { count: claims.length }), claims);
    },
  },
  {
    question: 'compare.types',
    answer(party, { dataset, say }) {
      const claims = claimsOn(party, dataset);
      const named = [...dataset.types.values()].flatMap(({ id, name }) =>
        tally(
          name,
          claims.filter(({ types }) => types.includes(id)),
          say,
          { type: id },
        ),
      );
      return [
        ...named,
        ...tally(
          say('type.none'),
          claims.filter(({ types }) => types.length === 0),
          say,
        ),
      ];
    },
  },
  {
    question: 'compare.statuses',
    answer(party, { dataset, say }) {
      const claims = claimsOn(party, dataset);
      return STATUSES.flatMap((status) =>
        tally(
          say(`status.${status}`),
          claims.filter((claim) => claim.status === status),
          say,
          { status },
        ),
      );
    },
  },
  {
    question: 'compare.figures',
    answer: (party, { dataset, say }) =>
      claimsOn(party, dataset).flatMap((claim) =>
        claim.measure === null
          ? []
          : [{ text: `${say(`quantity.${claim.measure.quantity}`)}: ${formatMeasure(claim.measure, say)}`, claims: [claim.id] }],
      ),
  },
  {
    question: 'compare.gives',
    answer: (party, words) => flowsWhere(words, (flow) => flow.direction === 'one-way' && isAt(flow.from, party)),
  },
  {
    question: 'compare.receives',
    answer: (party, words) => flowsWhere(words, (flow) => flow.direction === 'one-way' && isAt(flow.to, party)),
  },
  {
    question: 'compare.shares',
    answer: (party, words) => flowsWhere(words, (flow) => flow.direction !== 'one-way' && (isAt(flow.from, party) || isAt(flow.to, party))),
  },
  { question: 'compare.passes', answer: (party, words) => flowsWhere(words, ({ via }) => via.some((end) => isAt(end, party))) },
  { question: 'compare.note', answer: (party, { dataset }) => counted(party.note, claimsOn(party, dataset)) },
];

/** Gives the claims about a party, in text order: those that name it, and those of flows that touch it. */
export function claimsOn(party: Party, dataset: Dataset): readonly Claim[] {
  return [...dataset.claims.values()].filter(({ parties }) => parties.includes(party.id));
}

function flowsWhere({ dataset, say }: Words, fits: (flow: Flow) => boolean): readonly Answer[] {
  return [...dataset.flows.values()].filter(fits).map((flow) => {
    const what = flow.types.map((id) => dataset.types.get(id)?.name ?? id).join(', ');
    const firm = say(`status.${flow.status}`);
    return {
      text: say('compare.flow', { what, path: flowPath(flow, say), status: firm }),
      names: namesOnPath(flow),
      claims: flow.claims,
      flow: flow.id,
      type: flow.types[0],
    };
  });
}

function isAt(end: End | null, party: Party): boolean {
  return end !== null && partyOfEnd(end) === party.id;
}

function tally(name: string, claims: readonly Claim[], say: Words['say'], sign: Pick<Answer, 'status' | 'type'> = {}): readonly Answer[] {
  return counted(say('compare.tally', { name, count: claims.length }), claims).map((answer) => ({ ...answer, ...sign }));
}

/** Gives a text with its claims as an answer; no answer without claims. */
function counted(text: string | null, claims: readonly Claim[]): readonly Answer[] {
  const [first, ...rest] = claims.map(({ id }) => id);
  return text === null || first === undefined ? [] : [{ text, claims: [first, ...rest] }];
}
