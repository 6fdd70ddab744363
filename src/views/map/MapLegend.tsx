// Explains each width, colour and line style on the map, and no others.
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import type { MessageKey } from '../../messages/say.ts';
import { STATUSES } from '../../model/schema.ts';
import type { DrawnRow } from '../../selection/flowRows.ts';

export function MapLegend({ rows }: { readonly rows: readonly DrawnRow[] }) {
  const { say } = useReader();
  const types = [...new Set(rows.map(({ type }) => type))];
  const statuses = STATUSES.filter((status) => rows.some(({ flow }) => flow.status === status));
  return (
    <ul className="legend" aria-label={say('map.legend')}>
      {types.map(({ id, name, glyph, colour }) => (
        <li key={id}>
          <GlyphIcon name={glyph} colour={colour} /> {name}
        </li>
      ))}
      {statuses.map((status) => (
        <li key={status}>
          <StatusLine status={status} /> {say(`status.${status}`)}
        </li>
      ))}
      {legendLines(rows).map(({ line, d, text }) => (
        <li key={line}>
          <svg className={`legend-line legend-${line}`} viewBox="0 0 26 10" aria-hidden="true">
            <path d={d} />
          </svg>{' '}
          {say(text)}
        </li>
      ))}
    </ul>
  );
}

interface LegendLine {
  readonly line: string;
  readonly d: string;
  readonly text: MessageKey;
}

/** Explains the widths, arrowheads and fading ends that are on the map. */
export function legendLines(rows: readonly DrawnRow[]): LegendLine[] {
  const points = rows.map(({ flow }) => flow.direction === 'one-way' || flow.direction === 'two-way');
  const lines: readonly (LegendLine & { readonly there: boolean })[] = [
    { line: 'wide', d: 'M1 5H25', text: 'map.legend.wide', there: rows.some(({ flow }) => flow.measure !== null) },
    { line: 'thin', d: 'M1 5H25', text: 'map.legend.thin', there: rows.some(({ flow }) => flow.measure === null) },
    { line: 'arrow', d: 'M16 5H1M25 5 16 1v8z', text: 'map.legend.arrow', there: points.includes(true) },
    { line: 'bare', d: 'M1 5H25', text: 'map.legend.noArrow', there: points.includes(false) },
    { line: 'fade', d: 'M1 5h9m3 0h5m3 0h3', text: 'map.legend.fade', there: rows.some(({ stops }) => stops.includes(null)) },
  ];
  return lines.filter(({ there }) => there);
}
