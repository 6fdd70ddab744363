// Draws speakers on a slide: a line with a count each, and a dot for each claim.
import { SPEAKER_PX, SPEAKER_STYLES, type PlacedSpeakers } from './placeSpeakers.ts';
import type { Mark } from '../../marks/slide/deck.ts';
import { DECORATIVE, dotMark, glyphMark, textMark, type Drawing } from '../../marks/slide/drawing.ts';
import type { DrawnSlide } from '../slideDrawing.ts';

export const slide: DrawnSlide<PlacedSpeakers> = {
  stands: 'wide',
  faint: 0.3,
  draw: (placed, { drawing }) => ({ marks: drawSpeakers(placed, drawing), width: placed.width, height: placed.height }),
};

function drawSpeakers({ width, lines, dots, radiusPx }: PlacedSpeakers, drawing: Drawing): Mark[] {
  const rows = lines.flatMap(({ y, name, note, count }): Mark[] => {
    const top = y + SPEAKER_PX.pad;
    const noteY = top + name.length * SPEAKER_PX.name;
    const box = (from: number, height: number) => ({ x: 0, y: from, width: width * 0.5, height });
    return [
      {
        kind: 'path',
        alt: { name: name.join(' '), description: DECORATIVE },
        parts: [{ d: `M0 ${y}H${width}`, as: 'line' }],
        line: { paint: { colour: 'line' }, widthPx: 1 },
      },
      textMark(name, box(top, name.length * SPEAKER_PX.name), { sizePx: 12.5, bold: true, anchor: 'top' }),
      ...(note.length === 0
        ? []
        : [
            textMark(note, box(noteY, note.length * SPEAKER_PX.note), {
              sizePx: SPEAKER_STYLES.note.sizePx - 0.5,
              paint: { colour: 'muted' },
              anchor: 'top',
            }),
          ]),
      textMark(
        [count],
        { x: width - 90, y: top, width: 90, height: SPEAKER_PX.name },
        { sizePx: 12.5, bold: true, align: 'right', anchor: 'top' },
      ),
    ];
  });
  const marks = dots.flatMap(({ claim, type, x, y }): Mark[] => {
    const dot = dotMark(claim, type, [x, y], radiusPx, drawing);
    const alpha = drawing.strength([claim.id]);
    const onDot = claim.status === 'stated' ? { colour: 'card' as const, alpha } : undefined;
    return [dot, glyphMark(type, [x - 5, y - 5], alpha, 0.83, onDot)];
  });
  return [...rows, ...marks];
}
