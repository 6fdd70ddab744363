// Cuts a line where it crosses the antimeridian: RFC 7946, section 3.1.9.
import type { Place } from '../model/dataset.ts';

type LonLat = Place['lonLat'];

/**
 * Cuts a line (degrees) where it crosses longitude 180, so that no part crosses it. A leg of more than half the globe's
 * longitudes is taken to go the other, shorter way; at the cut the latitude lies on the straight line between its ends.
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
      // A leg that ends on the antimeridian itself has nothing beyond it.
      current = Math.abs(next[0]) === 180 ? [] : [[-side, lat]];
      parts.push(current);
    }
    current.push(next);
    last = next;
  }
  return parts.filter((each) => each.length > 1);
}
