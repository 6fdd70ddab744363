// Draws open questions on a slide, each with a rule for its share of the claims and the count in words.
import type { Box } from '../../geometry/box.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import type { UnsaidRow } from './selectUnsaid.ts';
import type { Mark } from '../../marks/slide/deck.ts';
import { textMark, type Drawing } from '../../marks/slide/drawing.ts';
import type { DrawnSlide } from '../slideDrawing.ts';

const GAP_PX = { x: 24, y: 30 };
const SIZE_PX = { what: 18, count: 11 };

export const slide: DrawnSlide<readonly UnsaidRow[]> = {
  stands: 'wide',
  faint: 0.4,
  draw: (placed, { room, drawing }) => ({
    marks: drawUnsaid(placed, { x: 0, y: 12, width: room.width, height: room.height }, drawing),
    ...room,
  }),
};

/** Sets them in as many columns as fit; each question is one group. */
function drawUnsaid(rows: readonly UnsaidRow[], room: Box, { say, strength }: Drawing): Mark[] {
  const columns = room.width > 600 ? 4 : 2;
  const width = (room.width - (columns - 1) * GAP_PX.x) / columns;
  const cells = rows.map(({ omission, lacking, of, flows, claims }) => {
    const what = say(`unsaid.what.${omission}`);
    const counts = [
      say('unsaid.claims', { lacking: lacking.length, count: of }),
      ...(flows ? [say('unsaid.flows', { lacking: flows.lacking, count: flows.of })] : []),
    ];
    return {
      share: of === 0 ? 0 : lacking.length / of,
      alpha: strength(claims),
      what: wrapText(what, width * 0.9, { face: 'serif', sizePx: SIZE_PX.what, weight: 600 }),
      counts: wrapText(counts.join(', '), width * 0.95, { face: 'inter', sizePx: SIZE_PX.count, weight: 400 }),
      text: `${what} ${counts.join(', ')}`,
    };
  });
  const height = Math.max(60, ...cells.map(({ what, counts }) => 12 + what.length * 23 + counts.length * 15));
  return cells.map(({ share, alpha, what, counts, text }, index): Mark => {
    const x = room.x + (index % columns) * (width + GAP_PX.x);
    const y = room.y + Math.floor(index / columns) * (height + GAP_PX.y);
    const rule = (of: number, colour: 'line' | 'ink', px: number): Mark => ({
      kind: 'shape',
      alt: { name: text, description: null },
      box: { x, y: y - px / 2, width: Math.max(1, of * width), height: px },
      form: 'rect',
      fill: { kind: 'solid', paint: { colour, alpha } },
    });
    const countY = y + 10 + what.length * 23;
    return {
      kind: 'group',
      alt: { name: text, description: text },
      marks: [
        rule(1, 'line', 1.4),
        rule(share, 'ink', 3),
        textMark(
          what,
          { x, y: y + 8, width, height: what.length * 23 },
          { sizePx: SIZE_PX.what, face: 'serif', bold: true, anchor: 'top', paint: { colour: 'ink', alpha } },
        ),
        textMark(
          counts,
          { x, y: countY, width, height: counts.length * 15 },
          { sizePx: SIZE_PX.count, anchor: 'top', paint: { colour: 'muted', alpha } },
        ),
      ],
    };
  });
}
