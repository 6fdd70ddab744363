// Draws swaps: boxes, numbered legs, the words that link them, and the delivery that nobody names.
import type { PlacedLeg, PlacedSwap, SwapBox } from './placeSwap.ts';
import { MarkLink } from '../../marks/MarkLink.tsx';
import type { Frame } from '../view.ts';
import { OpenEnd, shownEnd, LegLine } from './LegLine.tsx';
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
      <svg translate="no" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={mechanism.name}>
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
  const open = from === null || to === null;
  const { x1, y } = line;
  const middle = (x1 + shownEnd(line, open)) / 2;
  return (
    <MarkLink
      claims={flow.claims}
      flow={flow.id}
      colour={type.colour}
      status={flow.status}
      label={`${say('swaps.step', { number })}: ${dataset.claims.get(flow.claims[0])?.paraphrase ?? ''}`}
      className="swap-leg"
    >
      <LegLine line={line} hasOrigin={from !== null} hasDestination={to !== null} strokeWidth={2} head={{ long: 10, half: 4.5 }} />
      <g className="swap-number">
        <circle cx={middle} cy={y} r={9} />
        <text x={middle} y={y + 4}>
          {number}
        </text>
      </g>
      {open && <OpenEnd line={line} hasOrigin={from !== null} say={say} />}
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
