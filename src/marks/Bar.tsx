// Draws a bar: solid where the article is certain, fading where it gives only a bound.
import { useId } from 'react';
import type { BarPart } from './barParts.ts';

export function Bar({ parts, y, height }: { readonly parts: readonly BarPart[]; readonly y: number; readonly height: number }) {
  const id = useId();
  return (
    <>
      {parts.map(({ x, width, paint }) => (
        <g key={paint}>
          {(paint === 'out' || paint === 'in') && (
            <linearGradient id={`${id}${paint}`}>
              <stop offset="0" stopColor="var(--hue)" stopOpacity={paint === 'out' ? 0.85 : 0} />
              <stop offset="1" stopColor="var(--hue)" stopOpacity={paint === 'out' ? 0 : 0.85} />
            </linearGradient>
          )}
          <rect
            className={`bar bar-${paint}`}
            x={x}
            y={y}
            width={width}
            height={height}
            fill={paint === 'out' || paint === 'in' ? `url(#${id}${paint})` : 'var(--hue)'}
          />
        </g>
      ))}
    </>
  );
}
