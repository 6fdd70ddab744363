// Tests forty flows among twelve parties on phone, tablet and desktop: lanes stay apart, and what does not fit is left out and counted.
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { crowdedDataset } from '../../tests/support/crowd.ts';
import { mapWords, region, say, sliceOf } from '../../tests/support/dataset.ts';
import { pointsOf, selectFlowRows } from '../selection/flowRows.ts';
import { areaOutside, distance, sharedArea, type Box, type Point, type Room } from '../geometry/box.ts';
import { layGround } from './ground.ts';
import { placeMap, type PlacedFlow } from './placeMap.ts';

const ROOMS: readonly Room[] = [
  { width: 390, height: 360, asidePx: 0 },
  { width: 820, height: 620, asidePx: 0 },
  { width: 1036, height: 490, asidePx: 324 },
];
/** Two thin lines with their casings are 5.5 px wide each, so above this the ground shows between them. */
const LEAST_APART_PX = 8;

const crowd = crowdedDataset();
const ground = layGround(region, pointsOf(crowd));
const rows = selectFlowRows(sliceOf(crowd));
const NUMBERS = /-?\d+(?:\.\d+)?/g;

/** Gives the middle of the only curve of a flow with two ends. */
function middleOf({ strokes }: PlacedFlow): Point {
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN, x3 = NaN, y3 = NaN] = (strokes[0]?.d.match(NUMBERS) ?? []).map(Number);
  return [(x1 + 2 * x2 + x3) / 4, (y1 + 2 * y2 + y3) / 4];
}

it('has the parties and flows of a crowd', () => {
  expect(crowd.parties.size).toBe(12);
  expect(rows).toHaveLength(40);
  expect(rows.filter(({ flow }) => flow.measure !== null).length).toBeGreaterThan(5);
});

describe.each(ROOMS)('a crowd on $width × $height px', (room) => {
  const frame: Box = { x: 0, y: 0, width: room.width, height: room.height };
  const map = placeMap(rows, ground, room, mapWords);
  const both = map.flows.filter(({ flow }) => flow.from !== null && flow.to !== null);

  it('keeps the lanes of each pair apart', () => {
    const pairs = group(both, ({ stops }) =>
      stops
        .map((stop) => stop?.group ?? '')
        .sort((a, b) => a.localeCompare(b))
        .join(' '),
    );
    const gaps = [...pairs].flatMap(([pair, flows]) =>
      flows.flatMap((a, index) => flows.slice(index + 1).map((b) => ({ pair, px: distance(middleOf(a), middleOf(b)) }))),
    );
    expect(gaps.length).toBeGreaterThan(20);
    expect(gaps.filter(({ px }) => !(px >= LEAST_APART_PX))).toEqual([]);
  });

  it('draws each plate whole, clear of the others and of the note', () => {
    const plates = map.nodes.flatMap(({ key, plate }) => (plate ? [{ key, box: plate.box }] : []));
    expect(plates).toHaveLength(12);
    const standing = [...plates, { key: 'note', box: map.note.box }, { key: 'scale bar', box: map.scaleBar.box }];
    const wrong = standing.flatMap((a, index) =>
      standing.slice(index + 1).flatMap((b) => (sharedArea(a.box, b.box) > 0 ? [`${a.key} × ${b.key}`] : [])),
    );
    expect({ wrong, outside: standing.filter(({ box }) => areaOutside(box, frame) > 0) }).toEqual({ wrong: [], outside: [] });
  });

  it('puts no label on another, on a plate, on the note or over the edge', () => {
    const boxes = [
      ...map.nodes.flatMap(({ plate }) => (plate ? [plate.box] : [])),
      ...map.flows.flatMap(({ pill }) => (pill ? [pill.box] : [])),
      ...map.labels.map(({ box }) => box),
      map.note.box,
      map.scaleBar.box,
    ];
    const upon = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => sharedArea(a, b) > 0));
    expect({ upon, outside: boxes.filter((box) => areaOutside(box, frame) > 0.01) }).toEqual({ upon: [], outside: [] });
  });

  it('leaves badges out before values, counts them, and says so in the note', () => {
    const bare = map.flows.filter(({ pill }) => pill === null);
    const unnamed = map.flows.filter(({ flow }) => flow.to === null).length - map.labels.filter(({ kind }) => kind === 'open-end').length;
    expect(map.leftOut).toBe(bare.length + unnamed);
    const counted = map.leftOut > 0 ? ` ${say('map.leftOut', { count: map.leftOut })}` : '';
    expect(map.note.lines.join(' ')).toBe(mapWords.note.text + counted);
    expect(bare.filter(({ flow }) => flow.measure !== null).length).toBeLessThanOrEqual(bare.length / 2);
  });
});

it('leaves out labels on a phone, and fewer when zoomed in', () => {
  const [phone = { width: 0, height: 0, asidePx: 0 }] = ROOMS;
  const fitted = placeMap(rows, ground, phone, mapWords);
  const near = placeMap(rows, ground, phone, mapWords, { lonLat: [45, 42], zoom: 4 });
  expect(fitted.leftOut).toBeGreaterThan(0);
  expect(near.leftOut).toBeLessThan(fitted.leftOut);
});
