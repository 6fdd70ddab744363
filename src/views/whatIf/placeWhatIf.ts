// Places the bars and the curve of a what-if in pixels, as far as its numbers are given.
import type { Room } from '../../geometry/box.ts';
import type { Say } from '../../messages/say.ts';
import { formatNumber } from '../../messages/sayWhatIf.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';
import { placeBalance, type PlacedBalance } from './placeBalance.ts';
import { placeCurve, type PlacedCurve } from './placeCurve.ts';

export interface PlacedWhatIf {
  readonly asked: AskedSwap;
  /** Null until all four numbers are given. */
  readonly balance: PlacedBalance | null;
  /** Null until C, P and K are given. */
  readonly curve: PlacedCurve | null;
  readonly parts: WhatIfParts;
}

/** What to draw: bars and curve, or only the curve if there is little room and the outcome is beside it. */
export type WhatIfParts = 'all' | 'curve';

export function placeWhatIf(asked: AskedSwap, parts: WhatIfParts, room: Room, say: Say): PlacedWhatIf {
  const { r, c, p, k } = asked.numbers;
  const hasCurve = c !== null && p !== null && k !== null;
  return {
    asked,
    parts,
    balance: r !== null && hasCurve ? placeBalance({ r, c, p, k }, room.width, (amount) => formatNumber(amount, say)) : null,
    curve: hasCurve ? placeCurve({ r, c, p, k }, room.width) : null,
  };
}
