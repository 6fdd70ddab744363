// Draws the matrix: a row for each type, a column for each status, a dot for each claim.
import type { PlacedFirmness } from './placeFirmness.ts';
import { ClaimDot } from '../../marks/ClaimDot.tsx';
import { Glyph } from '../../marks/Glyph.tsx';
import type { Frame } from '../view.ts';
import './firmness.css';

export function FirmnessMatrix({ placed, frame }: { readonly placed: PlacedFirmness; readonly frame: Frame }) {
  const { width, height, columns, lines, dots, radiusPx } = placed;
  const { say } = frame;
  return (
    <svg
      translate="no"
      className="firmness"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={say('view.firmness.title')}
    >
      <g aria-hidden="true">
        {columns.map(({ status, head, x, y }) => (
          <text key={status} className="firmness-column" x={x} y={y}>
            {head}
          </text>
        ))}
        {lines.map(({ type, y }) => (
          <g key={type?.id ?? 'none'} data-colour={type?.colour ?? 'none'}>
            <path className="firmness-rule" d={`M0 ${y}H${width}`} />
            <g transform={`translate(0 ${y + 5})`}>
              <Glyph name={type?.glyph ?? null} />
            </g>
            <text className="firmness-line" x={18} y={y + 15.5}>
              {type?.name ?? say('type.none')}
            </text>
          </g>
        ))}
      </g>
      {dots.map((dot) => (
        <ClaimDot key={dot.claim.id} {...dot} radiusPx={radiusPx} ringPx={2.5} />
      ))}
    </svg>
  );
}
