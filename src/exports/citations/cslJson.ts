// Writes a reference as CSL-JSON, a list of one (https://docs.citationstyles.org, schema csl-data 1.0.2).
import type { CitationFormat } from './citationFormat.ts';

export const cslJson: CitationFormat = {
  id: 'csl-json',
  name: 'CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write(reference) {
    const { id, kind, title, authors, container, publisher, issued, accessed, address, version, note, language } = reference;
    const entry = {
      id,
      type: kind === 'article' ? 'webpage' : 'dataset',
      title,
      author: authors,
      // Styles print a web page's site and then its publisher. Ours are the same, so only the site is given.
      'container-title': (kind === 'article' ? publisher : container) ?? undefined,
      publisher: kind === 'article' ? undefined : (publisher ?? undefined),
      issued: dateOf(issued),
      accessed: dateOf(accessed),
      URL: address ?? undefined,
      version: version ?? undefined,
      note: note ?? undefined,
      language,
    };
    return JSON.stringify([entry], null, 2);
  },
};

function dateOf(day: string | null): { 'date-parts': [number[]] } | undefined {
  return day === null ? undefined : { 'date-parts': [day.split('-').map(Number)] };
}
