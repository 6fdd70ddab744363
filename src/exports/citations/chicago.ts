// Writes a reference in Chicago author-date style, as plain text for a reference list (17th edition, 14.205 to 14.207 and 15.50).
import type { CitationFormat } from './citationFormat.ts';
import type { Name } from './reference.ts';
import { dayInWords, sentences } from './styled.ts';

export const chicago: CitationFormat = {
  id: 'chicago',
  name: 'Chicago (author-date)',
  extension: 'txt',
  mediaType: 'text/plain',
  write({ kind, title, authors, container, publisher, issued, accessed, address, version }) {
    const who = authors.map(authorOf).join(', ');
    const when = issued === null ? 'n.d.' : issued.slice(0, 4);
    // The full stop goes inside the quotation marks; inner quotation marks are single (13.30).
    const within = title.replace(/“([^”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’');
    const what = `“${within}${/[.?!]’?$/.test(within) ? '' : '.'}”`;
    return sentences([
      ...(who === '' ? [what, when] : [who, when, what]),
      kind === 'claim' && container !== null ? `In ${container}` : publisher,
      version === null ? null : `Version ${version}`,
      kind === 'article' ? null : 'Data set',
      kind === 'article' && issued !== null && issued.length > 4 ? dayInWords(issued) : null,
      accessed === null || issued !== null ? null : `Accessed ${dayInWords(accessed)}`,
      address,
    ]);
  },
};

function authorOf(name: Name, index: number): string {
  if ('literal' in name) return name.literal;
  return index === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
}
