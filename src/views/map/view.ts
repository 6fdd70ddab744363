// Selects flows and draws them on a map.
import type { MapWords } from '../../map/mapWords.ts';
import { placeMap, type PlacedMap } from '../../map/placeMap.ts';
import { describeFlow } from '../../messages/describeFlow.ts';
import { formatMeasure } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isDrawn, selectFlowRows, type FlowRow } from '../../selection/flowRows.ts';
import type { ViewBody } from '../view.ts';
import { tableOfFlows } from '../viewTable.ts';
import { CorridorMap } from './CorridorMap.tsx';
import { MapControls } from './MapControls.tsx';
import { lazyMapFoot } from './lazyMapFoot.ts';

export const view = {
  defaultRooms: [
    { width: 390, height: 430, asidePx: 0 },
    { width: 960, height: 520, asidePx: 0 },
  ],
  select: selectFlowRows,
  draws: isDrawn,
  mostMarks: 300,
  countMarks: (rows) => rows.length + new Set(rows.flatMap(({ stops }) => stops?.map((stop) => stop?.key) ?? [])).size,
  place(rows, { room, ground, say, dataset, lookAt }) {
    const words: MapWords = {
      amount: ({ flow }) => flow.measure && formatMeasure(flow.measure, say),
      originNotStated: say('map.originNotStated'),
      destinationNotGiven: say('map.destinationNotGiven'),
      note: noteOf(dataset, rows, say),
      leftOut: (count) => say('map.leftOut', { count }),
    };
    return placeMap(rows, ground, room, words, lookAt);
  },
  Component: CorridorMap,
  Controls: MapControls,
  Foot: lazyMapFoot.Part,
  describe: (rows, { dataset, say }) => rows.map((row) => ({ claims: row.claims, text: describeFlow(row, dataset, say) })),
  table: tableOfFlows,
} satisfies ViewBody<FlowRow, PlacedMap>;

function noteOf(dataset: Dataset, rows: readonly FlowRow[], say: Say): { title: string; text: string } {
  const drawn = rows.filter(isDrawn);
  const figures = drawn.filter(({ flow }) => flow.measure !== null).length;
  const anyCited = [...dataset.flows.values()].some(({ route }) => route.kind === 'cited');
  return {
    title: say(anyCited ? 'map.note.someRoutes' : 'map.note.noRoute'),
    text: figures === 0 ? say('map.note.schematic.none') : say('map.note.schematic', { count: figures }),
  };
}
