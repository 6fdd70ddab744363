// Draws the map on a slide as movable vector marks: ground, flows, plates, figures, names and note.
import { containsPoint, sharedArea, type Box } from '../../geometry/box.ts';
import type { Ground } from '../../map/ground.ts';
import { LABEL_STYLES, PILL_PX, type PlacedLabel } from '../../map/mapLabels.ts';
import { NOTE_PX } from '../../map/mapNote.ts';
import { PLATE_STYLE, type Node } from '../../map/nodes.ts';
import type { PlacedFlow, PlacedMap } from '../../map/placeMap.ts';
import { measureInWords } from '../../messages/measures.ts';
import type { Mark } from '../../marks/slide/deck.ts';
import { drawFlow } from '../../marks/slide/drawFlow.ts';
import { drawGround } from '../../marks/slide/drawGround.ts';
import { colourOfType, DECORATIVE, glyphMark, textMark, type Drawing } from '../../marks/slide/drawing.ts';
import { pathData } from '../../geometry/pathData.ts';
import type { DrawnSlide } from '../slideDrawing.ts';

export const slide: DrawnSlide<PlacedMap> = {
  stands: 'beside',
  faint: 0.16,
  draw: (placed, { room, ground, drawing }) => ({ marks: drawMap(placed, ground, drawing), ...room }),
};

/** Draws in the same order as the site. Leaves out marks outside the frame, since a slide does not clip. */
function drawMap(placed: PlacedMap, ground: Ground, drawing: Drawing): Mark[] {
  const { size, camera, nodes, flows, labels, actors } = placed;
  const { say } = drawing;
  const frame: Box = { x: 0, y: 0, ...size };
  const isHere = ({ box }: { readonly box: Box }) => sharedArea(box, frame) > 0.6 * box.width * box.height;
  const names = labels.filter(({ kind, box }) => (kind === 'country' || kind === 'sea') && isHere({ box }));
  const others = labels.filter((label) => !names.includes(label) && label.kind !== 'country' && label.kind !== 'sea' && isHere(label));
  const summary = say('map.summary', { count: flows.length });
  return [
    drawGround(ground, { camera, frame, actors }, `${summary} ${ground.boundaryNote}`, say),
    ...names.map((label) => labelMark(label, drawing)),
    ...flows.flatMap((flow) => drawFlow(flow, frame, drawing) ?? []),
    ...nodes.flatMap((node) => nodeMarks(node, frame)),
    ...flows.flatMap((flow) => (flow.pill !== null && isHere(flow.pill) ? [pillMark(flow, flow.pill, drawing)] : [])),
    ...others.map((label) => labelMark(label, drawing)),
    ...scaleMarks(placed, drawing),
    noteMark(placed),
  ];
}

function labelMark({ kind, text, box, flow }: PlacedLabel, { strength }: Drawing): Mark {
  const isGround = kind === 'country' || kind === 'sea';
  const style = LABEL_STYLES[kind];
  return textMark([text], box, {
    align: 'centre',
    sizePx: style.sizePx,
    bold: style.weight === 600,
    italic: kind === 'sea' || kind === 'open-end',
    spacingPx: style.letterSpacingPx,
    paint: { colour: isGround ? 'muted' : 'ink', alpha: flow ? strength(flow.claims) : 1 },
    ...(isGround ? { alt: { name: text, description: DECORATIVE } } : {}),
  });
}

function nodeMarks({ name, at, plate, leader, radiusPx }: Node, frame: Box): Mark[] {
  const alt = { name, description: name };
  if (plate === null) {
    const [x, y] = at;
    if (radiusPx === 0 || !containsPoint(frame, at)) return [];
    return [
      {
        kind: 'shape',
        alt,
        box: { x: x - radiusPx, y: y - radiusPx, width: 2 * radiusPx, height: 2 * radiusPx },
        form: 'ellipse',
        fill: { kind: 'solid', paint: { colour: 'card' } },
        line: { paint: { colour: 'ink' }, widthPx: 1.6 },
      },
    ];
  }
  if (sharedArea(plate.box, frame) < 0.9 * plate.box.width * plate.box.height) return [];
  const plateMark: Mark = {
    kind: 'shape',
    alt,
    box: plate.box,
    form: 'round',
    fill: { kind: 'solid', paint: { colour: 'card' } },
    line: { paint: { colour: 'ink' }, widthPx: 1.3 },
    words: {
      anchor: 'middle',
      unwrapped: true,
      paragraphs: plate.lines.map((text) => ({
        align: 'centre',
        runs: [{ text, sizePx: PLATE_STYLE.sizePx, bold: true, spacingPx: PLATE_STYLE.letterSpacingPx * 0.8 }],
      })),
    },
  };
  if (leader === null) return [plateMark];
  const [from, to] = leader;
  const line: Mark = {
    kind: 'path',
    alt: { name, description: DECORATIVE },
    parts: [{ d: pathData`M${from[0]},${from[1]}L${to[0]},${to[1]}`, as: 'line' }],
    line: { paint: { colour: 'ink' }, widthPx: 1 },
  };
  return [line, plateMark];
}

function pillMark(
  { flow, type, claims }: PlacedFlow,
  { box, text }: NonNullable<PlacedFlow['pill']>,
  { say, strength, link, dataset }: Drawing,
): Mark {
  const paint = { colour: colourOfType(type), alpha: strength(claims) };
  const inset = (PILL_PX.height - 12) / 2;
  const words = flow.measure ? measureInWords(flow.measure, say) : type.name;
  const textBox = { x: box.x + PILL_PX.glyph + 3, y: box.y, width: Math.max(4, box.width - PILL_PX.glyph - 3), height: box.height };
  return {
    kind: 'group',
    alt: {
      name: `${type.name}: ${words}`,
      description: `${dataset.claims.get(claims[0])?.paraphrase ?? ''}: ${words}`,
      link: link(claims),
    },
    marks: [
      {
        kind: 'shape',
        alt: { name: words, description: DECORATIVE },
        box,
        form: 'pill',
        fill: { kind: 'solid', paint: { colour: 'card', alpha: paint.alpha } },
        line: { paint, widthPx: 1.6 },
      },
      glyphMark(type, [box.x + inset, box.y + inset], paint.alpha),
      ...(text === null ? [] : [textMark([text], textBox, { sizePx: 11.5, bold: true, paint: { colour: 'ink', alpha: paint.alpha } })]),
    ],
  };
}

function scaleMarks({ scaleBar: { box, widthPx, km } }: PlacedMap, { say }: Drawing): Mark[] {
  if (km === 0) return [];
  const words = say('map.scale', { km });
  return [
    {
      kind: 'path',
      alt: { name: words, description: DECORATIVE },
      parts: [{ d: pathData`M${box.x} ${box.y + 15}v5h${widthPx}v-5`, as: 'line' }],
      line: { paint: { colour: 'muted' }, widthPx: 1.2 },
    },
    textMark(
      [words],
      { x: box.x - 10, y: box.y, width: widthPx + 20, height: 14 },
      { align: 'centre', sizePx: 10.5, paint: { colour: 'muted' } },
    ),
  ];
}

function noteMark({ note: { box, title, lines } }: PlacedMap): Mark {
  return {
    kind: 'shape',
    alt: { name: title, description: [title, ...lines].join(' ') },
    box,
    form: 'round',
    fill: { kind: 'solid', paint: { colour: 'card', alpha: 0.94 } },
    line: { paint: { colour: 'line' }, widthPx: 1 },
    words: {
      anchor: 'middle',
      unwrapped: true,
      insetPx: NOTE_PX.padding - 2,
      paragraphs: [
        { runs: [{ text: title, sizePx: 11.5, bold: true }] },
        ...lines.map((text) => ({ beforePx: 2, runs: [{ text, sizePx: 11.5 }] })),
      ],
    },
  };
}
