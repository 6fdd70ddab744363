// Draws the matrix on a slide: a rule for each type, a dot for each claim.
import { textWidthPx } from '../../geometry/textWidth.ts';
import type { PlacedFirmness } from './placeFirmness.ts';
import type { Mark } from '../../marks/slide/deck.ts';
import { DECORATIVE, dotMark, glyphMark, textMark, type Drawing } from '../../marks/slide/drawing.ts';
import type { DrawnSlide } from '../slideDrawing.ts';
import { firmness } from './descriptor.ts';

export const slide: DrawnSlide<PlacedFirmness> = {
  stands: 'beside',
  faint: 0.3,
  magnified: firmness.talk.magnified,
  draw: (placed, { drawing }) => ({ marks: drawFirmness(placed, drawing), width: placed.width, height: placed.height }),
};

function drawFirmness({ width, columns, lines, dots, radiusPx }: PlacedFirmness, drawing: Drawing): Mark[] {
  const { say } = drawing;
  const heads = columns.map(({ head, x, y }) => {
    return textMark(
      [head],
      { x, y: y - 12, width: textWidthPx(head, { face: 'inter', sizePx: 11.5, weight: 400 }) + 8, height: 16 },
      { sizePx: 11, paint: { colour: 'muted' } },
    );
  });
  const rows = lines.flatMap(({ type, y }): Mark[] => {
    const name = type?.name ?? say('type.none');
    return [
      {
        kind: 'path',
        alt: { name, description: DECORATIVE },
        parts: [{ d: `M0 ${y}H${width}`, as: 'line' }],
        line: { paint: { colour: 'line' }, widthPx: 1 },
      },
      glyphMark(type, [0, y + 5]),
      textMark([name], { x: 18, y: y + 1, width: Math.max(30, (columns[0]?.x ?? 100) - 20), height: 20 }, { sizePx: 12.5 }),
    ];
  });
  return [...heads, ...rows, ...dots.map(({ claim, type, x, y }) => dotMark(claim, type, [x, y], radiusPx, drawing))];
}
