// Flows of a slice to a map of them.
import { placeMap, type PlacedMap } from '../../layout/placeMap.ts';
import { formatMeasure, measureInWords } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import { endName, type Dataset, type End } from '../../model/dataset.ts';
import { isDrawn, selectFlowRows, type FlowRow } from '../../selection/flowRows.ts';
import type { View } from '../view.ts';
import { CorridorMap } from './CorridorMap.tsx';

export const map: View<FlowRow, PlacedMap> = {
  id: 'map',
  title: 'view.map.title',
  question: 'view.map.question',
  defaultSizes: [
    { width: 390, height: 430 },
    { width: 1030, height: 560 },
  ],
  select: selectFlowRows,
  place(rows, { size, ground, say, dataset }) {
    return placeMap(rows, ground, size, {
      amount: ({ flow }) => flow.measure && formatMeasure(flow.measure, say),
      originNotStated: say('map.originNotStated'),
      destinationNotGiven: say('map.destinationNotGiven'),
      note: noteOf(dataset, rows, say),
    });
  },
  Component: CorridorMap,
  describe: (rows, { dataset, say }) => rows.map((row) => describeFlow(row, dataset, say)),
};

/** A flow in words: what is said, between whom, of which type, how firmly, and with which figure. */
export function describeFlow({ flow, type }: FlowRow, dataset: Dataset, say: Say): string {
  const name = (end: End | null, missing: 'map.originNotStated' | 'map.destinationNotGiven') => (end === null ? say(missing) : endName(end));
  const undirected = flow.direction === 'undirected' || flow.direction === 'not-stated';
  return say(undirected ? 'map.flow.undirected' : 'map.flow', {
    paraphrase: dataset.claims.get(flow.claims[0])?.paraphrase ?? '',
    from: name(flow.from, 'map.originNotStated'),
    to: name(flow.to, 'map.destinationNotGiven'),
    type: type.name,
    status: say(`status.${flow.status}`),
    amount: flow.measure ? measureInWords(flow.measure, say) : say('map.noFigure'),
  });
}

function noteOf(dataset: Dataset, rows: readonly FlowRow[], say: Say): { title: string; text: string } {
  const drawn = rows.filter(isDrawn);
  const figures = drawn.filter(({ flow }) => flow.measure !== null).length;
  const anyCited = [...dataset.flows.values()].some(({ route }) => route.kind === 'cited');
  return {
    title: say(anyCited ? 'map.note.someRoutes' : 'map.note.noRoute'),
    text: figures === 0 ? say('map.note.schematic.none') : say('map.note.schematic', { count: figures }),
  };
}
