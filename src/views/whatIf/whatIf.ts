// Makes the view of the swap that the reader asks about: bars of before and after, and the curve of exports.
import { numbersInWords, sayCurve, sayOutcome } from '../../messages/sayWhatIf.ts';
import type { Sourced } from '../../model/dataset.ts';
import { swapCurve } from '../../model/swaps/swapCurve.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';
import type { View } from '../view.ts';
import { placeWhatIf, type PlacedWhatIf, type WhatIfParts } from './placeWhatIf.ts';
import { WhatIfPicture } from './WhatIfPicture.tsx';

/** What is asked. It rests on the mechanism's claims, which say that there is such a swap but give none of its numbers. */
export interface WhatIfRow extends Sourced {
  readonly asked: AskedSwap;
}

/** Makes the view of one swap and its numbers. It is not in the registry, since it differs for each question. */
export function whatIfView(asked: AskedSwap, parts: WhatIfParts = 'all'): View<WhatIfRow, PlacedWhatIf> {
  const { c, p, k } = asked.numbers;
  const hasCurve = c !== null && p !== null && k !== null;
  return {
    id: 'what-if',
    title: 'whatIf.title',
    question: 'whatIf.question',
    page: 'swaps/',
    isComputed: true,
    defaultRooms: [{ width: 520, height: 560, asidePx: 0 }],
    select: () => [{ asked, claims: asked.mechanism.claims }],
    place: (_, { room, say }) => placeWhatIf(asked, parts, room, say),
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
