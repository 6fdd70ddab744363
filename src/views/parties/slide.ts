// Draws parties and ribbons on a slide: hatched if no figure is given, fading where an end is not given.
import type { Point } from '../../geometry/box.ts';
import { PILL_PX } from '../../map/mapLabels.ts';
import { pathSegments } from '../../geometry/pathSegments.ts';
import { OPEN_STYLE, PARTY_STYLE, type PlacedParties, type PlacedParty, type PlacedTie, type Ribbon } from './placeParties.ts';
import { RIBBON_PX } from './placeBands.ts';
import { describeFlow } from '../../messages/describeFlow.ts';
import type { Fill, Mark } from '../../marks/slide/deck.ts';
import { colourOfType, DECORATIVE, glyphMark, textMark, type Drawing } from '../../marks/slide/drawing.ts';
import type { DrawnSlide } from '../slideDrawing.ts';
import { pathData } from '../../geometry/pathData.ts';

export const slide: DrawnSlide<PlacedParties> = {
  stands: 'wide',
  faint: 0.16,
  draw: (placed, { drawing }) => ({ marks: drawParties(placed, drawing), width: placed.width, height: placed.height }),
};

function drawParties({ parties, ties }: PlacedParties, drawing: Drawing): Mark[] {
  return [
    ...ties.map((tie) => tieMark(tie, drawing)),
    ...parties.map((party) => partyMark(party, drawing)),
    ...ties.flatMap((tie) => pillMarks(tie, drawing)),
  ];
}

function tieMark(tie: PlacedTie, { dataset, say, strength, link }: Drawing): Mark {
  const { flow, type, claims, ribbons, bands, heads } = tie;
  const alpha = strength(claims);
  const colour = colourOfType(type);
  const name = dataset.claims.get(claims[0])?.paraphrase ?? flow.id;
  const alt = { name, description: DECORATIVE };
  const edge = { paint: { colour, alpha }, widthPx: 1.4, status: flow.status };
  const marks = ribbons.flatMap((ribbon): Mark[] => {
    const face = (widthPx: number, fill: Fill, edged: boolean): Mark => ({
      kind: 'path',
      alt,
      parts: [{ d: ribbonFace(ribbon.d, widthPx), as: 'both' }],
      fill,
      ...(edged ? { line: edge } : {}),
    });
    if (bands.length === 0) {
      const towards = sideOf(ribbon);
      const fill: Fill = towards
        ? { kind: 'fade', paint: { colour, alpha: 0.6 * alpha }, towards, hatchedIn: edge }
        : { kind: 'hatch', paint: { colour, alpha }, ground: { colour: 'paper' } };
      return [face(RIBBON_PX, fill, towards === null)];
    }
    return bands.map(({ widthPx, opacity }) => face(widthPx, { kind: 'solid', paint: { colour, alpha: alpha * opacity } }, false));
  });
  const tips = heads.map((d): Mark => ({
    kind: 'path',
    alt,
    parts: [{ d, as: 'face' }],
    fill: { kind: 'solid', paint: { colour, alpha } },
  }));
  return { kind: 'group', alt: { name, description: describeFlow(tie, dataset, say), link: link(claims) }, marks: [...marks, ...tips] };
}

function sideOf({ fade }: Ribbon): 'left' | 'right' | null {
  return fade === null ? null : fade.from < fade.to ? 'left' : 'right';
}

/** Makes a face between the line shifted up and down by half a width. Ribbons run sideways, so that is their visible width. */
function ribbonFace(d: string, widthPx: number): string {
  const [first, ...rest] = pathSegments(d);
  const start = first?.points[0];
  if (start === undefined) return '';
  const half = widthPx / 2;
  const at = ([x, y]: Point, dy: number) => pathData`${x},${y + dy}`;
  const there = rest.map(({ kind, points }) => `${kind}${points.map((point) => at(point, -half)).join(' ')}`).join('');
  const corners = [start, ...rest.map(({ points }): Point => points.at(-1) ?? start)];
  const back = rest
    .map(({ kind, points }, index) => {
      const from = corners[index] ?? start;
      return `${kind}${[...points.slice(0, -1).toReversed(), from].map((point) => at(point, half)).join(' ')}`;
    })
    .toReversed()
    .join('');
  const end = corners.at(-1) ?? start;
  return `M${at(start, -half)}${there}L${at(end, half)}${back}Z`;
}

function partyMark({ kind, box, lines, name, claims }: PlacedParty, { strength }: Drawing): Mark {
  const text = name ?? lines.join(' ');
  if (kind !== 'party') {
    return textMark(lines, box, {
      sizePx: OPEN_STYLE.sizePx,
      italic: true,
      align: kind === 'origin not stated' ? 'right' : 'left',
      paint: { colour: 'ink', alpha: strength(claims) },
    });
  }
  return {
    kind: 'shape',
    alt: { name: text, description: text },
    box,
    form: 'round',
    fill: { kind: 'solid', paint: { colour: 'card' } },
    line: { paint: { colour: 'ink' }, widthPx: 1.3 },
    words: {
      anchor: 'middle',
      unwrapped: true,
      paragraphs: lines.map((line) => ({
        align: 'centre',
        runs: [{ text: line, sizePx: PARTY_STYLE.sizePx, bold: true, spacingPx: 0.4 }],
      })),
    },
  };
}

function pillMarks({ type, claims, pills }: PlacedTie, { strength, link, dataset }: Drawing): Mark[] {
  const alpha = strength(claims);
  return pills.map(({ box, text }): Mark => {
    const words = text ?? type.name;
    const textBox = { x: box.x + PILL_PX.glyph + 3, y: box.y, width: Math.max(4, box.width - PILL_PX.glyph - 3), height: box.height };
    return {
      kind: 'group',
      alt: { name: words, description: `${dataset.claims.get(claims[0])?.paraphrase ?? ''}: ${words}`, link: link(claims) },
      marks: [
        {
          kind: 'shape',
          alt: { name: words, description: DECORATIVE },
          box,
          form: 'pill',
          fill: { kind: 'solid', paint: { colour: 'card' } },
          line: { paint: { colour: colourOfType(type), alpha }, widthPx: 1.6 },
        },
        glyphMark(type, [box.x + 5, box.y + 5], alpha),
        ...(text === null ? [] : [textMark([text], textBox, { sizePx: 11.5, bold: true, paint: { colour: 'ink', alpha } })]),
      ],
    };
  });
}
