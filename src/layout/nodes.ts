// The stops of flows to nodes on the map: a lettered plate for a party, a dot for a place within one.
import type { Stop } from '../selection/flowRows.ts';
import { boxAround, clampBox, growBox, sharedArea, tenth, type Box, type Point, type Size } from './box.ts';
import { textWidthPx } from './textWidth.ts';

export interface Node extends Stop {
  /** Where it lies, px. */
  readonly at: Point;
  /** A party's plate; null for a place, which is a dot. */
  readonly plate: { readonly box: Box; readonly lines: readonly string[] } | null;
  /** Radius of a place's dot, px; 0 where a line just ends, as at a coast. */
  readonly radiusPx: number;
}

export const PLATE_STYLE = { face: 'inter', sizePx: 12, weight: 600, letterSpacingPx: 1 } as const;
export const PLATE_LINE_PX = 15;
const PLATE_PADDING: Size = { width: 12, height: 6 };
const DOT_PX = 4.5;

/**
 * One node a stop, plates moved just enough to stand inside the frame, clear of the dots of places, of each other and of
 * what is reserved. `locate` gives pixels.
 */
export function placeNodes(stops: readonly Stop[], locate: (stop: Stop) => Point, frame: Box, reserved: readonly Box[]): Map<string, Node> {
  // Browsers and the prerender differ in the last digits of a projected point: no attribute may show them.
  const pixelOf = (stop: Stop): Point => {
    const [x, y] = locate(stop);
    return [tenth(x), tenth(y)];
  };
  const nodes = new Map<string, Node>();
  const dots: Box[] = [];
  for (const stop of stops) {
    if (stop.kind === 'party' || nodes.has(stop.key)) continue;
    const at = pixelOf(stop);
    const radiusPx = stop.kind === 'coast' || stop.kind === 'sea' ? 0 : DOT_PX;
    nodes.set(stop.key, { ...stop, at, plate: null, radiusPx });
    dots.push(boxAround(at, { width: 26, height: 26 }));
  }
  const taken = [...dots, ...reserved];
  for (const stop of stops) {
    if (stop.kind !== 'party' || nodes.has(stop.key)) continue;
    const at = pixelOf(stop);
    const lines = plateLines(stop.name.toUpperCase(), frame.width);
    const box = freePlate(at, plateSize(lines), growBox(frame, -8), taken);
    taken.push(growBox(box, 6));
    nodes.set(stop.key, { ...stop, at, plate: { box, lines }, radiusPx: 0 });
  }
  return nodes;
}

function plateLines(name: string, frameWidth: number): string[] {
  const words = name.split(' ');
  if (words.length === 1 || (frameWidth >= 640 && textWidthPx(name, PLATE_STYLE) < 160)) return [name];
  const halves = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidthPx(line, PLATE_STYLE)));
  return halves.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), halves[0] ?? [name]);
}

function plateSize(lines: readonly string[]): Size {
  const width = Math.max(...lines.map((line) => textWidthPx(line, PLATE_STYLE))) + 2 * PLATE_PADDING.width;
  return { width: Math.round(width), height: lines.length * PLATE_LINE_PX + 2 * PLATE_PADDING.height };
}

/** The place nearest to the anchor where a plate overlaps nothing; sideways is nearer than up or down, as lines mostly run there. */
function freePlate(at: Point, size: Size, frame: Box, taken: readonly Box[]): Box {
  let best: { box: Box; cost: number } | null = null;
  for (let dx = -88; dx <= 88; dx += 4) {
    for (let dy = -44; dy <= 44; dy += 4) {
      const box = clampBox(boxAround([at[0] + dx, at[1] + dy], size), frame);
      const overlap = taken.reduce((sum, other) => sum + sharedArea(box, other), 0);
      const cost = overlap * 10 + Math.abs(dx) * 0.6 + Math.abs(dy) * 2;
      if (best === null || cost < best.cost) best = { box, cost };
    }
  }
  return best?.box ?? boxAround(at, size);
}
