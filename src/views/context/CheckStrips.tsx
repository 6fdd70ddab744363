// Shows dated statements beside a claim: one scale for each question, and no line between them.
import { useMemo } from 'react';
import { placeStatements, type PlacedStatement, type PlacedStrip } from './placeStatements.ts';
import { useReader } from '../../marks/reader.ts';
import { formatContextPeriod, formatMonth, formatStatement, occasionOf, speakerOf } from '../../messages/contextWords.ts';
import { formatAmount, formatMeasure } from '../../messages/measures.ts';
import type { Claim } from '../../model/dataset.ts';
import type { BesideClaim, ClaimStrip } from '../../selection/besideClaim.ts';
import { useRoom } from '../../ui/useRoom.ts';
import { SourceNote } from './SourceNote.tsx';
import { StatementTrack } from './StatementTrack.tsx';

interface Props {
  readonly claim: Claim;
  readonly beside: BesideClaim;
}

export function CheckStrips({ claim, beside }: Props) {
  const { say } = useReader();
  const [ref, room] = useRoom<HTMLDivElement>();
  return (
    <div className="context-strips" ref={ref}>
      {room !== null &&
        beside.strips.map((strip) => <Strip key={strip.statements[0]?.id} strip={strip} claim={claim} width={room.width} />)}
      {beside.absences.map(({ id, of, sought, on, note }) => (
        <div key={id} className="context-absence" data-context={id}>
          <h4>{say('context.absence')}</h4>
          <p>
            {of}. {note}
          </p>
          <p className="context-quiet">{say('context.absence.sought', { sought, on: formatMonth(on, say) })}</p>
        </div>
      ))}
    </div>
  );
}

function Strip({ strip, claim, width }: { readonly strip: ClaimStrip; readonly claim: Claim; readonly width: number }) {
  const { say } = useReader();
  const placed = useMemo(() => placeStatements(strip.statements, claim.measure, width), [strip, claim, width]);
  const [first] = strip.statements;
  if (first === undefined) return null;
  return (
    <section className="context-strip">
      <h4>{strip.question ?? say(`context.quantity.${first.quantity}`)}</h4>
      {strip.conflicts.map(({ id, words }) => (
        <p key={id} className="context-conflict" data-context={id}>
          <strong>{say('context.conflict')}</strong> {words}
        </p>
      ))}
      <ol>
        {placed.rows.map((row) => (
          <Row key={row.statement.id} row={row} strip={placed} of={first.of} />
        ))}
      </ol>
      {hasScale(placed) && <Scale strip={placed} />}
      {placed.claim && claim.measure && (
        <p className="context-claim" data-claim={claim.id}>
          <svg width="14" height="12" aria-hidden="true">
            <path className="context-claim-line" d="M7 0V12" />
          </svg>
          {say('context.claimLine', { figure: formatMeasure(claim.measure, say) })}
        </p>
      )}
    </section>
  );
}

function Row({ row: { statement, mark }, strip, of }: { readonly row: PlacedStatement; readonly strip: PlacedStrip; readonly of: string }) {
  const { say } = useReader();
  const { id, note, source, period } = statement;
  return (
    <li data-context={id}>
      <div className="context-who">
        <span>
          <b>{speakerOf(statement)}</b>, {occasionOf(statement, say)}
        </span>
        <SourceNote id={id} figure={formatStatement(statement, say)} note={note} source={source} />
      </div>
      {hasScale(strip) && <StatementTrack mark={mark} claim={strip.claim} width={strip.width} />}
      <p className="context-quiet">
        {formatContextPeriod(period, say)}. {statement.of !== of && `${statement.of}. `}
        {note}
      </p>
    </li>
  );
}

/** Tells whether there is anything to compare: a single figure needs no scale. */
function hasScale({ rows, claim }: PlacedStrip): boolean {
  return rows.length > 1 || claim !== null;
}

/** Draws the scale under the rows: zero, and the length of a unit. */
function Scale({ strip: { ticks, unit, width } }: { readonly strip: PlacedStrip }) {
  const { say } = useReader();
  return (
    <svg translate="no" className="context-scale" width={width} height={20} aria-hidden="true" data-computed="scale">
      {ticks.map(({ x, value }, index) => (
        <g key={value} transform={`translate(${x} 0)`}>
          <path d="M0 0V4" />
          <text y={16} data-first={index === 0}>
            {index === ticks.length - 1 && index > 0 ? formatAmount(value, unit, say) : value}
          </text>
        </g>
      ))}
    </svg>
  );
}
