// Adds up the height of the speakers' lines in an embed, and of their key.
import type { HeightOf } from '../height.ts';
import { keyPx } from '../textHeight.ts';
import type { PlacedSpeakers, SpeakerRow } from './placeSpeakers.ts';

export function height({ placed, frame: { dataset, room, say } }: HeightOf<SpeakerRow, PlacedSpeakers>): number {
  const { dots } = placed;
  const key = { dataset, types: new Set(dots.map(({ type }) => type)), statuses: new Set(dots.map(({ claim }) => claim.status)) };
  return placed.height + keyPx(key, room.width, say);
}
