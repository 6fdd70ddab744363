// Answers the questions that are asked when two claims are compared.
import { flowPath, namesOnPath } from '../../messages/describeFlow.ts';
import { formatMeasure, formatPeriod } from '../../messages/measures.ts';
import { flowsOfClaim, speakerName, type Claim } from '../../model/dataset.ts';
import type { Answer, Question } from './compared.ts';
import '../../messages/claim/words.ts';
import '../../messages/views/words.ts';

function one(claim: Claim, text: string | null, sign: Pick<Answer, 'status' | 'type' | 'names'> = {}): readonly Answer[] {
  return text === null ? [] : [{ text, claims: [claim.id], ...sign }];
}

/** Gives a name as an answer; null without one. */
function named(claim: Claim, name: string | null): readonly Answer[] | null {
  return name === null ? null : one(claim, name, { names: [name] });
}

export const CLAIM_QUESTIONS: readonly Question<Claim>[] = [
  { question: 'compare.quote', look: 'words', answer: (claim) => one(claim, `“${claim.quote}”`) },
  {
    question: 'compare.speaker',
    answer: (claim, { dataset, say }) => named(claim, speakerName(dataset, claim.speaker)) ?? one(claim, say('speaker.not-attributed')),
  },
  { question: 'compare.reporter', answer: (claim, { dataset }) => named(claim, speakerName(dataset, claim.reportedBy)) ?? [] },
  { question: 'compare.status', answer: (claim, { say }) => one(claim, say(`status.${claim.status}`), { status: claim.status }) },
  {
    question: 'compare.type',
    answer: (claim, { dataset, say }) =>
      claim.types.length === 0
        ? one(claim, say('type.none'))
        : claim.types.flatMap((type) => one(claim, dataset.types.get(type)?.name ?? type, { type })),
  },
  {
    question: 'compare.figure',
    answer: (claim, { say }) =>
      one(claim, claim.measure && `${say(`quantity.${claim.measure.quantity}`)}: ${formatMeasure(claim.measure, say)}`),
  },
  { question: 'compare.period', answer: (claim, { say }) => one(claim, claim.measure && formatPeriod(claim.measure, say)) },
  {
    question: 'compare.parties',
    answer: (claim, { dataset }) => claim.parties.flatMap((id) => named(claim, dataset.parties.get(id)?.name ?? id) ?? []),
  },
  {
    question: 'compare.flows',
    answer: (claim, { dataset, say }) =>
      flowsOfClaim(dataset, claim.id).map((flow) => ({
        text: flowPath(flow, say),
        names: namesOnPath(flow),
        claims: flow.claims,
        flow: flow.id,
        type: flow.types[0],
      })),
  },
  {
    question: 'compare.mechanism',
    answer: (claim, { dataset }) =>
      [...dataset.mechanisms.values()].filter(({ claims }) => claims.includes(claim.id)).flatMap(({ name }) => one(claim, name)),
  },
  {
    question: 'compare.notSaid',
    answer: (claim, { say }) => claim.notGiven.flatMap((omission) => one(claim, say(`omission.${omission}`))),
  },
  {
    question: 'compare.paragraph',
    answer: (claim, { say }) => one(claim, say('article.paragraph', { number: claim.paragraph })),
  },
  { question: 'compare.note', answer: (claim) => one(claim, claim.coding.note) },
  { question: 'compare.otherReading', answer: (claim) => one(claim, claim.coding.otherReading) },
];
