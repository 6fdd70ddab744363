// Adds up the height of the ribbons in an embed, of their key, and of what stands below it.
import type { FlowRow } from '../../selection/flowRows.ts';
import type { HeightOf } from '../height.ts';
import { footPx, keyPx } from '../textHeight.ts';
import { legendOf } from './PartyRibbons.tsx';
import type { PlacedParties } from './placeParties.ts';

export function height({ placed, frame: { dataset, room, say } }: HeightOf<FlowRow, PlacedParties>): number {
  const { ties } = placed;
  const key = { dataset, types: new Set(ties.map(({ type }) => type)), statuses: new Set(ties.map(({ flow }) => flow.status)) };
  return placed.height + keyPx(key, room.width, say) + footPx(legendOf(ties, say), room.width);
}
