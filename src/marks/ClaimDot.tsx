// Draws a claim as a dot: filled if it is stated, otherwise ringed in the line style of its status.
import type { ReactNode } from 'react';
import type { Claim, FlowType, Sourced } from '../model/dataset.ts';
import { MarkLink } from './MarkLink.tsx';
import { useReader } from './reader.ts';
import './claimDot.css';

interface Props extends Sourced {
  readonly claim: Claim;
  /** Null for a claim of no type. */
  readonly type: FlowType | null;
  /** The centre, px. */
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  /** Distance of the ring around a highlighted dot, px. */
  readonly ringPx: number;
  /** Drawn on top of the dot. */
  readonly children?: ReactNode;
}

export function ClaimDot({ claim, type, claims, x, y, radiusPx, ringPx, children }: Props) {
  const { say } = useReader();
  return (
    <MarkLink
      claims={claims}
      colour={type?.colour ?? null}
      status={claim.status}
      label={`${claim.paraphrase}. ${type?.name ?? say('type.none')}, ${say(`status.${claim.status}`)}.`}
      className="dot"
    >
      <circle className="dot-hit" cx={x} cy={y} r={radiusPx + ringPx} />
      <circle className="dot-shape" cx={x} cy={y} r={claim.status === 'stated' ? radiusPx : radiusPx - 1} />
      {children}
    </MarkLink>
  );
}
