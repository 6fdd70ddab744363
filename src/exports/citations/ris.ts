// Writes a reference as RIS: on each line a tag, two spaces, a hyphen and a value (Research Information Systems' specification of 2011).
import type { CitationFormat } from './citationFormat.ts';
import { oneLine, type Name } from './reference.ts';

export const ris: CitationFormat = {
  id: 'ris',
  name: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write(reference) {
    const { kind, id, title, authors, container, publisher, issued, accessed, address, version, note, language } = reference;
    const tags: readonly (readonly [string, string | null])[] = [
      ['TY', kind === 'article' ? 'ELEC' : 'DATA'],
      ['ID', id],
      ['TI', title],
      ...authors.map((name) => ['AU', authorOf(name)] as const),
      ['T2', kind === 'claim' ? container : null],
      ['PB', publisher],
      ['PY', issued && issued.slice(0, 4)],
      ['DA', issued && slashes(issued)],
      ['ET', version],
      ['N1', note],
      ['LA', language],
      ['UR', address],
      ['Y2', accessed && slashes(accessed)],
    ];
    return [...tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`])), 'ER  - '].join('\r\n');
  },
};

function authorOf(name: Name): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `YYYY/MM/DD/`: always three slashes, even without month and day. */
function slashes(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}/${month}/${date}/`;
}
