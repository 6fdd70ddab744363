// Converts degrees to pixels of the plate that the site draws (y upwards), and back: simplifying is judged as a reader sees it.
import { geoConicConformal, scaleLinear } from 'd3';
import type { Bounds, LonLat } from './mesh.ts';

/** Width of the frame that detail is meant for. */
const frameWidthPx = 1040;
/** What one pixel counts for in the rest of the frame and outside it: there the plate is compressed, so that simplifying takes more away. */
const worth = { frame: 0.6, outside: 0.1 };
const farPx = 10_000;

export interface Plate {
  readonly toPx: (lonLat: LonLat) => LonLat;
  readonly toLonLat: (px: LonLat) => LonLat;
}

/** The map's conformal conic (parallels 30 and 56), 1040 px wide over `frame`, true in `focus` and compressed around it. Bounds in degrees. */
export function plateOver(focus: Bounds, frame: Bounds): Plate {
  const projection = geoConicConformal()
    .parallels([30, 56])
    .rotate([-(frame[0] + frame[2]) / 2, 0])
    .precision(0);
  projection.fitWidth(frameWidthPx, { type: 'MultiPoint', coordinates: outline(frame) });
  const [inner, outer] = [boxOf(outline(focus).map(project)), boxOf(outline(frame).map(project))];
  const x = compressing([outer[0], inner[0], inner[2], outer[2]]);
  const y = compressing([outer[1], inner[1], inner[3], outer[3]]);

  function project([lon, lat]: LonLat): LonLat {
    const point = projection([lon, lat]);
    if (!point) throw new Error(`${lon}, ${lat} is not on the plate`);
    return [point[0], -point[1]];
  }
  return {
    toPx: (lonLat) => {
      const [px, py] = project(lonLat);
      return [x(px), y(py)];
    },
    toLonLat: ([px, py]) => {
      const lonLat = projection.invert?.([x.invert(px), -y.invert(py)]);
      if (!lonLat) throw new Error(`${px}, ${py} is not on the plate`);
      return lonLat;
    },
  };
}

/** Points that a frame in degrees reaches farthest to on a conic: its corners and the middles of its parallels. */
function outline([west, south, east, north]: Bounds): [number, number][] {
  return [west, (west + east) / 2, east].flatMap((lon): [number, number][] => [
    [lon, south],
    [lon, north],
  ]);
}

/** The smallest box around points. */
export function boxOf(points: readonly LonLat[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** One axis of the plate: its own length between the two middle values, shorter beyond them and shorter still beyond the outer two. */
function compressing([from, focusFrom, focusTo, to]: readonly [number, number, number, number]) {
  const [before, after] = [focusFrom - (focusFrom - from) * worth.frame, focusTo + (to - focusTo) * worth.frame];
  const far = farPx * worth.outside;
  return scaleLinear(
    [from - farPx, from, focusFrom, focusTo, to, to + farPx],
    [before - far, before, focusFrom, focusTo, after, after + far],
  );
}
