// Draws the ground under a map on a slide, cut at the map's edge: sea, graticule, countries and disputed lines.
import type { Box, Point } from '../../geometry/box.ts';
import { toPixel, type Camera } from '../../map/camera.ts';
import { clipLines, clipRings } from '../../geometry/clipPath.ts';
import type { Ground } from '../../map/ground.ts';
import type { Say } from '../../messages/say.ts';
import type { Mark } from './deck.ts';
import { DECORATIVE } from './drawing.ts';

interface PlacedGround {
  readonly camera: Camera;
  readonly frame: Box;
  readonly actors: ReadonlySet<string>;
}

/** Draws one group, so that it can be moved or deleted as a whole; each country is a shape with its name. */
export function drawGround(ground: Ground, { camera, frame, actors }: PlacedGround, description: string, say: Say): Mark {
  const place = (point: Point) => toPixel(camera, point);
  const quiet = (of: string) => ({ name: of, description: DECORATIVE });
  const sea: Mark = {
    kind: 'shape',
    alt: quiet(say('deck.ground.sea')),
    box: frame,
    form: 'rect',
    fill: { kind: 'solid', paint: { colour: 'sea' } },
  };
  const graticule: Mark = {
    kind: 'path',
    alt: quiet(say('deck.ground.graticule')),
    parts: [{ d: clipLines(ground.graticule, place, frame), as: 'line' }],
    line: { paint: { colour: 'muted', alpha: 0.16 }, widthPx: 0.6 },
  };
  const countries = ground.countries.flatMap(({ iso, name: country, disputed, d }): Mark[] => {
    const inside = clipRings(d, place, frame);
    if (inside === '') return [];
    return [
      {
        kind: 'path',
        alt: quiet(country),
        parts: [{ d: inside, as: 'both' }],
        fill: { kind: 'solid', paint: { colour: actors.has(iso) ? 'actor' : 'land' } },
        line: disputed ? undefined : { paint: { colour: 'border' }, widthPx: 0.7 },
      },
    ];
  });
  const dotted: Mark = {
    kind: 'path',
    alt: quiet(say('deck.ground.disputed')),
    parts: [{ d: clipLines(ground.disputed, place, frame), as: 'line' }],
    line: { paint: { colour: 'muted' }, widthPx: 1, status: 'possible' },
  };
  // Land that is cut off has a border along the edge. A line in the slide's background colour hides it.
  const edge: Mark = {
    kind: 'shape',
    alt: quiet(say('deck.ground.edge')),
    box: frame,
    form: 'rect',
    line: { paint: { colour: 'paper' }, widthPx: 1.6 },
  };
  return { kind: 'group', alt: { name: say('deck.ground'), description }, marks: [sea, graticule, ...countries, dotted, edge] };
}
