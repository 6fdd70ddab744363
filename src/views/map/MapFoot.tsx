// Says what the map can't draw, how to read it, and whose borders it shows.
import '../../messages/views/words.ts';
import { useReader } from '../../marks/reader.ts';
import { isDrawn, selectFlowRows } from '../../selection/flowRows.ts';
import { claimsWithoutFlow } from '../../selection/slice.ts';
import { describeFlow } from '../../messages/describeFlow.ts';
import type { FootProps } from '../view.ts';
import { BuiltLines } from './BuiltLines.tsx';
import { MapLegend } from './MapLegend.tsx';
import './mapFoot.css';

export function MapFoot({ slice, ground }: FootProps) {
  const { say } = useReader();
  const rows = selectFlowRows(slice);
  const undrawn = rows.filter((row) => !isDrawn(row));
  const without = claimsWithoutFlow(slice);
  const counts = [
    ...(undrawn.length > 0 ? [say('map.undrawn', { count: undrawn.length })] : []),
    ...(without.length > 0 ? [say('map.withoutFlow', { count: without.length })] : []),
  ];
  return (
    <details className="map-foot">
      <summary>
        <span className="count" data-computed="count">
          {counts.join(' ')}
        </span>{' '}
        <span className="map-foot-more">{say('map.about')}</span>
      </summary>
      <div className="map-foot-body">
        {undrawn.length > 0 && (
          <>
            <p>{say('map.undrawn.why')}</p>
            <ul>
              {undrawn.map((row) => (
                <li key={row.flow.id} data-flow={row.flow.id} data-claims={row.claims.join(' ')}>
                  {describeFlow(row, slice.dataset, say)}
                </li>
              ))}
            </ul>
          </>
        )}
        <MapLegend rows={rows.filter(isDrawn)} />
        <BuiltLines />
        <p className="zoom-hint">{say('map.zoomHint')}</p>
        <p className="map-source">
          {ground.boundaryNote} {say('map.source', { source: ground.source })}
        </p>
      </div>
    </details>
  );
}
