// Places the curve of exports against deliveries: its line, its bends, the reader's own point, and two scales.
import { ticks } from 'd3';
import { exportsAfter } from '../../model/swaps/swapModel.ts';
import { swapCurve, type SwapCurve, type SwapKink } from '../../model/swaps/swapCurve.ts';
import { tenth } from '../../geometry/box.ts';

export interface CurveNumbers {
  /** What the reader has delivered; null if not given, and then no point is drawn. */
  readonly r: number | null;
  readonly c: number;
  readonly p: number;
  readonly k: number;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface PlacedKink extends SwapKink {
  /** Counts from 1, as in the words below the chart. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedCurve {
  readonly width: number;
  readonly height: number;
  /** Edges of the plot, within its scales. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly path: string;
  readonly curve: SwapCurve;
  readonly kinks: readonly PlacedKink[];
  /** Where the reader's R leads, and its line down to the scale. */
  readonly own: { readonly x: number; readonly y: number; readonly r: number; readonly exports: number } | null;
  /** The room for exports, if it lies within the scale. */
  readonly roomY: number | null;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

const CURVE_PX = { height: 236, top: 26, bottom: 40, left: 48, right: 14 };
/** How far the scales reach past the values that matter. */
const BEYOND = 1.25;

/** Places the chart in a width, px. Both scales start at zero. */
export function placeCurve({ r, c, p, k }: CurveNumbers, width: number): PlacedCurve {
  const curve = swapCurve({ c, p, k });
  const reach = Math.max(...curve.kinks.map((kink) => kink.r), (r ?? 0) / 1.1, curve.flat === null ? 0 : c) * BEYOND || 1;
  const top = Math.max(curve.most, k <= curve.most * 1.6 ? k : 0) * 1.12 || 1;
  const plot = { left: CURVE_PX.left, right: width - CURVE_PX.right, top: CURVE_PX.top, bottom: CURVE_PX.height - CURVE_PX.bottom };
  const xOf = (value: number) => tenth(plot.left + (value / reach) * (plot.right - plot.left));
  const yOf = (value: number) => tenth(plot.bottom - (value / top) * (plot.bottom - plot.top));
  const points = [[0, curve.least] as const, ...curve.kinks.map((kink) => [kink.r, kink.exports] as const), [reach, curve.most] as const];
  const own = r === null ? null : { x: xOf(r), y: yOf(exportsAfter({ r, c, p, k })), r, exports: exportsAfter({ r, c, p, k }) };
  return {
    width,
    height: CURVE_PX.height,
    plot,
    path: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${xOf(x)},${yOf(y)}`).join(''),
    curve,
    kinks: curve.kinks.map((kink, index) => ({ ...kink, number: index + 1, x: xOf(kink.r), y: yOf(kink.exports) })),
    own,
    roomY: k <= top ? yOf(k) : null,
    xTicks: ticks(0, reach, Math.max(2, Math.floor(width / 90))).map((value) => ({ at: xOf(value), value })),
    yTicks: ticks(0, top, 4).map((value) => ({ at: yOf(value), value })),
  };
}
