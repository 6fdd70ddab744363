// Draws a chart for each group, grey and hatched, under a heading that says what they are, with the sources below each.
import { useId } from 'react';
import { type PlacedGroup, type PlacedTrends } from './placeTrends.ts';
import { formatMeasure, formatPeriod } from '../../messages/measures.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import contextSheet from '../context/context.css?url';
import type { Frame } from '../view.ts';
import { TrendPanelMarks } from './TrendPanelMarks.tsx';
import { TrendSources } from './TrendSources.tsx';
import { thresholdsOf } from './trendWords.ts';
import sheet from './trends.css?url';

export function TrendCharts({ placed, frame }: { readonly placed: PlacedTrends; readonly frame: Frame }) {
  const { say } = frame;
  return (
    <div className="trends">
      <StyleSheet href={contextSheet} />
      <StyleSheet href={sheet} />
      <p className="trends-heading">{say('context.heading')}</p>
      {placed.groups.map((group) => (
        <TrendGroup key={group.row.group.id} group={group} frame={frame} />
      ))}
    </div>
  );
}

function TrendGroup({ group, frame }: { readonly group: PlacedGroup; readonly frame: Frame }) {
  const { row, width, height, panels } = group;
  const { say } = frame;
  const hatch = useId();
  const figures = row.panels.flatMap(({ series, statements }) => [...series, ...statements].map(({ id }) => id));
  // While the room is unknown, each chart is drawn twice, and each needs its own ids.
  const prefix = `trend-${frame.room.width}`;
  return (
    <section className="trend-group" data-context={figures.join(' ')}>
      <h3>{row.group.title}</h3>
      <p className="trend-note">{row.group.note}</p>
      <svg translate="no" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={row.group.title}>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="trend-hatch" d="M0 0V4" />
        </pattern>
        {panels.map((panel, index) => (
          <TrendPanelMarks key={panel.panel.id} placed={panel} hatch={hatch} prefix={prefix} frame={frame} isFirst={index === 0} />
        ))}
      </svg>
      <p className="trend-legend">
        {legendOf(group, say)}
        {thresholdsOf(row.panels).map(({ claim, measure }) => (
          <span key={claim.id} data-claims={claim.id}>
            {' '}
            {say('trends.legend.threshold', { figure: formatMeasure(measure, say), period: formatPeriod(measure, say) })}
          </span>
        ))}
      </p>
      <TrendSources row={row} prefix={prefix} say={say} />
    </section>
  );
}

/** Explains the marks that occur. */
function legendOf({ panels }: PlacedGroup, say: Frame['say']): string {
  const columns = panels.flatMap((panel) => panel.columns);
  return [
    ...(panels.some(({ series }) => series.some(({ gaps }) => gaps.length > 0)) ? [say('trends.legend.gap')] : []),
    ...(columns.some(({ parts }) => parts.some(({ paint }) => paint === 'out' || paint === 'in')) ? [say('trends.legend.open')] : []),
    ...(columns.length > 0 ? [say('trends.legend.letters')] : []),
  ].join(' ');
}
