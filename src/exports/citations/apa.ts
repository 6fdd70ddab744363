// Writes a reference in APA style, as plain text (Publication Manual, 7th edition: 10.9 data sets, 10.16 web pages).
import type { CitationFormat } from './citationFormat.ts';
import type { Name } from './reference.ts';
import { dayInWords, sentences } from './styled.ts';

export const apa: CitationFormat = {
  id: 'apa',
  name: 'APA',
  extension: 'txt',
  mediaType: 'text/plain',
  write({ kind, title, authors, container, publisher, issued, accessed, address, version }) {
    const who = authors.map(authorOf).join(', ');
    const when = `(${issued === null ? 'n.d.' : kind === 'article' ? issuedInWords(issued) : issued.slice(0, 4)})`;
    const edition = version === null ? '' : ` (Version ${version})`;
    const what = `${title}${edition}${kind === 'article' ? '' : ' [Data set]'}`;
    // Without an author, the title comes before the date (9.12).
    const head = who === '' ? [what, when] : [`${sentences([who])} ${when}`, what];
    // An undated page may change, so the day it was read is given (9.16).
    const seen = accessed !== null && issued === null ? `Retrieved ${dayInWords(accessed)}, from ` : '';
    const where = address === null ? '' : ` ${seen}${address}`;
    return sentences([...head, kind === 'claim' && container !== null ? `In ${container}` : publisher]) + where;
  },
};

function authorOf(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(/[\s.]+/).filter((part) => part !== '');
  return `${name.family}, ${initials
    .map((part) =>
      part
        .split('-')
        .map((each) => `${[...each][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')}`;
}

/** `2026, November 25`. */
function issuedInWords(day: string): string {
  const year = day.slice(0, 4);
  const rest = dayInWords(day).replace(/,? \d{4}$/, '');
  return rest === year ? year : `${year}, ${rest}`;
}
