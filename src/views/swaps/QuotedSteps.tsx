// Draws the legs of a swap with the article's words along the arrows, and the delivery that nobody names.
import type { PlacedLine, QuotedLeg, PlacedSteps, LegBox } from './placeSteps.ts';
import { STEP_PX } from './placeSteps.ts';
import { MarkLink } from '../../marks/MarkLink.tsx';
import type { Frame } from '../view.ts';
import { OpenEnd, LegLine } from './LegLine.tsx';

export function QuotedSteps({ placed, frame }: { readonly placed: readonly PlacedSteps[]; readonly frame: Frame }) {
  return placed.map((steps) => <Steps key={steps.mechanism.id} placed={steps} frame={frame} />);
}

function Steps({ placed, frame }: { readonly placed: PlacedSteps; readonly frame: Frame }) {
  const { mechanism, width, height, steps, stepsDown, notNamedWay, notNamed, legs } = placed;
  const { say, dataset } = frame;
  const { language } = dataset.file.source;
  return (
    <figure className="steps" aria-label={mechanism.name}>
      <svg translate="no" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={mechanism.name}>
        {notNamedWay && (
          <g className="steps-not-named" data-claims={mechanism.claims.join(' ')}>
            <path d={notNamedWay.path} />
            {notNamedWay.lines.map((line, index) => (
              <text key={index} x={notNamedWay.x} y={notNamedWay.y + index * STEP_PX.missing}>
                {line}
              </text>
            ))}
          </g>
        )}
        {stepsDown.map(({ x, y1, y2, lines, claim }) => (
          <MarkLink
            key={claim}
            claims={[claim]}
            colour={null}
            status={dataset.claims.get(claim)?.status ?? 'stated'}
            className="swap-link steps-down"
            label={lines.map(({ text }) => text).join(' ')}
          >
            <path className="steps-hit" d={`M${x} ${y1 + 2}V${y2 - 2}`} />
            <path d={`M${x} ${y1 + 4}V${y2 - 4}`} />
            <Lines lines={lines} language={language} />
          </MarkLink>
        ))}
        {steps
          .filter((_, index) => legs[index]?.shown)
          .map((step) => (
            <Step key={step.flow.id} step={step} frame={frame} />
          ))}
        {steps.map(({ number, from, to }) => (
          <g key={number}>
            {from && <NameBox named={from} />}
            {to && <NameBox named={to} />}
          </g>
        ))}
      </svg>
      {notNamed.length > 0 && (
        <p className="swap-note" data-claims={mechanism.claims.join(' ')}>
          {notNamedWay === null && `${notNamed.join(' ')} `}
          <em>{say('swaps.reading')}</em>
        </p>
      )}
      {legs.some(({ shown }) => !shown) && <p className="swap-note">{say('swaps.partial')}</p>}
    </figure>
  );
}

function Step({ step, frame }: { readonly step: QuotedLeg; readonly frame: Frame }) {
  const { flow, type, from, to, line, lines } = step;
  const { say, dataset } = frame;
  const open = from === null || to === null;
  return (
    <MarkLink
      claims={flow.claims}
      flow={flow.id}
      colour={type.colour}
      status={flow.status}
      className="swap-leg steps-leg"
      label={lines.map(({ text }) => text).join(' ')}
    >
      <LegLine line={line} hasOrigin={from !== null} hasDestination={to !== null} strokeWidth={2.4} head={{ long: 11, half: 5 }} />
      <Lines lines={lines} language={dataset.file.source.language} />
      {open && <OpenEnd line={line} hasOrigin={from !== null} say={say} />}
    </MarkLink>
  );
}

function Lines({ lines, language }: { readonly lines: readonly PlacedLine[]; readonly language: string }) {
  return lines.map(({ x, y, text, tone, atEnd }) => (
    <text
      key={`${x} ${y}`}
      className={`steps-${tone}`}
      x={x}
      y={y}
      textAnchor={atEnd ? 'end' : 'start'}
      lang={tone === 'missing' ? undefined : language}
    >
      {text}
    </text>
  ));
}

function NameBox({ named: { box, lines, role } }: { readonly named: LegBox }) {
  const high = lines.length * STEP_PX.name + (role === '' ? 0 : STEP_PX.role);
  const first = box.y + (box.height - high) / 2 + 13;
  const x = box.x + box.width / 2;
  return (
    <g className="swap-box">
      <rect x={box.x + 0.5} y={box.y + 0.5} width={box.width - 1} height={box.height - 1} rx={7} />
      {lines.map((line, index) => (
        <text key={index} className="steps-name" x={x} y={first + index * STEP_PX.name}>
          {line}
        </text>
      ))}
      {role !== '' && (
        <text className="steps-role" x={x} y={first + lines.length * STEP_PX.name}>
          {role}
        </text>
      )}
    </g>
  );
}
