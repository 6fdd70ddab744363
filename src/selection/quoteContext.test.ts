// Tests what surrounds a quote in its sentence.
import { describe, expect, it } from 'vitest';
import { shipped } from '../../tests/support/dataset.ts';
import { quoteContext } from './quoteContext.ts';

/** Brackets mark the quote. */
function around(marked: string): readonly [string, string] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { before, after } = quoteContext(marked.replace('[', '').replace(']', ''), { start, end });
  return [before, after];
}

describe('the rest of a quote’s sentence', () => {
  it.each<readonly [what: string, text: string, before: string, after: string]>([
    ['with its full stop', 'One is old. Two is [new and] short. Three.', 'Two is ', ' short.'],
    ['alone, when it is all of it', 'One is old. [Two is new.] Three.', '', ''],
    ['with the stop that follows it', 'One. [Two]. Three.', '', '.'],
    [
      'past a point within a number',
      'It grew by 4.5 per cent and [fell by 3.2] per cent. So.',
      'It grew by 4.5 per cent and ',
      ' per cent.',
    ],
    ['past a closing mark of quotation', 'He said “no.” Then [she] said “yes.” Done.', 'Then ', ' said “yes.”'],
    ['to the end of its paragraph', 'A title\n\nThe words [are here] and end\nbelow', 'The words ', ' and end'],
    ['at the start and the end of a text', '[All]', '', ''],
    ['after a question', '¿Quién? Los [hornos] arden', 'Los ', ' arden'],
  ])('%s', (_, text, before, after) => {
    expect(around(text)).toEqual([before, after]);
  });

  it('is cut at a space where it is long, with an ellipsis', () => {
    const [before, after] = around(`${'long words '.repeat(30)}[quote]${' more words'.repeat(30)}.`);
    expect(before).toMatch(/^… (?:words|long) .* $/);
    expect(after).toMatch(/^ more .* (?:words|more) …$/);
    expect(before.length + after.length).toBeLessThan(200);
  });

  it('is always the article’s own text', () => {
    for (const claim of shipped.claims.values()) {
      const { before, after } = quoteContext(shipped.text, claim.span);
      expect(shipped.text).toContain(`${before.replace(/^… /, '')}${claim.quote}${after.replace(/ …$/, '')}`);
    }
  });
});
