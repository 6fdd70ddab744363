// Says what a citation format is: it writes a reference as the text of a file.
import type { Reference } from './reference.ts';

export interface CitationFormat {
  readonly id: 'apa' | 'chicago' | 'bibtex' | 'ris' | 'csl-json';
  /** The format's own name: the same in every language of the interface. */
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Without a line break at the end; what the reference does not give is left out, or said in the style's own words. */
  write(reference: Reference): string;
}
