// Cuts the stored text into its title line and numbered paragraphs.
import type { Span } from './textIndex.ts';

/** A paragraph of the article: its number as the dataset counts, and its place in the text (UTF-16). */
export interface Paragraph extends Span {
  readonly number: number;
}

/**
 * Cuts a text at its blank lines; a line ends with LF, CRLF or CR. The first block is the title; the others are numbered
 * from `firstParagraph`. A text of one block has a title and no paragraphs; an empty one gives an empty title.
 * A span covers a block without the white space around it.
 */
export function cutParagraphs(text: string, firstParagraph: number): { title: Span; paragraphs: Paragraph[] } {
  const blocks: Span[] = [];
  const lineBreak = /[\r\n]/g;
  let open: Span | null = null;
  let lineStart = 0;
  while (lineStart < text.length) {
    lineBreak.lastIndex = lineStart;
    const lineEnd = lineBreak.exec(text)?.index ?? text.length;
    const line = text.slice(lineStart, lineEnd);
    const words = line.trim();
    if (words !== '') {
      const start: number = open?.start ?? lineStart + line.indexOf(words);
      open = { start, end: lineStart + line.trimEnd().length };
    } else if (open !== null) {
      blocks.push(open);
      open = null;
    }
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  if (open !== null) blocks.push(open);
  const [title = { start: 0, end: 0 }, ...rest] = blocks;
  return { title, paragraphs: rest.map((span, index) => ({ ...span, number: firstParagraph + index })) };
}
