// A placed flow to its line: casing, strokes, arrowheads, a wide strip to hit, and its pill.
import { useId } from 'react';
import { LABEL_STYLES, PILL_PX } from '../layout/mapLabels.ts';
import type { PlacedFlow, Stroke } from '../layout/placeMap.ts';
import { Glyph } from './Glyph.tsx';
import { MarkLink } from './MarkLink.tsx';

export function FlowLine({ placed, label }: { readonly placed: PlacedFlow; readonly label: string }) {
  const { flow, type, claims, strokes, heads, widthPx, pill } = placed;
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
      {pill && (
        <g className="pill">
          <rect x={pill.box.x} y={pill.box.y} width={pill.box.width} height={pill.box.height} rx={pill.box.height / 2} />
          <g transform={`translate(${pill.box.x + (PILL_PX.height - 12) / 2} ${pill.box.y + (PILL_PX.height - 12) / 2})`}>
            <Glyph name={type.glyph} />
          </g>
          {pill.text !== null && (
            <text x={pill.box.x + PILL_PX.glyph + 3} y={pill.box.y + 15.5} fontSize={LABEL_STYLES.pill.sizePx}>
              {pill.text}
            </text>
          )}
        </g>
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
      <linearGradient id={gradientId} gradientUnits="userSpaceOnUse" x1={fade.far[0]} y1={fade.far[1]} x2={fade.near[0]} y2={fade.near[1]}>
        <stop offset="0" stopColor="var(--hue)" stopOpacity="0" />
        <stop offset="0.75" stopColor="var(--hue)" />
      </linearGradient>
      <path className="flow-stroke" d={d} strokeWidth={widthPx} stroke={`url(#${gradientId})`} />
    </>
  );
}
