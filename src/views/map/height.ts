// Adds up the height of the map in an embed: its frame, the key, and whose borders it shows.
import { STATUSES } from '../../model/schema.ts';
import { isDrawn, type FlowRow } from '../../selection/flowRows.ts';
import type { PlacedMap } from '../../map/placeMap.ts';
import type { HeightOf } from '../height.ts';
import { ICON_PX, LEADING, measurePx, rowsOf, SANS, TEXT_PX, textPx, widthOf } from '../textHeight.ts';
import { legendLines } from './MapLegend.tsx';

export function height({ rows, frame: { room, ground, say } }: HeightOf<FlowRow, PlacedMap>): number {
  const { width } = room;
  const drawn = rows.filter(isDrawn);
  const undrawn = rows.length - drawn.length;
  const statuses = STATUSES.filter((status) => drawn.some(({ flow }) => flow.status === status));
  const items = [
    ...[...new Set(drawn.map(({ type }) => type.name))].map((name) => ICON_PX.glyph + widthOf(name, SANS('xs'))),
    ...statuses.map((status) => ICON_PX.line + widthOf(say(`status.${status}`), SANS('xs'))),
    ...legendLines(drawn).map(({ text }) => ICON_PX.line + widthOf(say(text), SANS('xs'))),
  ];
  const legendRows = rowsOf(items, 16, width);
  const note = `${undrawn > 0 ? `${say('embed.undrawn', { count: undrawn })} ` : ''}${ground.boundaryNote} ${say('map.source', { source: ground.source })}`;
  // On short lines, rounding the width may cause one more line break.
  const sparePx = width < 450 ? LEADING.mapFoot * TEXT_PX.xs : 0;
  return (
    framePx(width) +
    sparePx +
    4 +
    16 +
    legendRows * LEADING.mapFoot * TEXT_PX.xs +
    (legendRows - 1) * 2 +
    4 +
    textPx(note, Math.min(width, measurePx(78)), SANS('xs'), LEADING.mapFoot)
  );
}

/** Follows the style sheet: higher than wide on a phone, twice as wide as high on a wall. */
function framePx(widthPx: number): number {
  if (widthPx >= 1400) return 0.44 * widthPx;
  return widthPx >= 700 ? Math.max(420, 0.54 * widthPx) : Math.min(480, Math.max(400, 1.1 * widthPx));
}
