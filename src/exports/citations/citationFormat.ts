// Defines a citation format, which writes a reference as the text of a file.
import type { Reference } from './reference.ts';

export interface CitationFormat {
  readonly id: 'apa' | 'chicago' | 'bibtex' | 'ris' | 'csl-json';
  /** The same in every language of the interface. */
  readonly name: string;
  /** The file extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Ends without a line break. What the reference does not give is left out, or written as the style asks ("n.d."). */
  write(reference: Reference): string;
}
