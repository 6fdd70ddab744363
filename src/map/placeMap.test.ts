// Tests the map of the shipped flows, also filtered, on real screen sizes: what is drawn, how, and that nothing overlaps.
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { mapWords, shipped, shippedGround, sliceOf } from '../../tests/support/dataset.ts';
import { endName } from '../model/dataset.ts';
import { isDrawn, selectFlowRows } from '../selection/flowRows.ts';
import { areaOutside, containsPoint, distance, growBox, sharedArea, type Box, type Point, type Room } from '../geometry/box.ts';
import { pointAt, pointsAlong, type Curve } from '../geometry/curve.ts';
import { placeMap, type PlacedFlow, type PlacedMap } from './placeMap.ts';

/** The map's room on a small phone, a phone before and after measuring, a tablet, a desktop and a wall, with any card over it. */
const ROOMS: readonly Room[] = [
  { width: 320, height: 360, asidePx: 0 },
  { width: 390, height: 360, asidePx: 0 },
  { width: 390, height: 430, asidePx: 0 },
  { width: 820, height: 620, asidePx: 0 },
  { width: 1036, height: 490, asidePx: 324 },
  { width: 1500, height: 640, asidePx: 324 },
];
const LEAST_LANE_PX = 15;

const rows = selectFlowRows(sliceOf(shipped));
const drawnRows = rows.filter(isDrawn);
const NUMBERS = /-?\d+(?:\.\d+)?/g;

/** Reads the curves of a path as `curvePath` writes them. */
function curvesOf(d: string): Curve[] {
  const numbers = (d.match(NUMBERS) ?? []).map(Number);
  const points = Array.from({ length: numbers.length / 2 }, (_, index): Point => [
    numbers[2 * index] ?? NaN,
    numbers[2 * index + 1] ?? NaN,
  ]);
  return Array.from({ length: points.length / 3 }, (_, index) => {
    const [start = [NaN, NaN], control = [NaN, NaN], end = [NaN, NaN]] = points.slice(3 * index, 3 * index + 3);
    return { start, control, end };
  });
}

const solidOf = ({ strokes }: PlacedFlow) => strokes.filter(({ fade }) => fade === null).flatMap(({ d }) => curvesOf(d));
const plates = ({ nodes }: PlacedMap): Box[] => nodes.flatMap(({ plate }) => (plate ? [plate.box] : []));
const pills = ({ flows }: PlacedMap): Box[] => flows.flatMap(({ pill }) => (pill ? [pill.box] : []));
const flowOf = ({ flows }: PlacedMap, id: string) => flows.find(({ flow }) => flow.id === id);

interface Named {
  readonly name: string;
  readonly box: Box;
}

/** Lists pairs of boxes that overlap by more than a rounding error. */
function upon(boxes: readonly Named[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (sharedArea(a.box, b.box) > 0.5 ? [`${a.name} × ${b.name}`] : [])),
  );
}

describe.each(ROOMS)('$width × $height px', (room) => {
  const frame: Box = { x: 0, y: 0, width: room.width, height: room.height };
  const map = placeMap(rows, shippedGround, room, mapWords);

  it('draws the eight flows whose ends have places, and lists the ninth', () => {
    expect(map.flows).toHaveLength(8);
    expect(map.undrawn.map(({ flow }) => flow.id)).toEqual(rows.filter((row) => !isDrawn(row)).map(({ flow }) => flow.id));
    expect(map.undrawn).toHaveLength(1);
    for (const flow of map.flows) expect(flow.strokes.length, flow.flow.id).toBeGreaterThan(0);
  });

  it('keeps the five lanes between the two busiest parties apart', () => {
    const groupsOf = ({ stops }: (typeof drawnRows)[number]) =>
      stops.every((stop) => stop !== null) && stops.length === 2
        ? stops
            .map((stop) => stop?.group)
            .toSorted()
            .join(' ')
        : '';
    const fans = group(drawnRows, groupsOf);
    fans.delete('');
    const busiest = [...fans.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
    expect(busiest).toHaveLength(5);
    const curves = busiest.flatMap(({ flow }) => {
      const placed = flowOf(map, flow.id);
      return placed ? solidOf(placed) : [];
    });
    const gaps = curves.flatMap((a, index) => curves.slice(index + 1).map((b) => distance(pointAt(a, 0.5), pointAt(b, 0.5))));
    expect(gaps).toHaveLength(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(LEAST_LANE_PX);
    // Between one fifth and four fifths of the way, no line crosses its neighbour.
    const inner = curves.map((curve) => pointsAlong(curve, 20).slice(4, 17));
    const closest = inner.flatMap((a, index) =>
      inner.slice(index + 1).map((b) => Math.min(...a.flatMap((p) => b.map((q) => distance(p, q))))),
    );
    expect(Math.min(...closest)).toBeGreaterThan(3);
  });

  it('gives an arrowhead to each end that a direction points at', () => {
    const heads = { 'one-way': 1, 'two-way': 2, undirected: 0, 'not-stated': 0 } as const;
    for (const { flow, heads: drawn, stops } of map.flows) {
      // A line that fades out, since no destination is given, has nothing to point at.
      expect(drawn, flow.id).toHaveLength(stops.at(-1) === null ? 0 : heads[flow.direction]);
      expect(flow.measure?.quantity === 'trade-turnover' && drawn.length > 0, `${flow.id}: a turnover has no direction`).toBe(false);
    }
  });

  it('makes only flows with a figure wide, all equally, and draws them below the others', () => {
    const widths = map.flows.map(({ widthPx }) => widthPx);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    const [thin, ...more] = new Set(map.flows.filter(({ flow }) => flow.measure === null).map(({ widthPx }) => widthPx));
    expect(more).toEqual([]);
    for (const { flow, widthPx } of map.flows) expect(widthPx > (thin ?? NaN), flow.id).toBe(flow.measure !== null);
  });

  it('ends the stub of a destination not given in no plate', () => {
    const stubs = map.flows.filter(({ flow }) => flow.to === null);
    expect(stubs).toHaveLength(1);
    for (const { strokes, flow } of stubs) {
      const [stroke] = strokes;
      const own = map.nodes.find(({ key }) => key === (flow.from?.kind === 'party' ? flow.from.party.id : flow.from?.place.id))?.plate?.box;
      const far = stroke?.fade?.far ?? [NaN, NaN];
      const points = curvesOf(stroke?.d ?? '').flatMap((curve) => pointsAlong(curve, 20));
      const reached = plates(map).filter((box) => box !== own && points.some((point) => containsPoint(growBox(box, 2), point)));
      expect({ reached, farInOwn: own && containsPoint(own, far), outside: !containsPoint(frame, far) }).toEqual({
        reached: [],
        farInOwn: false,
        outside: false,
      });
    }
  });

  it('fades in the line of an origin not given, and draws it solid to its head', () => {
    for (const { strokes, heads } of map.flows.filter(({ flow }) => flow.from === null)) {
      expect(strokes.map(({ fade }) => fade !== null)).toEqual([false, true]);
      expect(heads).toHaveLength(1);
    }
  });

  it('ends every solid line at the edge of its plate, and crosses no other', () => {
    const crossings = map.flows.flatMap((placed) => {
      const own = new Set(placed.stops.flatMap((stop) => (stop ? [stop.key] : [])));
      const others = map.nodes.filter(({ key, plate }) => plate !== null && !own.has(key));
      return others
        .filter(
          ({ plate }) => plate && solidOf(placed).some((curve) => pointsAlong(curve, 40).some((point) => containsPoint(plate.box, point))),
        )
        .map(({ key }) => `${placed.flow.id} × ${key}`);
    });
    expect(crossings).toEqual([]);
    const inside = map.flows.flatMap((placed) =>
      plates(map)
        .filter((box) => solidOf(placed).some((curve) => pointsAlong(curve, 40).some((point) => containsPoint(growBox(box, -3), point))))
        .map(() => placed.flow.id),
    );
    expect(inside).toEqual([]);
  });

  it('has a pill or a badge for each flow, none on another or on a plate', () => {
    expect(pills(map)).toHaveLength(map.flows.length);
    const named = [
      ...map.flows.flatMap(({ flow, pill }) => (pill ? [{ name: `pill ${flow.id}`, box: pill.box }] : [])),
      ...map.nodes.flatMap(({ key, plate }) => (plate ? [{ name: `plate ${key}`, box: plate.box }] : [])),
    ];
    expect(upon(named)).toEqual([]);
  });

  it('puts the figure on its pill, in the words of its bound', () => {
    const texts = map.flows.map(({ flow, pill }) => [flow.id, pill?.text ?? null]);
    expect(texts).toEqual(map.flows.map((row) => [row.flow.id, mapWords.amount(row)]));
  });

  it('puts no label on a pill, a plate, the note or another label', () => {
    const named = [
      ...map.flows.flatMap(({ flow, pill }) => (pill ? [{ name: `pill ${flow.id}`, box: pill.box }] : [])),
      ...map.nodes.flatMap(({ key, plate }) => (plate ? [{ name: `plate ${key}`, box: plate.box }] : [])),
      ...map.labels.map(({ kind, text, box }) => ({ name: `${kind} ${text}`, box })),
      { name: 'note', box: map.note.box },
    ];
    expect(upon(named)).toEqual([]);
  });

  it('keeps all lettering inside the frame, and what readers must see clear of a card', () => {
    const clear: Box = { ...frame, width: room.width - room.asidePx };
    const boxes = [...plates(map), ...pills(map), map.note.box];
    expect(boxes.filter((box) => areaOutside(box, clear) > 0.5)).toEqual([]);
    expect(map.labels.filter(({ box }) => areaOutside(box, frame) > 0.5).map(({ text }) => text)).toEqual([]);
  });

  it('names the open ends, and each place that is a dot', () => {
    const texts = map.labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([mapWords.originNotStated, mapWords.destinationNotGiven]));
    for (const { plate, radiusPx, name } of map.nodes) expect(plate !== null || radiusPx === 0 || texts.includes(name), name).toBe(true);
  });

  it('shows a plate for each party at the start or end of a flow', () => {
    const shown = map.nodes.filter(({ plate }) => plate !== null).map(({ name }) => name);
    const ends = drawnRows.flatMap(({ flow }) => [flow.from, flow.to]).flatMap((end) => (end?.kind === 'party' ? [endName(end)] : []));
    expect(shown).toEqual(expect.arrayContaining(ends));
  });

  it('does not move when a filter hides flows, and is the same each time', () => {
    expect(placeMap(rows, shippedGround, room, mapWords)).toEqual(map);
    for (const status of ['stated', 'under-discussion', 'possible'] as const) {
      const some = placeMap(selectFlowRows(sliceOf(shipped, { status: [status] })), shippedGround, room, mapWords);
      expect(some.camera).toEqual(map.camera);
    }
  });

  it('draws only the ground and the note for no rows', () => {
    const none = placeMap([], shippedGround, room, mapWords);
    expect({ flows: none.flows, nodes: none.nodes, undrawn: none.undrawn }).toEqual({ flows: [], nodes: [], undrawn: [] });
    expect(areaOutside(none.note.box, frame)).toBe(0);
  });
});
