// Draws a leg's line: it fades at an end that is not named, and has an arrowhead where it arrives.
import { useId } from 'react';
import type { Say } from '../../messages/say.ts';

interface Props {
  /** From the edge of the sender's box to the edge of the receiver's, px. */
  readonly line: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly hasOrigin: boolean;
  readonly hasDestination: boolean;
  readonly strokeWidth: number;
  /** Arrowhead: its length and half its width, px. */
  readonly head: { readonly long: number; readonly half: number };
}

export function LegLine({ line, hasOrigin, hasDestination, strokeWidth, head }: Props) {
  const id = useId();
  const { x1, y } = line;
  const open = !hasOrigin || !hasDestination;
  const forward = directionOf(line);
  const x2 = shownEnd(line, open);
  return (
    <>
      <path className="flow-hit" d={`M${x1} ${y}H${x2}`} />
      {open && (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={hasOrigin ? x1 : x2} y1={y} x2={hasOrigin ? x2 : x1} y2={y}>
          <stop offset="0.4" stopColor="var(--hue)" />
          <stop offset="1" stopColor="var(--hue)" stopOpacity="0" />
        </linearGradient>
      )}
      <path className="flow-stroke" strokeWidth={strokeWidth} d={`M${x1} ${y}H${x2}`} {...(open ? { stroke: `url(#${id})` } : {})} />
      {hasDestination && <path className="flow-head" d={`M${line.x2} ${y}l${-head.long * forward} ${-head.half}v${2 * head.half}Z`} />}
    </>
  );
}

/** Says in words, beyond the open end, what is not named. */
export function OpenEnd({ line, hasOrigin, say }: Pick<Props, 'line' | 'hasOrigin'> & { readonly say: Say }) {
  const forward = directionOf(line);
  const missing = say(hasOrigin ? 'map.destinationNotGiven' : 'map.originNotStated').split(' ');
  return (
    <text className="swap-missing" data-side={forward > 0 ? 'right' : 'left'} y={line.y - 2}>
      {[missing[0], missing.slice(1).join(' ')].map((words, index) => (
        <tspan key={words} x={line.x2 + 6 * forward} dy={index === 0 ? 0 : 14}>
          {words}
        </tspan>
      ))}
    </text>
  );
}

/** Gives where the stroke ends: before its arrowhead, if it has one. */
export function shownEnd(line: Props['line'], open: boolean): number {
  return line.x2 - (open ? 0 : 9 * directionOf(line));
}

function directionOf({ x1, x2 }: Props['line']): 1 | -1 {
  return x2 > x1 ? 1 : -1;
}
