// What the map draws of a slice to the meaning of each width, colour and line style in it: nothing is explained that is not shown.
import { GlyphIcon } from '../marks/Glyph.tsx';
import { StatusLine } from '../marks/StatusLine.tsx';
import { useReader } from '../marks/reader.ts';
import { STATUSES } from '../model/schema.ts';
import type { DrawnRow } from '../selection/flowRows.ts';

export function MapLegend({ rows }: { readonly rows: readonly DrawnRow[] }) {
  const { say } = useReader();
  const types = [...new Set(rows.map(({ type }) => type))];
  const statuses = STATUSES.filter((status) => rows.some(({ flow }) => flow.status === status));
  const points = rows.map(({ flow }) => flow.direction === 'one-way' || flow.direction === 'two-way');
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
      {rows.some(({ flow }) => flow.measure !== null) && <Entry line="wide" d="M1 5H25" text={say('map.legend.wide')} />}
      {rows.some(({ flow }) => flow.measure === null) && <Entry line="thin" d="M1 5H25" text={say('map.legend.thin')} />}
      {points.includes(true) && <Entry line="arrow" d="M16 5H1M25 5 16 1v8z" text={say('map.legend.arrow')} />}
      {points.includes(false) && <Entry line="bare" d="M1 5H25" text={say('map.legend.noArrow')} />}
      {rows.some(({ stops }) => stops.includes(null)) && <Entry line="fade" d="M1 5h9m3 0h5m3 0h3" text={say('map.legend.fade')} />}
    </ul>
  );
}

function Entry({ line, d, text }: { readonly line: string; readonly d: string; readonly text: string }) {
  return (
    <li>
      <svg className={`legend-line legend-${line}`} viewBox="0 0 26 10" aria-hidden="true">
        <path d={d} />
      </svg>{' '}
      {text}
    </li>
  );
}
