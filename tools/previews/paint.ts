// Writes fills and lines of marks as attributes of SVG, in the light theme.
import { DECK_COLOURS } from '../../src/deck/write/colours.ts';
import { element, type SvgElement } from '../../src/image/svgTree.ts';
import type { DeckColour, Fill, Line, Paint } from '../../src/marks/slide/deck.ts';
import type { Status } from '../../src/model/schema.ts';

type Attributes = SvgElement['attributes'];

/** What an element has of a fill: its attributes, and a definition that they name. */
export interface Filled {
  readonly defs: readonly SvgElement[];
  readonly attributes: Attributes;
}

/** Gives each definition of a document an id of its own. */
export type NewId = () => string;

const ENDS = { left: [1, 0, 0, 0], right: [0, 0, 1, 0], up: [0, 1, 0, 0], down: [0, 0, 0, 1] } as const;
/** Of the strokes that say that no figure is given. */
const HATCH = { tilePx: 5, widthPx: 1.1, alpha: 0.75 };
type Dashes = Readonly<Record<Status, Attributes>>;

/** As tokens.css has them, and as rings of dots have them. */
const DASHES = dashesOf('7 5', '0.1 5');
export const RING_DASHES = dashesOf('4.3 2.6', '0.1 3.45');

export function hexOf(colour: DeckColour): string {
  return `#${DECK_COLOURS[colour].light}`;
}

export function fillOf(fill: Fill | undefined, newId: NewId): Filled {
  if (fill === undefined) return { defs: [], attributes: { fill: 'none' } };
  if (fill.kind === 'solid') return { defs: [], attributes: painted('fill', fill.paint) };
  const [id, fadeId, maskId] = [newId(), newId(), newId()];
  if (fill.kind === 'hatch') return { defs: [hatchOf(fill.paint, id, fill.ground)], attributes: { fill: `url(#${id})` } };
  const fade = (paint: Paint) => fadeOf(paint, ENDS[fill.towards], fadeId);
  if (fill.hatchedIn === undefined) return { defs: [fade(fill.paint)], attributes: { fill: `url(#${fadeId})` } };
  // A mask lets through what is white.
  const mask = element('mask', { id: maskId, maskContentUnits: 'objectBoundingBox' }, [
    element('rect', { width: 1, height: 1, fill: `url(#${fadeId})` }),
  ]);
  const defs = [fade({ colour: 'card' }), mask, hatchOf({ colour: fill.paint.colour }, id)];
  return { defs, attributes: { fill: `url(#${id})`, mask: `url(#${maskId})`, ...lineOf(fill.hatchedIn) } };
}

/** `dashes` where those of the statuses are too long. */
export function lineOf(line: Line | undefined, dashes: Dashes = DASHES): Attributes {
  if (line === undefined) return {};
  const { paint, widthPx, status = 'stated', beforePx } = line;
  return {
    ...painted('stroke', paint),
    'stroke-width': widthPx,
    ...dashes[status],
    ...(beforePx === undefined || status === 'stated' ? {} : { 'stroke-dashoffset': beforePx }),
  };
}

/** The lines of the statuses, of these dashes. */
export function dashesOf(underDiscussion: string, possible: string): Dashes {
  return {
    stated: {},
    'under-discussion': { 'stroke-dasharray': underDiscussion },
    possible: { 'stroke-dasharray': possible, 'stroke-linecap': 'round' },
  };
}

export function painted(as: 'fill' | 'stroke', { colour, alpha = 1 }: Paint): Attributes {
  return { [as]: hexOf(colour), ...(alpha < 1 ? { [`${as}-opacity`]: alpha } : {}) };
}

/** From a colour to nothing, along a line in shares of the box that it fills. */
export function fadeOf({ colour, alpha = 1 }: Paint, [x1, y1, x2, y2]: readonly [number, number, number, number], id: string): SvgElement {
  return element('linearGradient', { id, x1, y1, x2, y2 }, [
    element('stop', { offset: 0, 'stop-color': hexOf(colour), 'stop-opacity': alpha }),
    element('stop', { offset: 1, 'stop-color': hexOf(colour), 'stop-opacity': 0 }),
  ]);
}

function hatchOf(paint: Paint, id: string, ground?: Paint): SvgElement {
  const tile = { width: HATCH.tilePx, height: HATCH.tilePx };
  return element('pattern', { id, ...tile, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
    ...(ground ? [element('rect', { ...tile, ...painted('fill', ground) })] : []),
    element('path', {
      d: `M1 0V${HATCH.tilePx}`,
      fill: 'none',
      ...painted('stroke', { ...paint, alpha: HATCH.alpha * (paint.alpha ?? 1) }),
      'stroke-width': HATCH.widthPx,
    }),
  ]);
}
