// Gives what is below the ribbons: a key, and what hatch, width, soft edge or missing arrowhead mean if they occur.
import type { Below, BelowOf } from '../below.ts';
import { comparable } from './placeBands.ts';
import type { PlacedParties } from './placeParties.ts';

export function below({ placed: { ties }, frame: { say } }: BelowOf<PlacedParties>): Below {
  const measured = ties.filter(({ bands }) => bands.length > 0);
  const isSoft = measured.some(({ bands }) => bands.some(({ opacity }) => opacity < 1));
  const scaled = comparable(ties).some((members) => members.length > 1);
  const foot = [
    ...(measured.length < ties.length ? [say('parties.legend.hatched')] : []),
    ...(measured.length > 0 ? [say(scaled ? 'parties.legend.scaled' : 'parties.legend.solid')] : []),
    ...(isSoft ? [say('parties.legend.soft')] : []),
    ...(ties.some(({ flow }) => flow.direction === 'undirected' || flow.direction === 'not-stated') ? [say('parties.legend.noArrow')] : []),
  ];
  return { key: { types: ties.map(({ type }) => type), statuses: ties.map(({ flow }) => flow.status) }, foot: foot.join(' ') };
}
