// Gives what is below the speakers' lines: the key of their dots.
import type { Below, BelowOf } from '../below.ts';
import type { PlacedSpeakers } from './placeSpeakers.ts';

export function below({ placed: { dots } }: BelowOf<PlacedSpeakers>): Below {
  return { key: { types: dots.map(({ type }) => type), statuses: dots.map(({ claim }) => claim.status) }, foot: '' };
}
