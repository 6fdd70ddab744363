// Draws swaps on a slide as boxes joined by connectors: the arrows follow when a box is moved.
import type { Box } from '../../geometry/box.ts';
import type { PlacedLeg, PlacedSwap } from './placeSwap.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import { flowEnds } from '../../messages/describeFlow.ts';
import type { Mark, ShapeMark } from '../../marks/slide/deck.ts';
import { colourOfType, textMark, type Drawing } from '../../marks/slide/drawing.ts';
import { movedMarks } from '../../marks/slide/movedMarks.ts';
import type { DrawnSlide } from '../slideDrawing.ts';

const CAPTION_PX = 22;
const NOTE_PX = { size: 11, line: 14.5, gap: 8 };
const GAP_PX = 28;

export const slide: DrawnSlide<readonly PlacedSwap[]> = {
  stands: 'beside',
  faint: 0.3,
  draw: (placed, { room: { width }, drawing }) => ({ ...drawSwaps(placed, width, drawing), width }),
};

/** Draws swaps side by side if they fit, as they were placed. The highest sets the height. */
function drawSwaps(swaps: readonly PlacedSwap[], width: number, drawing: Drawing): { marks: Mark[]; height: number } {
  let [x, y, rowHeight, height] = [0, 0, 0, 0];
  const marks = swaps.flatMap((swap, index) => {
    if (x > 0 && x + swap.width > width + 1) {
      y += rowHeight + GAP_PX;
      [x, rowHeight] = [0, 0];
    }
    const drawn = drawSwap(swap, `swap-${index}`, drawing);
    const moved = movedMarks(drawn.marks, [x, y]);
    x += swap.width + GAP_PX;
    rowHeight = Math.max(rowHeight, drawn.height);
    height = y + rowHeight;
    return moved;
  });
  return { marks, height };
}

function drawSwap(swap: PlacedSwap, key: string, drawing: Drawing): { marks: Mark[]; height: number } {
  const { say, dataset, strength, link } = drawing;
  const { mechanism, placed, links, legs, width, height, notNamed, notNamedPath } = swap;
  const boxes = placed.flatMap((leg, step) => [
    boxMark(leg, 'from', `${key}-${step}-from`, swap, drawing),
    boxMark(leg, 'to', `${key}-${step}-to`, swap, drawing),
  ]);
  const arrows = placed.flatMap((leg, step): Mark[] => (legs[step]?.shown ? legMarks(leg, `${key}-${step}`, drawing) : []));
  const joins = links.flatMap(({ y1, y2, lines, textX, atRight, claim, x }): Mark[] => {
    const step = placed.findIndex(({ line }) => Math.abs(line.y + boxHeight(placed) / 2 - y1) < 2);
    if (step < 0 || placed[step + 1] === undefined) return [];
    const words = lines.join(' ');
    const alpha = strength([claim]);
    const room = Math.max(40, atRight ? x - 10 : width - x - 10);
    const box = { x: atRight ? textX - room : textX, y: y1, width: room, height: y2 - y1 };
    return [
      {
        kind: 'connector',
        alt: { name: words, description: words, link: link([claim]) },
        from: { key: `${key}-${step}-to`, side: 'bottom' },
        to: { key: `${key}-${step + 1}-from`, side: 'top' },
        line: { paint: { colour: 'muted', alpha }, widthPx: 2, status: 'possible' },
      },
      textMark(lines, box, { sizePx: 12, align: atRight ? 'right' : 'left', paint: { colour: 'ink', alpha } }),
    ];
  });
  const missing: Mark[] =
    notNamedPath === null
      ? []
      : [
          {
            kind: 'connector',
            alt: { name: notNamed.join(' '), description: `${notNamed.join(' ')} ${say('swaps.reading')}` },
            from: { key: `${key}-0-from`, side: 'bottom' },
            to: { key: `${key}-${placed.length - 1}-to`, side: 'top' },
            line: { paint: { colour: 'muted', alpha: 0.7 }, widthPx: 1.4, status: 'possible' },
          },
        ];
  const hidden = legs.some(({ shown }) => !shown) ? [say('swaps.partial')] : [];
  const notes = [...notNamed.map((note) => `${note} (${say('swaps.reading')})`), ...hidden].flatMap((note) =>
    wrapText(note, width * 0.97, { face: 'inter', sizePx: NOTE_PX.size, weight: 400 }),
  );
  const notesY = CAPTION_PX + height + NOTE_PX.gap;
  const notesPx = notes.length * NOTE_PX.line;
  const caption = textMark(
    [mechanism.name],
    { x: 0, y: 0, width, height: 18 },
    { sizePx: 13, bold: true, alt: { name: mechanism.name, description: describeSwap(swap, dataset, say) } },
  );
  return {
    marks: [
      caption,
      ...movedMarks([...boxes, ...missing, ...joins, ...arrows], [0, CAPTION_PX]),
      ...(notes.length === 0
        ? []
        : [
            textMark(
              notes,
              { x: 0, y: notesY, width, height: notesPx },
              { sizePx: NOTE_PX.size, paint: { colour: 'muted' }, anchor: 'top' },
            ),
          ]),
    ],
    height: notesY + notesPx,
  };
}

/** Draws a box with a name; if the article gives no such end, words without a box, so that the arrow has something to join. */
function boxMark(leg: PlacedLeg, end: 'from' | 'to', key: string, { width, placed }: PlacedSwap, { say, link }: Drawing): ShapeMark {
  const named = leg[end];
  const alt = (name: string) => ({ name, description: name, link: link(leg.flow.claims) });
  if (named !== null) {
    return {
      kind: 'shape',
      key,
      alt: alt(named.lines.join(' ')),
      box: named.box,
      form: 'round',
      fill: { kind: 'solid', paint: { colour: 'card' } },
      line: { paint: { colour: 'border' }, widthPx: 1.2 },
      words: {
        anchor: 'middle',
        unwrapped: true,
        paragraphs: named.lines.map((text) => ({ align: 'centre', runs: [{ text, sizePx: 12.5, bold: true }] })),
      },
    };
  }
  const text = say(end === 'from' ? 'map.originNotStated' : 'map.destinationNotGiven');
  const { x1, x2, y } = leg.line;
  const isRight = end === 'to' ? x2 > x1 : x2 < x1;
  const edge = end === 'to' ? x2 : x1;
  const height = boxHeight(placed);
  const box: Box = isRight
    ? { x: edge + 3, y: y - height / 2, width: width - edge - 3, height }
    : { x: 0, y: y - height / 2, width: edge - 3, height };
  const lines = wrapText(text, box.width, { face: 'inter', sizePx: 11, weight: 400 });
  return { ...textMark(lines, box, { sizePx: 11, italic: true, align: 'centre', alt: alt(text) }), key };
}

function boxHeight(placed: readonly PlacedLeg[]): number {
  return placed.flatMap(({ from, to }) => [from, to]).find((each) => each !== null)?.box.height ?? 42;
}

function legMarks({ flow, type, number, line, to, from }: PlacedLeg, key: string, { say, dataset, strength, link }: Drawing): Mark[] {
  const forward = line.x2 > line.x1;
  const paint = { colour: colourOfType(type), alpha: strength(flow.claims) };
  const name = `${say('swaps.step', { number })}: ${dataset.claims.get(flow.claims[0])?.paraphrase ?? ''}`;
  const ends = flowEnds(flow, say);
  const description = `${name}. ${from ? ends.from : say('map.originNotStated')} → ${to ? ends.to : say('map.destinationNotGiven')}. ${type.name}, ${say(`status.${flow.status}`)}.`;
  const middle = (line.x1 + line.x2) / 2;
  return [
    {
      kind: 'connector',
      alt: { name, description, link: link(flow.claims) },
      from: { key: `${key}-from`, side: forward ? 'right' : 'left' },
      to: { key: `${key}-to`, side: forward ? 'left' : 'right' },
      line: { paint, widthPx: 2, status: flow.status, ...(to === null ? {} : { arrow: 'end' as const }) },
    },
    {
      kind: 'shape',
      alt: { name: String(number), description: say('swaps.step', { number }) },
      box: { x: middle - 9, y: line.y - 9, width: 18, height: 18 },
      form: 'ellipse',
      fill: { kind: 'solid', paint: { colour: 'card' } },
      line: { paint, widthPx: 1.6 },
      words: {
        anchor: 'middle',
        unwrapped: true,
        paragraphs: [{ align: 'centre', runs: [{ text: String(number), sizePx: 11, bold: true }] }],
      },
    },
  ];
}

function describeSwap({ mechanism, placed }: PlacedSwap, dataset: Drawing['dataset'], say: Drawing['say']): string {
  const steps = placed.map(
    ({ flow, number }) => `${say('swaps.step', { number })}: ${dataset.claims.get(flow.claims[0])?.paraphrase ?? ''}`,
  );
  return say('swaps.describe', { name: mechanism.name, steps: steps.join('; ') });
}
