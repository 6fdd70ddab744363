// Draws the curve: scales, line, numbered bends with short names, and the reader's own point.
import { textWidthPx } from '../../geometry/textWidth.ts';
import type { PlacedCurve, PlacedKink } from './placeCurve.ts';
import type { Say } from '../../messages/say.ts';
import { formatNumber, sayCurve } from '../../messages/sayWhatIf.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';

interface Props {
  readonly curve: PlacedCurve;
  readonly asked: AskedSwap;
  readonly say: Say;
}

const TICK_STYLE = { face: 'inter', sizePx: 11.5, weight: 400 } as const;
const NAME_STYLE = { face: 'inter', sizePx: 12, weight: 600 } as const;

export function ExportsCurve({ curve, asked, say }: Props) {
  const { width, height, plot, path, kinks, own, roomY, xTicks, yTicks } = curve;
  const { unit } = asked;
  const ownName = own && `${say('whatIf.chart.own')} ${formatNumber(own.r, say)}`;
  const ownPx = ownName === null ? 0 : textWidthPx(ownName, NAME_STYLE);
  const ownX = own && Math.min(Math.max(own.x, plot.left + ownPx / 2), plot.right - ownPx / 2);
  const hides = (at: number, value: number) =>
    ownX !== null && Math.abs(at - ownX) < (ownPx + textWidthPx(formatNumber(value, say), TICK_STYLE)) / 2 + 6;
  return (
    <svg
      translate="no"
      className="curve"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={sayCurve(curve.curve, asked, say)}
    >
      <g className="curve-scale">
        <text x={0} y={12}>
          {say('whatIf.chart.y', { unit })}
        </text>
        {yTicks.map(({ at, value }) => (
          <g key={value}>
            <path d={`M${plot.left} ${at}H${plot.right}`} />
            <text x={plot.left - 8} y={at + 4} textAnchor="end">
              {formatNumber(value, say)}
            </text>
          </g>
        ))}
        {xTicks
          .filter(({ at, value }) => !hides(at, value))
          .map(({ at, value }) => (
            <text key={value} x={at} y={plot.bottom + 17} textAnchor="middle">
              {formatNumber(value, say)}
            </text>
          ))}
        <text x={plot.right} y={plot.bottom + 35} textAnchor="end">
          {say('whatIf.chart.x', { unit })}
        </text>
      </g>
      {roomY !== null && (
        <g className="curve-room">
          <path d={`M${plot.left} ${roomY}H${plot.right}`} />
          <text x={plot.left + 5} y={roomY - 6}>
            {say('whatIf.chart.room')}
          </text>
        </g>
      )}
      <path className="curve-line" d={path} />
      {own && (
        <g className="curve-own">
          <path d={`M${own.x} ${own.y}V${plot.bottom}`} />
          <circle cx={own.x} cy={own.y} r={5} />
          <text x={ownX ?? own.x} y={plot.bottom + 17}>
            {ownName}
          </text>
        </g>
      )}
      {kinks.map((kink) => (
        <Kink key={kink.kind} kink={kink} curve={curve} say={say} />
      ))}
    </svg>
  );
}

/** Draws a bend: its number in a ring on the line, and its name above the level part after it, where nothing else is. */
function Kink({ kink, curve, say }: { readonly kink: PlacedKink; readonly curve: PlacedCurve; readonly say: Say }) {
  const { x, y, number, kind } = kink;
  const { plot } = curve;
  const name = say(`whatIf.kink.${kind}.short`);
  const half = textWidthPx(name, NAME_STYLE) / 2;
  const middle = Math.min(Math.max(x, plot.left + half + 18), plot.right - half);
  return (
    <g className="curve-kink">
      <circle cx={x} cy={y} r={8} />
      <text className="curve-number" x={x} y={y + 4}>
        {number}
      </text>
      {kind !== 'home-filled' && (
        <text className="curve-name" x={middle} y={y - 14}>
          {name}
        </text>
      )}
    </g>
  );
}
