// Placed mechanisms to SVG: boxes, numbered legs, the words that link them, and the delivery that nobody names.
import { useId } from 'react';
import type { PlacedLeg, PlacedSwap, SwapBox } from '../../layout/placeSwap.ts';
import { MarkLink } from '../../marks/MarkLink.tsx';
import type { Frame } from '../view.ts';
import './swaps.css';

export function SwapSteps({ placed, frame }: { readonly placed: readonly PlacedSwap[]; readonly frame: Frame }) {
  return (
    <div className="swaps">
      {placed.map((swap) => (
        <Swap key={swap.mechanism.id} swap={swap} frame={frame} />
      ))}
    </div>
  );
}

function Swap({ swap, frame }: { readonly swap: PlacedSwap; readonly frame: Frame }) {
  const { mechanism, width, height, placed, links, notNamed, notNamedPath, legs } = swap;
  const { say, dataset } = frame;
  const hidden = legs.some(({ shown }) => !shown);
  return (
    <figure className="swap">
      <figcaption>{mechanism.name}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={mechanism.name}>
        {notNamedPath !== null && <path className="swap-not-named" d={notNamedPath} />}
        {links.map(({ x, y1, y2, lines, textX, atRight, claim }) => {
          const status = dataset.claims.get(claim)?.status ?? 'stated';
          return (
            <MarkLink key={claim} claims={[claim]} colour={null} status={status} className="swap-link" label={lines.join(' ')}>
              <path d={`M${x} ${y1 + 2}V${y2 - 2}`} />
              {lines.map((line, index) => (
                <text
                  key={index}
                  x={textX}
                  textAnchor={atRight ? 'end' : 'start'}
                  y={(y1 + y2) / 2 + 4 + (index - (lines.length - 1) / 2) * 15}
                >
                  {line}
                </text>
              ))}
            </MarkLink>
          );
        })}
        {placed
          .filter((_, index) => legs[index]?.shown)
          .map((leg) => (
            <Leg key={leg.flow.id} leg={leg} frame={frame} />
          ))}
        {placed.map(({ number, from, to }) => (
          <g key={number}>
            {from && <NameBox named={from} />}
            {to && <NameBox named={to} />}
          </g>
        ))}
      </svg>
      {notNamed.map((note) => (
        <p key={note} className="swap-note" data-claims={mechanism.claims.join(' ')}>
          {note} <em>{say('swaps.reading')}</em>
        </p>
      ))}
      {hidden && <p className="swap-note">{say('swaps.partial')}</p>}
    </figure>
  );
}

function Leg({ leg, frame }: { readonly leg: PlacedLeg; readonly frame: Frame }) {
  const { flow, type, number, from, to, line } = leg;
  const { say, dataset } = frame;
  const id = useId();
  const open = from === null || to === null;
  const { x1, y } = line;
  const forward = line.x2 > x1 ? 1 : -1;
  const x2 = line.x2 - (open ? 0 : 9 * forward);
  const middle = (x1 + x2) / 2;
  const missing = say(from === null ? 'map.originNotStated' : 'map.destinationNotGiven').split(' ');
  return (
    <MarkLink
      claims={flow.claims}
      flow={flow.id}
      colour={type.colour}
      status={flow.status}
      label={`${say('swaps.step', { number })}: ${dataset.claims.get(flow.claims[0])?.paraphrase ?? ''}`}
      className="swap-leg"
    >
      <path className="flow-hit" d={`M${x1} ${y}H${x2}`} />
      {open && (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from === null ? x2 : x1} y1={y} x2={from === null ? x1 : x2} y2={y}>
          <stop offset="0.4" stopColor="var(--hue)" />
          <stop offset="1" stopColor="var(--hue)" stopOpacity="0" />
        </linearGradient>
      )}
      <path className="flow-stroke" strokeWidth={2} d={`M${x1} ${y}H${x2}`} {...(open ? { stroke: `url(#${id})` } : {})} />
      {to !== null && <path className="flow-head" d={`M${line.x2} ${y}l${-10 * forward} -4.5v9Z`} />}
      <g className="swap-number">
        <circle cx={middle} cy={y} r={9} />
        <text x={middle} y={y + 4}>
          {number}
        </text>
      </g>
      {open && (
        <text className="swap-missing" data-side={forward > 0 ? 'right' : 'left'} y={y - 2}>
          {[missing[0], missing.slice(1).join(' ')].map((words, index) => (
            <tspan key={words} x={line.x2 + 6 * forward} dy={index === 0 ? 0 : 14}>
              {words}
            </tspan>
          ))}
        </text>
      )}
    </MarkLink>
  );
}

function NameBox({ named }: { readonly named: SwapBox }) {
  const { box, lines } = named;
  return (
    <g className="swap-box">
      <rect x={box.x + 0.5} y={box.y + 0.5} width={box.width - 1} height={box.height - 1} rx={6} />
      {lines.map((line, index) => (
        <text key={index} x={box.x + box.width / 2} y={box.y + box.height / 2 + 4.5 + (index - (lines.length - 1) / 2) * 15}>
          {line}
        </text>
      ))}
    </g>
  );
}
