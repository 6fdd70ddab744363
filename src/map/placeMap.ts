// Places everything that the map draws, in pixels: flows, labels and plates on their ground.
import type { LookAt } from '../selection/query.ts';
import { isDrawn, type DrawnRow, type FlowRow, type Stop } from '../selection/flowRows.ts';
import { boxAround, towards, type Box, type Point, type Room, type Size } from '../geometry/box.ts';
import { fittedCamera, movedCamera, moveTo, toPixel, toPlane, type Camera } from './camera.ts';
import { placeScaleBar, type ScaleBar } from './scaleBar.ts';
import { arrowhead, curvePath, pointsAlong, reversed, shortened, type Curve } from '../geometry/curve.ts';
import { gridOfBoxes, gridOfPoints, pointBox } from '../geometry/grid.ts';
import type { Ground } from './ground.ts';
import { layLanes, type Hop } from './lanes.ts';
import { placeNodes, type Node } from './nodes.ts';
import { placeOpenEnd, type Around } from './openEnds.ts';
import { openEndSize, placeMapLabels, type PlacedLabel } from './mapLabels.ts';
import { placeNote, type Note } from './mapNote.ts';
import type { MapWords } from './mapWords.ts';

/** A stretch of line. Where `fade` is given, it runs from nothing at `fade.far` to full colour at `fade.near`. */
export interface Stroke {
  readonly d: string;
  readonly fade: { readonly near: Point; readonly far: Point } | null;
}

export interface PlacedFlow extends DrawnRow {
  readonly strokes: readonly Stroke[];
  readonly heads: readonly string[];
  readonly widthPx: number;
  /** Its value pill, or its type's badge where it has no figure. */
  readonly pill: { readonly box: Box; readonly text: string | null } | null;
}

export interface PlacedMap {
  readonly size: Size;
  readonly camera: Camera;
  readonly nodes: readonly Node[];
  /** Wide lines first, so that thin ones stay visible above them. */
  readonly flows: readonly PlacedFlow[];
  readonly labels: readonly PlacedLabel[];
  readonly note: Note;
  /** How many labels did not fit; the note says so. */
  readonly leftOut: number;
  readonly scaleBar: ScaleBar;
  /** Countries with a plate. */
  readonly actors: ReadonlySet<string>;
  /** Rows with an end that has no place: listed, not drawn. */
  readonly undrawn: readonly FlowRow[];
}

/** Where the page lays the map's buttons over it; on narrower maps they are below. */
const CONTROLS = { fromWidth: 700, box: { x: 0, y: 0, width: 50, height: 110 } };
const WIDTH_PX = { none: 2, figure: 6.5 };

/** Places the map. The camera fits the drawn flows of the whole dataset, so that filtering does not move the ground. */
export function placeMap(rows: readonly FlowRow[], ground: Ground, room: Room, words: MapWords, lookAt: LookAt | null = null): PlacedMap {
  const size: Size = { width: room.width, height: room.height };
  const frame: Box = { x: 0, y: 0, ...size };
  // The page may lay a card and its buttons over the map here.
  const aside = room.asidePx > 0 ? [{ x: size.width - room.asidePx, y: 0, width: room.asidePx, height: size.height }] : [];
  const laidOver = [...aside, ...(size.width >= CONTROLS.fromWidth ? [CONTROLS.box] : [])];
  const { fit, area } = fittedCamera(ground, room);
  const camera = lookAt === null ? fit : movedCamera(fit, moveTo(ground, fit, area, [...lookAt.lonLat], lookAt.zoom));
  const scaleBar = placeScaleBar(ground, camera, frame, room.asidePx);
  const noteOf = (leftOut: number) => placeNote(frame, scaleBar.box, words, leftOut);
  // Plates and stubs stay clear of the note at its largest.
  const reserved = [...laidOver, scaleBar.box, noteOf(rows.length).box];
  const drawn = rows.filter(isDrawn);
  const stops = drawn.flatMap((row) => [...row.stops, ...row.beside]).filter((stop) => stop !== null);
  const ways = drawn.flatMap((row) => stretches(row).flatMap(({ from, to }): [Stop, Stop][] => (from && to ? [[from, to]] : [])));
  const nodes = placeNodes(stops, ways, ({ lonLat }) => toPixel(camera, toPlane(ground, lonLat)), frame, reserved);
  const curves = layLanes(
    drawn.flatMap((row) => hopsOf(row, nodes)),
    gridOfBoxes(
      frame,
      [...nodes.values()].flatMap(({ plate }) => (plate ? [plate.box] : [])),
    ),
  );
  const lines = gridOfPoints(
    frame,
    [...curves.values()].flatMap((curve) => pointsAlong(curve)),
  );

  const openEnds = new Map<string, Curve>();
  const standing = [...reserved, ...plateBoxes(nodes)];
  for (const row of drawn) {
    for (const [key, curve] of layOpenEnds(row, { nodes, curves, words }, { lines, boxes: standing, frame })) {
      openEnds.set(key, curve);
      for (const point of pointsAlong(curve, 12)) lines.add(point, pointBox(point));
    }
  }
  const placed = drawn.map((row) => drawFlow(row, curves, openEnds));
  const widestFirst = [...placed].sort((a, b) => b.widthPx - a.widthPx);
  const labelAround = (note: Note) =>
    placeMapLabels({
      flows: widestFirst,
      nodes: [...nodes.values()],
      curves,
      openEnds,
      ground,
      camera,
      frame,
      reserved: [...laidOver, scaleBar.box, note.box],
      words,
    });
  const first = labelAround(noteOf(0));
  // The note is larger if it says how many labels were left out, so place them again around it.
  const labelled = first.leftOut === 0 ? first : labelAround(noteOf(first.leftOut));
  return {
    size,
    camera,
    nodes: [...nodes.values()],
    flows: widestFirst.map((flow) => ({ ...flow, pill: labelled.pills.get(flow.flow.id) ?? null })),
    labels: labelled.labels,
    note: noteOf(labelled.leftOut),
    leftOut: labelled.leftOut,
    scaleBar,
    actors: new Set([...nodes.values()].flatMap(({ iso }) => (iso === null ? [] : [iso]))),
    undrawn: rows.filter((row) => !isDrawn(row)),
  };
}

function plateBoxes(nodes: ReadonlyMap<string, Node>): Box[] {
  return [...nodes.values()].map(({ plate, at }) => plate?.box ?? boxAround(at, { width: 16, height: 16 }));
}

function hopKey(row: FlowRow, index: number): string {
  return `${row.flow.id} ${index}`;
}

/** Gives the stretches of a flow, in order; null at the start or end of one that the article does not give. */
function stretches({ stops }: DrawnRow): { from: Stop | null; to: Stop | null }[] {
  return stops.slice(1).map((to, index) => ({ from: stops[index] ?? null, to }));
}

function hopsOf(row: DrawnRow, nodes: ReadonlyMap<string, Node>): Hop[] {
  return stretches(row).flatMap(({ from, to }, index) => {
    const a = from && nodes.get(from.key);
    const b = to && nodes.get(to.key);
    return a && b ? [{ key: hopKey(row, index), from: a, to: b }] : [];
  });
}

function layOpenEnds(
  row: DrawnRow,
  { nodes, curves, words }: { nodes: ReadonlyMap<string, Node>; curves: ReadonlyMap<string, Curve>; words: MapWords },
  around: Around,
): [string, Curve][] {
  const lengthPx = Math.max(54, Math.min(74, around.frame.width / 12));
  return stretches(row).flatMap(({ from, to }, index): [string, Curve][] => {
    const stop = from ?? to;
    const node = stop && nodes.get(stop.key);
    if (!node || (from !== null && to !== null)) return [];
    const beyond = from === null ? curves.get(hopKey(row, 1)) : curves.get(hopKey(row, index - 1));
    const prefer = beyond && (from === null ? towards(beyond.end, beyond.start) : towards(beyond.start, beyond.end));
    const boxes = around.boxes.filter((box) => box !== node.plate?.box);
    const name = openEndSize(from === null ? words.originNotStated : words.destinationNotGiven);
    const { near, far } = placeOpenEnd(node, { lengthPx, name, prefer: prefer ?? null }, { ...around, boxes });
    const curve: Curve = { start: near, control: [(near[0] + far[0]) / 2, (near[1] + far[1]) / 2], end: far };
    return [[hopKey(row, index), from === null ? reversed(curve) : curve]];
  });
}

function drawFlow(row: DrawnRow, curves: ReadonlyMap<string, Curve>, openEnds: ReadonlyMap<string, Curve>): PlacedFlow {
  const { flow } = row;
  const count = row.stops.length - 1;
  const widthPx = flow.measure === null ? WIDTH_PX.none : WIDTH_PX.figure;
  const head = { length: 8 + widthPx * 0.9, half: 3.4 + widthPx * 0.55 };
  const solid: Curve[] = [];
  const strokes: Stroke[] = [];
  const heads: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const key = hopKey(row, index);
    const open = openEnds.get(key);
    if (open) {
      const [near, far] = flow.from === null && index === 0 ? [open.end, open.start] : [open.start, open.end];
      strokes.push({ d: curvePath([open]), fade: { near, far } });
      continue;
    }
    let curve = curves.get(key);
    if (curve === undefined) continue;
    const points = flow.direction === 'one-way' || flow.direction === 'two-way';
    if (points && index === count - 1) {
      heads.push(arrowhead(curve, head.length, head.half));
      curve = shortened(curve, head.length * 0.75);
    }
    if (flow.direction === 'two-way' && index === 0) {
      heads.push(arrowhead(reversed(curve), head.length, head.half));
      curve = reversed(shortened(reversed(curve), head.length * 0.75));
    }
    solid.push(curve);
  }
  if (solid.length > 0) strokes.unshift({ d: curvePath(solid), fade: null });
  return { ...row, strokes, heads, widthPx, pill: null };
}
