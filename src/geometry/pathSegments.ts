// Reads path data as absolute lines and curves, for programs that draw no SVG. SVG 2, chapter 9.
import type { Box, Point } from './box.ts';

/** The points of a segment after its start: one for `M` and `L`, two for `Q`, three for `C`, none for `Z`. */
export interface Segment {
  readonly kind: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly Point[];
}

const COUNTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
/** A letter is a command, except the `e` of an exponent. */
const COMMAND = /([a-df-z])([^a-df-z]*)/gi;
const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const NUMBERS = new RegExp(NUMBER, 'gi');
/** The flags of an arc are one digit each, so no space need follow them. */
const ARCS = new RegExp([NUMBER, NUMBER, NUMBER, '[01]', '[01]', NUMBER, NUMBER].map((part) => `(${part})`).join(String.raw`[\s,]*`), 'gi');

/** Reads every SVG command and number format; an arc becomes cubic curves. Throws for a letter that is no command, as in `NaN`. */
export function pathSegments(d: string): Segment[] {
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  let before = '-';
  for (const [, letter = '', rest = ''] of d.matchAll(COMMAND)) {
    const kind = letter.toLowerCase();
    const count = COUNTS[kind];
    if (count === undefined) throw new Error(`the path command ${letter} is not known`);
    const written = kind === 'a' ? [...rest.matchAll(ARCS)].flatMap(([, ...parts]) => parts) : (rest.match(NUMBERS) ?? []);
    const numbers = written.map(Number);
    const isRelative = letter === kind;
    for (let index = 0; index === 0 || index + count <= numbers.length; index += Math.max(1, count)) {
      const given = numbers.slice(index, index + count);
      const [dx, dy] = isRelative ? at : ([0, 0] as const);
      const pairs = (from: number): Point[] =>
        Array.from({ length: (count - from) / 2 }, (_, pair): Point => [
          (given[from + 2 * pair] ?? 0) + dx,
          (given[from + 2 * pair + 1] ?? 0) + dy,
        ]);
      // A smooth curve continues the curve before it; after anything else it starts straight.
      const smooth = (kinds: string): Point => {
        const [x, y] = (kinds.includes(before) && segments.at(-1)?.points.at(-2)) || at;
        return [2 * at[0] - x, 2 * at[1] - y];
      };
      const made = ((): Segment[] => {
        switch (kind) {
          case 'z':
            return [{ kind: 'Z', points: [] }];
          case 'h':
            return [{ kind: 'L', points: [[(given[0] ?? 0) + dx, at[1]]] }];
          case 'v':
            return [{ kind: 'L', points: [[at[0], (given[0] ?? 0) + dy]] }];
          case 'a':
            return arcSegments(at, given, pairs(5)[0] ?? at);
          case 'c':
            return [{ kind: 'C', points: pairs(0) }];
          case 's':
            return [{ kind: 'C', points: [smooth('cs'), ...pairs(0)] }];
          case 'q':
            return [{ kind: 'Q', points: pairs(0) }];
          case 't':
            return [{ kind: 'Q', points: [smooth('qt'), ...pairs(0)] }];
          // More points after the first are lines (9.3.3).
          default:
            return [{ kind: kind === 'm' && index === 0 ? 'M' : 'L', points: pairs(0) }];
        }
      })();
      segments.push(...made);
      at = kind === 'z' ? start : (made.at(-1)?.points.at(-1) ?? at);
      if (kind === 'm' && index === 0) start = at;
      before = kind;
      if (count === 0) break;
    }
  }
  return segments;
}

/** Converts the arc to its centre (SVG 2, B.2.4), then to one cubic curve per quarter at most. */
function arcSegments(
  [x1, y1]: Point,
  [rxGiven = 0, ryGiven = 0, turn = 0, large = 0, sweep = 0]: readonly number[],
  end: Point,
): Segment[] {
  const [x2, y2] = end;
  // An arc that goes nowhere is dropped; one without a radius is a line (9.5.1).
  if (x1 === x2 && y1 === y2) return [];
  if (rxGiven === 0 || ryGiven === 0) return [{ kind: 'L', points: [end] }];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const x = (cos * (x1 - x2)) / 2 + (sin * (y1 - y2)) / 2;
  const y = (-sin * (x1 - x2)) / 2 + (cos * (y1 - y2)) / 2;
  const grow = Math.sqrt(Math.max(1, (x / rxGiven) ** 2 + (y / ryGiven) ** 2));
  const [rx, ry] = [Math.abs(rxGiven) * grow, Math.abs(ryGiven) * grow];
  const under = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const root = Math.sqrt(Math.max(0, under / ((rx * y) ** 2 + (ry * x) ** 2 || 1))) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(root * rx * y) / ry, (-root * ry * x) / rx];
  const from = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const to = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  const whole = sweep ? (to - from + 4 * Math.PI) % (2 * Math.PI) : -((from - to + 4 * Math.PI) % (2 * Math.PI));
  const pieces = Math.max(1, Math.ceil(Math.abs(whole) / (Math.PI / 2) - 1e-9));
  const step = whole / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (u: number, v: number): Point => [
    cos * (rx * u + cx) - sin * (ry * v + cy) + (x1 + x2) / 2,
    sin * (rx * u + cx) + cos * (ry * v + cy) + (y1 + y2) / 2,
  ];
  return Array.from({ length: pieces }, (_, index): Segment => {
    const [a, b] = [from + index * step, from + (index + 1) * step];
    return {
      kind: 'C',
      points: [
        place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
        place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
        place(Math.cos(b), Math.sin(b)),
      ],
    };
  });
}

/** Gives the box around all points of segments, control points included; null where there are none. */
export function boxOfSegments(segments: readonly Segment[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of segments) {
    for (const [x, y] of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}
