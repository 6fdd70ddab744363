// Tests how a text is cut into a title and numbered paragraphs, with every kind of line ending.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParagraphs } from './paragraphs.ts';

function cut(text: string, firstParagraph = 1) {
  const { title, paragraphs } = cutParagraphs(text, firstParagraph);
  return [text.slice(title.start, title.end), ...paragraphs.map(({ number, start, end }) => `${number} ${text.slice(start, end)}`)];
}

describe('cutParagraphs', () => {
  it.each([
    ['LF', 'Title\n\nOne.\n\nTwo.\n', ['Title', '1 One.', '2 Two.']],
    ['CRLF', 'Title\r\n\r\nOne.\r\n\r\nTwo.\r\n', ['Title', '1 One.', '2 Two.']],
    ['CR', 'Title\r\rOne.\r\rTwo.', ['Title', '1 One.', '2 Two.']],
    ['lines within a paragraph', 'Title\n\nOne\nand a half.\r\n\r\nTwo.', ['Title', '1 One\nand a half.', '2 Two.']],
    ['blank lines that are not empty', 'Title\n \t\nOne. \n\u00a0\n  Two.', ['Title', '1 One.', '2 Two.']],
    ['many blank lines', '\n\n\nTitle\n\n\n\nOne.\n\n\n', ['Title', '1 One.']],
    ['other separators, which end no line', 'Title\n\nOne\u2028two\u2029three.', ['Title', '1 One\u2028two\u2029three.']],
    ['a title alone', 'Title', ['Title']],
    ['nothing', '', ['']],
    ['white space', ' \n\r\n', ['']],
  ])('%s', (_name, text, blocks) => {
    expect(cut(text)).toEqual(blocks);
  });

  it('counts from zero where an editor’s note comes first', () => {
    expect(cut('Title\n\nNote.\n\nOne.', 0)).toEqual(['Title', '0 Note.', '1 One.']);
  });

  it('loses nothing but white space, in any text', () => {
    const texts = fc.array(fc.constantFrom('a', '🪨', ' ', '\n', '\r\n', '\r', '\t'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { title, paragraphs } = cutParagraphs(text, 1);
        const spans = [title, ...paragraphs];
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
