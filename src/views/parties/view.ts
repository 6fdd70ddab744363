// Selects flows and draws who deals with whom.
import { holderOf } from './placeColumns.ts';
import type { PartyWords } from './placePills.ts';
import { placeParties, type PlacedParties } from './placeParties.ts';
import { formatMeasure, measureInWords } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import { endName, type Dataset, type End, type Flow } from '../../model/dataset.ts';
import { selectFlowRows, type FlowRow } from '../../selection/flowRows.ts';
import type { ViewBody } from '../view.ts';
import { PartyRibbons } from './PartyRibbons.tsx';
import '../../messages/views/words.ts';

export const view = {
  defaultRooms: [
    { width: 350, height: 360, asidePx: 0 },
    { width: 800, height: 230, asidePx: 0 },
  ],
  select: selectFlowRows,
  mostMarks: 200,
  place(rows, { room, dataset, say }) {
    const words: PartyWords = {
      amount: ({ flow }) => flow.measure && formatMeasure(flow.measure, say),
      place: ({ flow }) => placeOf(flow, say),
      open: { 'origin not stated': say('map.originNotStated'), 'destination not given': say('map.destinationNotGiven') },
    };
    return placeParties(rows, dataset, words, room.width);
  },
  Component: PartyRibbons,
  describe(rows, { dataset, say }) {
    // Flows between the same two ends are said together.
    const pairOf = ({ flow }: FlowRow) => say('parties.pair', endsOf(flow, dataset, say));
    const pairs = new Map<string, FlowRow[]>();
    for (const row of rows) {
      const pair = pairOf(row);
      const members = pairs.get(pair);
      if (members === undefined) pairs.set(pair, [row]);
      else members.push(row);
    }
    return [...pairs].flatMap(([pair, members]) => {
      const [first, ...rest] = [...new Set(members.flatMap(({ claims }) => claims))];
      const list = members.map((row) => describeTie(row, dataset, say)).join('; ');
      return first === undefined
        ? []
        : [{ claims: [first, ...rest], text: say('parties.describe', { pair, list, count: members.length }) }];
    });
  },
} satisfies ViewBody<FlowRow, PlacedParties>;

/** Names the two ends as drawn, in the order of the flow. */
function endsOf({ from, to, reaching }: Flow, dataset: Dataset, say: Say): { from: string; to: string } {
  const last: End | null = to ?? (reaching && { kind: 'place', place: reaching });
  return {
    from: from === null ? say('map.originNotStated') : holderOf(from, dataset).name,
    to: last === null ? say('map.destinationNotGiven') : holderOf(last, dataset).name,
  };
}

function describeTie({ flow, type, claims }: FlowRow, dataset: Dataset, say: Say): string {
  const { from, to } = endsOf(flow, dataset, say);
  const facts = [
    type.name,
    say(`parties.direction.${flow.direction}`, { from, to }),
    ...flow.via.map((end) => say('parties.via', { name: endName(end) })),
    placeOf(flow, say),
    say(`status.${flow.status}`).toLowerCase(),
    flow.measure ? measureInWords(flow.measure, say) : say('map.noFigure'),
  ];
  return `${dataset.claims.get(claims[0])?.paraphrase ?? ''} (${facts.filter((fact) => fact !== null).join(', ')})`;
}

/** Names the place within a party at an end of a flow; null if the flow names none. */
function placeOf({ from, to, reaching }: Flow, say: Say): string | null {
  if (reaching !== null) return say('parties.reaching', { name: reaching.name });
  if (to?.kind === 'place' && to.place.within !== null) return say('parties.to', { name: to.place.name });
  return from?.kind === 'place' && from.place.within !== null ? say('parties.from', { name: from.place.name }) : null;
}
