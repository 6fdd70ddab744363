// Draws a panel: scale, independent figures in grey, and the article's figure across them in its own colour.
import { useId, type MouseEvent, type ReactNode } from 'react';
import type { PlacedPanel } from './placeTrends.ts';
import type { PlacedColumn } from './placeColumns.ts';
import type { PlacedSeries, PlacedThreshold } from './placeLines.ts';
import type { TrendLabel } from './placePlot.ts';
import { MarkLink } from '../../marks/MarkLink.tsx';
import { formatMeasure, formatPeriod } from '../../messages/measures.ts';
import type { ContextId } from '../../model/context/contextSchema.ts';
import type { Frame } from '../view.ts';

interface Props {
  readonly placed: PlacedPanel;
  /** Id of the pattern for independent figures. */
  readonly hatch: string;
  /** Prefix for the ids of the sources below. */
  readonly prefix: string;
  readonly frame: Frame;
  readonly isFirst: boolean;
}

export function TrendPanelMarks({ placed, hatch, prefix, frame, isFirst }: Props) {
  const { title, titleY, plot, zeroY, ticks, years, series, columns, thresholds } = placed;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const lettersPx = columns.length > 0 ? 15 : 0;
  return (
    <g>
      {title.map((line, index) => (
        <text key={index} className="trend-title" x={plot.x} y={titleY + index * 16}>
          {line}
        </text>
      ))}
      <g className="trend-axis" aria-hidden="true" data-computed="scale">
        {ticks.map(({ y, text }, index) => (
          <g key={index}>
            <path d={`M${plot.x} ${y}H${right}`} />
            {text !== '' && (
              <text x={plot.x - 6} y={y + 4} textAnchor="end">
                {text}
              </text>
            )}
          </g>
        ))}
        {years.map(({ x, text }) => (
          <text key={text} x={x} y={bottom + lettersPx + 14} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
      {series.map((each) => (
        <SeriesMark key={each.series.id} placed={each} hatch={hatch} prefix={prefix} />
      ))}
      {columns.map((column) => (
        <ColumnMark key={column.statement.id} placed={column} hatch={hatch} prefix={prefix} letterY={bottom + 12} />
      ))}
      {columns.map(
        ({ statement, label }) =>
          label && (
            <g key={statement.id} className="trend-mark" data-context={statement.id} aria-hidden="true">
              <Label label={label} />
            </g>
          ),
      )}
      <path className="trend-zero" d={`M${plot.x} ${zeroY}H${right}`} />
      {thresholds.map((threshold) => (
        <ThresholdMark key={threshold.claim.id} placed={threshold} x={plot.x} width={plot.width} frame={frame} continues={!isFirst} />
      ))}
    </g>
  );
}

interface ContextMarkProps {
  readonly id: ContextId;
  readonly prefix: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Links an independent figure to its source below the chart, where keyboards and screen readers find it. */
function ContextMark({ id, prefix, className, children }: ContextMarkProps) {
  const source = `${prefix}-${id}`;
  const openSource = (event: MouseEvent) => {
    const line = event.currentTarget.ownerDocument.getElementById(source);
    if (line === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // With script, this adds no step to the history: the entry scrolls into view and opens.
    event.preventDefault();
    line.scrollIntoView({ block: 'nearest' });
    line.querySelector('button')?.click();
  };
  return (
    <a className={`trend-mark ${className}`} href={`#${source}`} data-context={id} tabIndex={-1} aria-hidden="true" onClick={openSource}>
      {children}
    </a>
  );
}

interface MarkProps<Placed> {
  readonly placed: Placed;
  readonly hatch: string;
  readonly prefix: string;
}

function SeriesMark({ placed: { series, lines, areas, dots, gaps, labels }, hatch, prefix }: MarkProps<PlacedSeries>) {
  return (
    <ContextMark id={series.id} prefix={prefix} className="trend-series">
      {areas.map((d) => (
        <path key={d} className="trend-area" d={d} fill={`url(#${hatch})`} />
      ))}
      {gaps.map((gap) => (
        <rect key={gap.x} className="trend-gap" {...gap} />
      ))}
      {lines.map((d) => (
        <path key={d} className="trend-line" d={d} />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={x} className="trend-dot" cx={x} cy={y} r={3} />
      ))}
      {labels.map((label) => (
        <Label key={label.x} label={label} />
      ))}
    </ContextMark>
  );
}

function ColumnMark({ placed, hatch, prefix, letterY }: MarkProps<PlacedColumn> & { readonly letterY: number }) {
  const { statement, parts, letter, hit } = placed;
  const id = useId();
  return (
    <ContextMark id={statement.id} prefix={prefix} className="trend-column">
      <rect className="trend-hit" {...hit} />
      {parts.map(({ paint, ...box }) => (
        <g key={paint}>
          {(paint === 'out' || paint === 'in') && (
            <linearGradient id={`${id}${paint}`} x1="0" x2="0" y1="1" y2="0">
              <stop className="trend-fade" offset="0" stopOpacity={paint === 'out' ? 0.7 : 0} />
              <stop className="trend-fade" offset="1" stopOpacity={paint === 'out' ? 0 : 0.7} />
            </linearGradient>
          )}
          {paint === 'out' || paint === 'in' ? (
            <rect {...box} fill={`url(#${id}${paint})`} />
          ) : (
            <>
              <rect className={`trend-ground trend-${paint}`} {...box} />
              <rect {...box} fill={`url(#${hatch})`} />
              <path className="trend-top" d={`M${box.x} ${box.y}H${box.x + box.width}`} />
            </>
          )}
        </g>
      ))}
      <text className="trend-letter" x={letter.x} y={letterY}>
        {letter.text}
      </text>
    </ContextMark>
  );
}

function Label({ label: { text, x, y, anchor } }: { readonly label: TrendLabel }) {
  return (
    <text className="trend-label" x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}

interface ThresholdProps {
  readonly placed: PlacedThreshold;
  readonly x: number;
  readonly width: number;
  readonly frame: Frame;
  readonly continues: boolean;
}

/** Length over which an open figure fades, px. */
const FADE_PX = 12;

function ThresholdMark({
  placed: { claim, measure, y, upperY, open, label },
  x,
  width,
  frame: { dataset, say },
  continues,
}: ThresholdProps) {
  const id = useId();
  const [type] = claim.types;
  const words = say('trends.threshold.label', {
    figure: formatMeasure(measure, say),
    paraphrase: claim.paraphrase,
    period: formatPeriod(measure, say),
  });
  return (
    <MarkLink
      claims={[claim.id]}
      colour={(type && dataset.types.get(type)?.colour) ?? null}
      status={claim.status}
      label={words}
      className="trend-threshold"
      continues={continues}
    >
      <rect className="trend-hit" x={x} y={y - 10} width={width} height={20} />
      {open !== null && (
        <>
          <linearGradient id={id} x1="0" x2="0" y1={open === 'up' ? 1 : 0} y2={open === 'up' ? 0 : 1}>
            <stop offset="0" stopColor="var(--hue)" stopOpacity={0.28} />
            <stop offset="1" stopColor="var(--hue)" stopOpacity={0} />
          </linearGradient>
          <rect x={x} y={open === 'up' ? y - FADE_PX : y} width={width} height={FADE_PX} fill={`url(#${id})`} />
        </>
      )}
      <path className="trend-threshold-line" d={`M${x} ${y}H${x + width}`} />
      {upperY !== null && <path className="trend-threshold-line" d={`M${x} ${upperY}H${x + width}`} />}
      <text className="trend-threshold-label" x={label.x} y={label.y} textAnchor={label.anchor}>
        {label.text}
      </text>
    </MarkLink>
  );
}
