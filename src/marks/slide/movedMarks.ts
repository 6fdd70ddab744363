// Moves marks from the slide's origin to another place, and scales them.
import type { Box, Point } from '../../geometry/box.ts';
import type { Line, Mark, Words } from './deck.ts';

/** Scales positions, lines and text alike. Tables and charts keep their text size, which they set themselves. */
export function movedMarks(marks: readonly Mark[], [dx, dy]: Point, scale = 1): Mark[] {
  const moved = ({ x, y, width, height }: Box): Box => ({
    x: x * scale + dx,
    y: y * scale + dy,
    width: width * scale,
    height: height * scale,
  });
  const line = (given: Line | undefined): Line | undefined =>
    given && {
      ...given,
      widthPx: given.widthPx * scale,
      ...(given.beforePx === undefined ? {} : { beforePx: given.beforePx * scale }),
    };
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'shape':
        return { ...mark, box: moved(mark.box), line: line(mark.line), words: mark.words && scaledWords(mark.words, scale) };
      case 'path': {
        const [x, y] = mark.shift ?? [0, 0];
        return { ...mark, shift: [x * scale + dx, y * scale + dy], scale: (mark.scale ?? 1) * scale, line: line(mark.line) };
      }
      case 'connector':
        return { ...mark, line: { ...mark.line, widthPx: mark.line.widthPx * scale } };
      case 'group':
        return { ...mark, marks: movedMarks(mark.marks, [dx, dy], scale) };
      case 'table':
        return { ...mark, box: moved(mark.box), widths: mark.widths.map((width) => width * scale) };
      case 'chart':
        return { ...mark, box: moved(mark.box) };
    }
  });
}

function scaledWords(words: Words, scale: number): Words {
  if (scale === 1) return words;
  return {
    ...words,
    paragraphs: words.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.map((run) => ({ ...run, sizePx: run.sizePx * scale })),
    })),
  };
}
