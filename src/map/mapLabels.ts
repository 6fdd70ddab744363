// Places pills, notes and names on the map so that none overlaps another or a plate.
import { group } from 'd3';
import type { FlowRow } from '../selection/flowRows.ts';
import { boxAround, growBox, sharedArea, type Box, type Point, type Size } from '../geometry/box.ts';
import { toPixel, type Camera } from './camera.ts';
import { pointAt, pointsAlong, type Curve } from '../geometry/curve.ts';
import { SEA_AREA, type Ground } from './ground.ts';
import { flowOfHop } from './lanes.ts';
import type { Node } from './nodes.ts';
import { placeLabels, type LabelTask } from '../geometry/placeLabels.ts';
import type { MapWords } from './mapWords.ts';
import { textWidthPx } from '../geometry/textWidth.ts';

/** A label on the ground, of a dot, or of an end that is not given. */
export interface PlacedLabel {
  readonly kind: 'country' | 'sea' | 'place' | 'open-end';
  readonly text: string;
  readonly box: Box;
  /** For an open end, the flow that it belongs to. */
  readonly flow: FlowRow | null;
}

export const LABEL_STYLES = {
  country: { face: 'inter', sizePx: 10, weight: 600, letterSpacingPx: 1.1 },
  sea: { face: 'inter', sizePx: 11, weight: 400, letterSpacingPx: 0.6 },
  place: { face: 'inter', sizePx: 11.5, weight: 600, letterSpacingPx: 0 },
  'open-end': { face: 'inter', sizePx: 11, weight: 400, letterSpacingPx: 0 },
  pill: { face: 'inter', sizePx: 12, weight: 600, letterSpacingPx: 0 },
  noteTitle: { face: 'inter', sizePx: 12, weight: 600, letterSpacingPx: 0 },
  note: { face: 'inter', sizePx: 12, weight: 400, letterSpacingPx: 0 },
} as const;

export const PILL_PX = { height: 22, glyph: 18 };

interface Scene {
  readonly flows: readonly (FlowRow & { readonly widthPx: number })[];
  readonly nodes: readonly Node[];
  readonly curves: ReadonlyMap<string, Curve>;
  readonly openEnds: ReadonlyMap<string, Curve>;
  readonly ground: Ground;
  readonly camera: Camera;
  readonly frame: Box;
  /** Where something else is: note, scale bar, buttons, a card. */
  readonly reserved: readonly Box[];
  readonly words: MapWords;
}

interface Labelled {
  readonly pills: ReadonlyMap<string, { box: Box; text: string | null }>;
  readonly labels: readonly PlacedLabel[];
  /** How many labels of things said did not fit. */
  readonly leftOut: number;
}

/**
 * Places labels in order of importance: values, names of places, names of open ends, badges; then seas and countries while there is
 * room. None covers another or a plate, or leaves the frame: where room runs out, the last in that order are left out and
 * counted. Names on the ground are not counted, just as an atlas does not count what it leaves out.
 */
export function placeMapLabels(scene: Scene): Labelled {
  const inner = growBox(scene.frame, -6);
  const nodeBoxes = scene.nodes.map(
    ({ plate, at, radiusPx }) => plate?.box ?? boxAround(at, { width: 2 * radiusPx + 6, height: 2 * radiusPx + 6 }),
  );
  const curves = new Map([...scene.curves, ...scene.openEnds]);
  const lines = [...curves].map(([key, curve]) => ({ of: flowOfHop(key), points: pointsAlong(curve, 40) }));
  const curvesOf = group(curves, ([key]) => flowOfHop(key));

  const labels = new Map<string, Omit<PlacedLabel, 'box'>>();
  const withText = scene.flows.map((row) => ({ row, text: scene.words.amount(row) }));
  const pillTasks = (given: boolean) =>
    withText.filter(({ text }) => (text !== null) === given).map(({ row, text }) => pillTask(row, text, curvesOf.get(row.flow.id) ?? []));
  const tasks = [
    ...pillTasks(true),
    ...placeTasks(scene, labels),
    ...openEndTasks(scene, labels),
    ...pillTasks(false),
    ...nameTasks(scene, labels),
  ];
  const boxes = placeLabels(tasks, [...nodeBoxes, ...scene.reserved], lines, inner);

  const pills = new Map(
    scene.flows.flatMap((row) => {
      const box = boxes.get(row.flow.id);
      return box === undefined ? [] : [[row.flow.id as string, { box, text: scene.words.amount(row) }]];
    }),
  );
  const placed = [...labels].flatMap(([key, label]) => {
    const box = boxes.get(key);
    return box === undefined ? [] : [{ ...label, box }];
  });
  // A label outside a zoomed map is not left out: it is just off the map.
  const isHere = ({ candidates }: LabelTask<string>) => candidates.some((box) => sharedArea(box, scene.frame) > 0);
  const leftOut = tasks.filter((task) => task.mayCoverLines && !boxes.has(task.key) && isHere(task)).length;
  return { pills, labels: placed, leftOut };
}

function pillTask(row: FlowRow, text: string | null, curves: readonly (readonly [key: string, Curve])[]): LabelTask<string> {
  const width = text === null ? PILL_PX.height : Math.ceil(textWidthPx(text, LABEL_STYLES.pill)) + PILL_PX.glyph + 14;
  const [longest] = curves.map(([, curve]) => curve).sort((a, b) => reach(b) - reach(a));
  const steps = Array.from({ length: 23 }, (_, index) => 0.5 + (index % 2 === 0 ? 0.02 : -0.02) * index);
  const candidates = longest === undefined ? [] : steps.map((t) => boxAround(pointAt(longest, t), { width, height: PILL_PX.height }));
  return { key: row.flow.id, candidates, mayCoverLines: true, margin: 4, of: row.flow.id };
}

function reach({ start, end }: Curve): number {
  return Math.hypot(end[0] - start[0], end[1] - start[1]);
}

/** Gives the size of the name of an end that is not given. */
export function openEndSize(text: string): Size {
  return { width: textWidthPx(text, LABEL_STYLES['open-end']) + 4, height: 15 };
}

function openEndTasks(scene: Scene, labels: Map<string, Omit<PlacedLabel, 'box'>>): LabelTask<string>[] {
  const rows = new Map(scene.flows.map((row) => [row.flow.id as string, row]));
  return [...scene.openEnds].flatMap(([key, curve]) => {
    const row = rows.get(flowOfHop(key));
    if (row === undefined) return [];
    const isOrigin = key === `${row.flow.id} 0` && row.flow.from === null;
    const text = isOrigin ? scene.words.originNotStated : scene.words.destinationNotGiven;
    const far = isOrigin ? curve.start : curve.end;
    labels.set(`open ${key}`, { kind: 'open-end', text, flow: row });
    const size = openEndSize(text);
    // A stub is short, so its name leaves room for its badge.
    const [x, y] = pointAt(curve, 0.5);
    const badge = Array.from({ length: 8 }, (_, turn): Point => [
      x + PILL_PX.height * 0.6 * Math.cos((turn * Math.PI) / 4),
      y + PILL_PX.height * 0.6 * Math.sin((turn * Math.PI) / 4),
    ]);
    return [
      {
        key: `open ${key}`,
        candidates: [4, 16, 30, 44].flatMap((gap) => around(far, size, gap)),
        mayCoverLines: true,
        margin: 1,
        beside: badge,
      },
    ];
  });
}

function placeTasks(scene: Scene, labels: Map<string, Omit<PlacedLabel, 'box'>>): LabelTask<string>[] {
  return scene.nodes
    .filter(({ plate, radiusPx }) => plate === null && radiusPx > 0)
    .map(({ key, name, at, radiusPx }) => {
      labels.set(`place ${key}`, { kind: 'place', text: name, flow: null });
      const size = { width: textWidthPx(name, LABEL_STYLES.place) + 4, height: 16 };
      return {
        key: `place ${key}`,
        candidates: [3, 14].flatMap((gap) => around(at, size, radiusPx + gap)),
        mayCoverLines: true,
        margin: 1,
      };
    });
}

function nameTasks(scene: Scene, labels: Map<string, Omit<PlacedLabel, 'box'>>): LabelTask<string>[] {
  const actors = new Set(scene.nodes.map(({ iso }) => iso));
  const perPixel = scene.camera.scale ** 2;
  return [...scene.ground.names]
    .sort((a, b) => b.area - a.area)
    .flatMap(({ name, kind, iso, at, area }) => {
      if (kind === 'country' && actors.has(iso)) return [];
      if (kind === 'sea' && area < SMALL_SEA && scene.camera.scale < 1.3) return [];
      const text = kind === 'country' ? name.toUpperCase() : name;
      const size = { width: textWidthPx(text, LABEL_STYLES[kind]), height: kind === 'country' ? 13 : 14 };
      // As in an atlas, name a country only where its name has room on it.
      if (kind === 'country' && area * perPixel < size.width * size.height * 2) return [];
      labels.set(`name ${name}`, { kind, text, flow: null });
      const [x, y] = toPixel(scene.camera, at);
      const candidates = (kind === 'sea' ? seaShifts(area, scene.camera.scale) : LAND_SHIFTS).map(([dx, dy]) =>
        boxAround([x + dx, y + dy], size),
      );
      return [{ key: `name ${name}`, candidates, mayCoverLines: false, margin: 5 }];
    });
}

const LAND_SHIFTS: readonly Point[] = [
  [0, 0],
  [0, 12],
  [0, -12],
  [14, 0],
  [-14, 0],
  [14, 14],
  [-14, -14],
  [0, 22],
  [0, -22],
];

/** A sea below this size (rank 3 and more) is named on large maps only. */
const SMALL_SEA = SEA_AREA / 2.5;

/** A sea is wide, so its name may move along it, further in a large one. */
function seaShifts(area: number, scale: number): Point[] {
  const reach = Math.min(64, (area / SEA_AREA) * 52 * scale);
  const shares: Point[] = [
    [0, 0],
    [0.5, 0],
    [-0.5, 0],
    [0, 0.35],
    [0, -0.35],
    [1, 0],
    [-1, 0],
    [0.7, 0.4],
    [-0.7, 0.4],
    [0.7, -0.4],
    [-0.7, -0.4],
  ];
  return shares.map(([x, y]) => [x * reach, y * reach]);
}

/** Gives candidate boxes around a point at a gap: right, left, below, above, then the corners (Imhof 1975 prefers the right). */
function around([x, y]: Point, { width, height }: { width: number; height: number }, gap: number): Box[] {
  const dx = gap + width / 2;
  const dy = gap + height / 2;
  const centres: Point[] = [
    [x + dx, y],
    [x - dx, y],
    [x, y + dy],
    [x, y - dy],
    [x + dx, y + dy],
    [x + dx, y - dy],
    [x - dx, y + dy],
    [x - dx, y - dy],
    [x + dx * 0.6, y + dy * 1.3],
    [x - dx * 0.6, y + dy * 1.3],
    [x - dx * 0.6, y - dy * 1.3],
    [x + dx * 0.6, y - dy * 1.3],
    [x + dx * 0.4, y + dy * 1.4],
    [x + dx * 0.4, y - dy * 1.4],
    [x - dx * 0.4, y + dy * 1.4],
    [x - dx * 0.4, y - dy * 1.4],
    [x, y + dy + 10],
    [x, y - dy - 10],
    [x - dx - 10, y + dy + 10],
    [x + dx + 10, y + dy + 10],
  ];
  return centres.map((centre) => boxAround(centre, { width, height }));
}
