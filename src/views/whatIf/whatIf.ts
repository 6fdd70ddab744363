// A swap that is asked about to a view of it: the bars of before and after, and the curve of exports over what is delivered.
import { placeBalance, type PlacedBalance } from '../../layout/placeBalance.ts';
import { placeCurve, type PlacedCurve } from '../../layout/placeCurve.ts';
import { formatInUnit, formatNumber, numbersInWords, sayBound, sayCurve } from '../../messages/sayWhatIf.ts';
import type { Sourced } from '../../model/dataset.ts';
import { boundsOf } from '../../model/swapBounds.ts';
import { swapCurve } from '../../model/swapCurve.ts';
import { workOut } from '../../model/swapModel.ts';
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
}

/** The view of one swap and its numbers; no registry holds it, since each asking is another. */
export function whatIfView(asked: AskedSwap): View<WhatIfRow, PlacedWhatIf> {
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
      balance: r !== null && hasCurve ? placeBalance({ r, c, p, k }, room.width, (amount) => formatNumber(amount, say)) : null,
      curve: hasCurve ? placeCurve({ r, c, p, k }, room.width) : null,
    }),
    Component: WhatIfPicture,
    describe: (_, { say }) => {
      const { freed, before, after } = workOut(asked.numbers);
      const said = (amount: number | null) => (amount === null ? say('whatIf.unknown') : formatInUnit(amount, asked.unit, say));
      const sentences = [
        say('whatIf.pictureNote', { numbers: numbersInWords(asked, say) }),
        say('whatIf.live', { freed: said(freed), before: said(before), after: said(after) }),
        ...boundsOf(asked.numbers).map((bound) => sayBound(bound, asked, say)),
        ...(hasCurve ? [sayCurve(swapCurve({ c, p, k }), asked, say)] : []),
        say('whatIf.arithmetic'),
      ];
      return [{ claims: asked.mechanism.claims, text: sentences.join(' ') }];
    },
  };
}
