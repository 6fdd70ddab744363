// Explains an embedded map: what its colours and lines mean, what it can't draw, and whose borders it shows.
import '../../messages/share/words.ts';
import { useReader } from '../../marks/reader.ts';
import { isDrawn, selectFlowRows } from '../../selection/flowRows.ts';
import type { FootProps } from '../view.ts';
import { MapLegend } from './MapLegend.tsx';
import './mapFoot.css';

export function EmbedFoot({ slice, ground }: FootProps) {
  const { say } = useReader();
  const rows = selectFlowRows(slice);
  const drawn = rows.filter(isDrawn);
  const undrawn = rows.length - drawn.length;
  return (
    <div className="map-foot map-foot-alone">
      <MapLegend rows={drawn} />
      <p>
        {undrawn > 0 && <span data-computed="count">{say('embed.undrawn', { count: undrawn })} </span>}
        <span className="map-source">
          {ground.boundaryNote} {say('map.source', { source: ground.source })}
        </span>
      </p>
    </div>
  );
}
