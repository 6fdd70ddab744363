// Selects one swap with the article's words on every arrow, for a page with room for them.
import type { WordsRow, PlacedSteps, LegWords } from './placeSteps.ts';
import { placeSteps } from './placeSteps.ts';
import { endsOf } from './placeSwap.ts';
import { endName, type Dataset, type Flow } from '../../model/dataset.ts';
import type { MechanismId } from '../../model/schema.ts';
import type { Say } from '../../messages/say.ts';
import type { View } from '../view.ts';
import { QuotedSteps } from './QuotedSteps.tsx';
import { swaps as head } from './descriptor.ts';
import { view as swaps } from './view.ts';
import '../../messages/claim/words.ts';

/** A row before it is put into words, which takes the language of the frame. */
export type QuotedRow = Omit<WordsRow, 'words'>;

/** Makes the view of one mechanism. The view `swaps` shows all of them in less room, without the words. */
export function quotedSteps(mechanism: MechanismId): View<QuotedRow, readonly PlacedSteps[]> {
  return {
    ...head,
    ...swaps,
    page: 'swaps/',
    defaultRooms: [
      { width: 358, height: 420, asidePx: 0 },
      { width: 660, height: 320, asidePx: 0 },
    ],
    select: (slice) => swaps.select(slice).filter((row) => row.mechanism.id === mechanism),
    place: (rows, { room, dataset, say }) =>
      rows.map((row) =>
        placeSteps({ ...row, words: row.legs.map(({ flow }, step) => wordsOf(flow, step, row, dataset, say)) }, Math.min(860, room.width)),
      ),
    Component: QuotedSteps,
  };
}

function wordsOf(flow: Flow, step: number, { legs }: QuotedRow, dataset: Dataset, say: Say): LegWords {
  const claim = dataset.claims.get(flow.claims[0]);
  const missing = (claim?.notGiven ?? []).map((omission) => say(`omission.${omission}`)).join(', ');
  const [from, to] = endsOf(flow).map((end) => end && endName(end));
  const [nextFrom] = legs[step + 1] ? endsOf(legs[step + 1]?.flow ?? flow) : [];
  const [, previousTo] = legs[step - 1] ? endsOf(legs[step - 1]?.flow ?? flow) : [];
  // A party that occurs twice is told apart by what it does in each place.
  return {
    said: say('swaps.words', { number: step + 1, words: claim?.quote ?? '' }),
    missing: missing === '' ? '' : say('swaps.missing', { missing }),
    fromRole: previousTo && endName(previousTo) === from ? say('swaps.role.exports') : '',
    toRole: nextFrom && endName(nextFrom) === to ? say('swaps.role.takes') : '',
  };
}
