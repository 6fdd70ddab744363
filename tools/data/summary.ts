// Counts a sound dataset in one line.
import type { Dataset, End, Flow } from '../../src/model/dataset.ts';
import { STATUSES } from '../../src/model/schema.ts';

/** Article, claims by status, flows and how many of them are drawn, figures, mechanisms. */
export function summarise(dataset: Dataset): string {
  const claims = [...dataset.claims.values()];
  const flows = [...dataset.flows.values()];
  const statuses = STATUSES.map((status) => `${claims.filter((claim) => claim.status === status).length} ${status.replace('-', ' ')}`);
  const figures = claims.filter(({ measure }) => measure !== null);
  return [
    `${dataset.file.id}: ${count(claims.length, 'claim')} (${statuses.join(', ')})`,
    `${count(flows.length, 'flow')} of which ${flows.filter(isDrawn).length} drawn`,
    count(figures.length, 'figure'),
    count(dataset.mechanisms.size, 'mechanism'),
  ].join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A flow is drawn where each end that the source states has a place. */
function isDrawn({ from, to }: Flow): boolean {
  return [from, to].every((end) => end === null || hasPlace(end));
}

function hasPlace(end: End): boolean {
  return end.kind === 'place' || end.party.at !== null;
}
