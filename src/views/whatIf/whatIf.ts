// A swap that is asked about to a view of it: the bars of before and after, and the curve of exports over what is delivered.
import { placeBalance, type PlacedBalance } from './placeBalance.ts';
import { placeCurve, type PlacedCurve } from './placeCurve.ts';
import { formatNumber, numbersInWords, sayCurve, sayOutcome } from '../../messages/sayWhatIf.ts';
import type { Sourced } from '../../model/dataset.ts';
import { swapCurve } from '../../model/swaps/swapCurve.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';
import type { View } from '../view.ts';
import { WhatIfPicture } from './WhatIfPicture.tsx';

/** What is asked, resting on the claims of its mechanism: they say that there is such a swap, and give none of its numbers. */
export interface WhatIfRow extends Sourced {
  readonly asked: AskedSwap;
}

export interface PlacedWhatIf {
  readonly asked: AskedSwap;
  /** Null until all four numbers are given. */
  readonly balance: PlacedBalance | null;
  /** Null until C, P and K are given. */
  readonly curve: PlacedCurve | null;
  readonly parts: WhatIfParts;
}

/** What is drawn: bars and curve, or the curve alone, where there is little room and the outcome stands beside it. */
export type WhatIfParts = 'all' | 'curve';

/** The view of one swap and its numbers; no registry holds it, since each asking is another. */
export function whatIfView(asked: AskedSwap, parts: WhatIfParts = 'all'): View<WhatIfRow, PlacedWhatIf> {
  const { r, c, p, k } = asked.numbers;
  const hasCurve = c !== null && p !== null && k !== null;
  return {
    id: 'what-if',
    title: 'whatIf.title',
    question: 'whatIf.question',
    page: 'swaps/',
    isComputed: true,
    defaultRooms: [{ width: 520, height: 560, asidePx: 0 }],
    select: () => [{ asked, claims: asked.mechanism.claims }],
    place: (_, { room, say }) => ({
      asked,
      parts,
      balance: r !== null && hasCurve ? placeBalance({ r, c, p, k }, room.width, (amount) => formatNumber(amount, say)) : null,
      curve: hasCurve ? placeCurve({ r, c, p, k }, room.width) : null,
    }),
    Component: WhatIfPicture,
    describe: (_, { say }) => {
      const sentences = [
        say('whatIf.pictureNote', { numbers: numbersInWords(asked, say) }),
        sayOutcome(asked, say),
        ...(hasCurve ? [sayCurve(swapCurve({ c, p, k }), asked, say)] : []),
        say('whatIf.arithmetic'),
      ];
      return [{ claims: asked.mechanism.claims, text: sentences.join(' ') }];
    },
  };
}
