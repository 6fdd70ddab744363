// Writes a reference as BibTeX, for biblatex: https://ctan.org/pkg/biblatex, sections 2.1.1 and 2.2.
import type { CitationFormat } from './citationFormat.ts';
import type { Name, Reference } from './reference.ts';

const ENTRY: Readonly<Record<Reference['kind'], string>> = { dataset: 'dataset', claim: 'dataset', article: 'online' };

/** The characters that LaTeX reads as commands, and how to write each one. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export const bibtex: CitationFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write(reference) {
    const { id, kind, title, authors, container, publisher, issued, accessed, address, version, note, language } = reference;
    const fields: readonly (readonly [string, string | null])[] = [
      ['author', authors.length === 0 ? null : authors.map(authorOf).join(' and ')],
      // The extra braces keep the capitals.
      ['title', `{${escapeLatex(title)}}`],
      ['organization', publisher && escapeLatex(publisher)],
      ['year', issued && issued.slice(0, 4)],
      ['date', issued],
      ['version', version],
      ['note', noteOf(container, kind, note)],
      ['langid', language.toLowerCase().startsWith('en') ? 'english' : null],
      ['url', address && plainAddress(address)],
      ['urldate', accessed],
    ];
    const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
    return `@${ENTRY[kind]}{${id},\n${lines.join(',\n')}\n}`;
  },
};

/** Escapes a text so that LaTeX prints it letter for letter. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => LATEX[character] ?? character);
}

function authorOf(name: Name): string {
  return 'literal' in name ? `{${escapeLatex(name.literal)}}` : `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`;
}

function noteOf(container: string | null, kind: Reference['kind'], note: string | null): string | null {
  const parts = [kind === 'claim' ? container : null, note].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.map(escapeLatex).join('. ');
}

/** BibTeX does not unescape addresses, so characters that would end the field are percent-encoded (RFC 3986). */
function plainAddress(address: string): string {
  return address.replace(/[\s{}\\]/g, (character) => encodeURIComponent(character));
}
