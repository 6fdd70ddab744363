// Places the map's note in its corner: what is not given, and how many labels did not fit.
import type { Box } from '../geometry/box.ts';
import { LABEL_STYLES } from './mapLabels.ts';
import type { MapWords } from './mapWords.ts';
import { textWidthPx } from '../geometry/textWidth.ts';
import { wrapEvenly } from '../geometry/wrapText.ts';

export const NOTE_PX = { padding: 10, line: 17 };

/** The note, in lines of its own width. */
export interface Note {
  readonly box: Box;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Places it in the lower left corner, beside the scale bar, in even lines, with one more where labels were left out. */
export function placeNote(frame: Box, scaleBar: Box, words: MapWords, leftOut: number): Note {
  const most = Math.min(330, scaleBar.x - 24 - 2 * NOTE_PX.padding);
  const title = words.note.title;
  const lines = [words.note.text, ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])].flatMap((text) =>
    wrapEvenly(text, most, LABEL_STYLES.note),
  );
  const textWidth = Math.max(textWidthPx(title, LABEL_STYLES.noteTitle), ...lines.map((line) => textWidthPx(line, LABEL_STYLES.note)));
  const width = Math.ceil(textWidth) + 2 * NOTE_PX.padding;
  const height = (lines.length + 1) * NOTE_PX.line + 2 * NOTE_PX.padding - 4;
  return { box: { x: 12, y: frame.height - height - 12, width, height }, title, lines };
}
