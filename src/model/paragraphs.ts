// The stored text to its title line and numbered paragraphs.
import type { Span } from './quote.ts';

/** A paragraph of the article: its number as the dataset counts, and where it stands (UTF-16). */
export interface Paragraph extends Span {
  readonly number: number;
}

/**
 * Cuts a text at its blank lines. The first block is the title; the others are numbered from `firstParagraph`.
 * A text of one block has a title and no paragraphs; an empty one gives an empty title.
 */
export function cutParagraphs(text: string, firstParagraph: number): { title: Span; paragraphs: Paragraph[] } {
  const blocks: Span[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?![ \t]*\n))*/g)) {
    const block = match[0].trimEnd();
    blocks.push({ start: match.index, end: match.index + block.length });
  }
  const [title = { start: 0, end: 0 }, ...rest] = blocks;
  return { title, paragraphs: rest.map((span, index) => ({ ...span, number: firstParagraph + index })) };
}
