// Checks that longitudes and latitudes are on the Earth.
import type { Check } from './check.ts';
import { finding, type Finding } from '../reading/fault.ts';

export const coordinates: Check = {
  id: 'coordinates',
  *find({ file }) {
    for (const [i, { lonLat }] of file.places.entries()) yield* onEarth(`$.places[${i}].lonLat`, lonLat);
    for (const [i, { route }] of file.flows.entries()) {
      if (route.kind !== 'cited') continue;
      for (const [j, lonLat] of route.lonLats.entries()) yield* onEarth(`$.flows[${i}].route.lonLats[${j}]`, lonLat);
    }
  },
};

function* onEarth(path: string, [lon, lat]: readonly [number, number]): Iterable<Finding> {
  if (isLonLat(lon, lat)) return;
  const fix = isLonLat(lat, lon) ? `[${lat}, ${lon}], if they were swapped` : null;
  yield finding(path, `[${lon}, ${lat}]`, 'longitude (-180 to 180), then latitude (-90 to 90)', fix);
}

function isLonLat(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
