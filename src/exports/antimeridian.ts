// Cuts a line on the globe at the antimeridian, as RFC 7946, section 3.1.9 asks.
import type { Place } from '../model/dataset.ts';

type LonLat = Place['lonLat'];

/**
 * Cuts a line (degrees) where it crosses longitude 180, so that no part crosses it. Two points more than 180° of longitude
 * apart are joined the other, shorter way. The latitude of the cut is on the straight line between them.
 */
export function cutAtAntimeridian([first, ...rest]: readonly [LonLat, ...LonLat[]]): LonLat[][] {
  let current: LonLat[] = [first];
  let last = first;
  const parts = [current];
  for (const next of rest) {
    if (Math.abs(next[0] - last[0]) > 180) {
      const side = last[0] < 0 ? -180 : 180;
      const toEdge = Math.abs(side - last[0]);
      const width = 360 - Math.abs(next[0] - last[0]);
      const lat = width === 0 ? last[1] : last[1] + ((next[1] - last[1]) * toEdge) / width;
      if (toEdge > 0) current.push([side, lat]);
      // If the next point is on the antimeridian itself, nothing lies beyond the cut.
      current = Math.abs(next[0]) === 180 ? [] : [[-side, lat]];
      parts.push(current);
    }
    current.push(next);
    last = next;
  }
  return parts.filter((each) => each.length > 1);
}
