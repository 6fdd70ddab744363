// Draws a flow's line with its casing, strokes, arrowheads and a wide strip to hit, and its pill above all lines.
import { useId } from 'react';
import { tenth } from '../geometry/box.ts';
import { LABEL_STYLES, PILL_PX } from '../map/mapLabels.ts';
import type { PlacedFlow, Stroke } from '../map/placeMap.ts';
import { Glyph } from './Glyph.tsx';
import { MarkLink } from './MarkLink.tsx';

export function FlowLine({ placed, label }: { readonly placed: PlacedFlow; readonly label: string }) {
  const { flow, type, claims, strokes, heads, widthPx } = placed;
  const id = useId();
  return (
    <MarkLink claims={claims} flow={flow.id} colour={type.colour} status={flow.status} label={label} className="flow">
      {strokes.map(({ d }, index) => (
        <path key={index} className="flow-hit" d={d} />
      ))}
      {strokes.map((stroke, index) => (
        <FlowStroke key={index} stroke={stroke} widthPx={widthPx} gradientId={`${id}${index}`} />
      ))}
      {heads.map((d) => (
        <path key={d} className="flow-head" d={d} />
      ))}
    </MarkLink>
  );
}

/** Draws a flow's value, or the glyph of its type. The pill is a second handle for pointers; keyboards use the line. */
export function FlowPill({ placed }: { readonly placed: PlacedFlow }) {
  const { flow, type, claims, pill } = placed;
  if (pill === null) return null;
  const { box, text } = pill;
  const inset = (PILL_PX.height - 12) / 2;
  return (
    <MarkLink claims={claims} flow={flow.id} colour={type.colour} status={flow.status} className="flow pill" decorative>
      <rect x={tenth(box.x)} y={tenth(box.y)} width={tenth(box.width)} height={box.height} rx={box.height / 2} />
      <g transform={`translate(${tenth(box.x + inset)} ${tenth(box.y + inset)})`}>
        <Glyph name={type.glyph} />
      </g>
      {text !== null && (
        <text x={tenth(box.x + PILL_PX.glyph + 3)} y={tenth(box.y + 15.5)} fontSize={LABEL_STYLES.pill.sizePx}>
          {text}
        </text>
      )}
    </MarkLink>
  );
}

function FlowStroke({ stroke, widthPx, gradientId }: { readonly stroke: Stroke; readonly widthPx: number; readonly gradientId: string }) {
  const { d, fade } = stroke;
  if (fade === null) {
    return (
      <>
        <path className="flow-casing" d={d} strokeWidth={widthPx + 3.5} />
        <path className="flow-stroke" d={d} strokeWidth={widthPx} />
      </>
    );
  }
  return (
    <>
      <linearGradient
        id={gradientId}
        gradientUnits="userSpaceOnUse"
        x1={tenth(fade.far[0])}
        y1={tenth(fade.far[1])}
        x2={tenth(fade.near[0])}
        y2={tenth(fade.near[1])}
      >
        <stop offset="0" stopColor="var(--hue)" stopOpacity="0" />
        <stop offset="0.55" stopColor="var(--hue)" />
      </linearGradient>
      <path className="flow-stroke" d={d} strokeWidth={widthPx} stroke={`url(#${gradientId})`} />
    </>
  );
}
