// Selects claims with a measure and draws them as bars, one scale for each quantity.
import { placeFigures, type FigureRow, type PlacedFigures } from './placeFigures.ts';
import { formatPeriod, measureInWords } from '../../messages/measures.ts';
import { speakerName } from '../../model/dataset.ts';
import type { ViewBody } from '../view.ts';
import { tableOfFigures } from '../viewTable.ts';
import { FigureBars } from './FigureBars.tsx';

export const view = {
  defaultRooms: [
    { width: 350, height: 200, asidePx: 0 },
    { width: 198, height: 200, asidePx: 0 },
  ],
  select: ({ claims, dataset }) =>
    claims.flatMap((claim) => {
      const [first] = claim.types;
      const type = (first && dataset.types.get(first)) ?? null;
      return claim.measure === null ? [] : [{ claim, measure: claim.measure, type, claims: [claim.id] }];
    }),
  mostMarks: 100,
  place: (rows, { room }) => placeFigures(rows, room.width),
  Component: FigureBars,
  describe: (rows, { dataset, say }) =>
    rows.map(({ claim, measure, claims }) => ({
      claims,
      text: say('figures.describe', {
        quantity: say(`quantity.${measure.quantity}`),
        amount: measureInWords(measure, say),
        speaker: speakerName(dataset, claim.speaker) ?? say('speaker.not-attributed'),
        period: formatPeriod(measure, say),
      }),
    })),
  table: (rows, words) =>
    tableOfFigures(
      rows.map(({ claim }) => claim),
      words,
    ),
} satisfies ViewBody<FigureRow, PlacedFigures>;
