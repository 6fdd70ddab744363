// Selects swaps and draws them as diagrams, one below the other.
import { placeSwap, type PlacedSwap, type SwapRow } from './placeSwap.ts';
import type { ViewBody } from '../view.ts';
import { tableOfFlows } from '../viewTable.ts';
import { SwapSteps } from './SwapSteps.tsx';
import '../../messages/views/words.ts';
import '../../messages/swaps/words.ts';

export const view = {
  defaultRooms: [
    { width: 350, height: 420, asidePx: 0 },
    { width: 456, height: 420, asidePx: 0 },
  ],
  select: ({ mechanisms, flows, dataset }) =>
    mechanisms.map((mechanism) => ({
      mechanism,
      claims: mechanism.claims,
      legs: mechanism.legs.flatMap((flow) => {
        const type = dataset.types.get(flow.types[0]);
        return type === undefined ? [] : [{ flow, type, shown: flows.some(({ id }) => id === flow.id) }];
      }),
      notNamed: mechanism.notNamed.map(({ note }) => note),
    })),
  // Side by side if two fit, otherwise one below the other.
  place: (rows, { room }) =>
    rows.map((row) => placeSwap(row, room.width >= 440 ? Math.min(420, Math.floor((room.width - 28) / 2)) : Math.min(420, room.width))),
  Component: SwapSteps,
  describe: (rows, { dataset, say }) =>
    rows.map(({ mechanism, legs, claims }) => ({
      claims,
      text: say('swaps.describe', {
        name: mechanism.name,
        steps: legs
          .map(({ flow }, index) => {
            const link = mechanism.links.find(({ to }) => to === flow.id);
            const step = `${say('swaps.step', { number: index + 1 })}: ${dataset.claims.get(flow.claims[0])?.paraphrase ?? ''}`;
            return link ? `“${link.words}” → ${step}` : step;
          })
          .join('; '),
      }),
    })),
  table: (rows, words) =>
    tableOfFlows(
      rows.flatMap(({ legs }) => legs.filter(({ shown }) => shown)),
      words,
    ),
} satisfies ViewBody<SwapRow, readonly PlacedSwap[]>;
