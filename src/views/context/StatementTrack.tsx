// Draws a statement on its track: a ring and an arrow for "more than", a dot for a value, a bar for a range.
import { useId } from 'react';
import type { PlacedStrip, StatementMark } from './placeStatements.ts';

const MIDDLE = 9;
const HEIGHT = 18;

interface Props {
  readonly mark: StatementMark;
  /** Position of the claim's own figure. */
  readonly claim: PlacedStrip['claim'];
  readonly width: number;
}

export function StatementTrack({ mark, claim, width }: Props) {
  const id = useId();
  return (
    <svg translate="no" className="context-track" width={width} height={HEIGHT} aria-hidden="true">
      <Hatch id={id} />
      <rect x={0} y={MIDDLE - 5} width={width} height={10} fill={`url(#${id})`} />
      {claim && <path className="context-claim-line" d={`M${claim.x} 0V${HEIGHT}`} />}
      {mark.kind === 'range' ? (
        <>
          <rect className="context-range" x={mark.x} y={MIDDLE - 3} width={mark.width} height={6} />
          <path className="context-stroke" d={`M${mark.x} ${MIDDLE - 6}v12M${mark.x + mark.width} ${MIDDLE - 6}v12`} />
        </>
      ) : (
        <>
          {mark.arrow && <path className="context-stroke" d={arrowPath(mark.x, mark.arrow === 'up' ? 1 : -1)} />}
          {mark.isAbout && <circle className="context-about" cx={mark.x} cy={MIDDLE} r={8} />}
          <circle className="context-dot" data-open={mark.isOpen} cx={mark.x} cy={MIDDLE} r={5} />
        </>
      )}
    </svg>
  );
}

/** Draws the hatch that marks figures as not from the article. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="context-hatch" d="M0 0V5" />
    </pattern>
  );
}

function arrowPath(x: number, way: 1 | -1): string {
  const tip = x + way * 19;
  return `M${x + way * 6} ${MIDDLE}H${tip}M${tip - way * 4} ${MIDDLE - 4}L${tip} ${MIDDLE}L${tip - way * 4} ${MIDDLE + 4}`;
}
