// Lists the citation formats in the order in which readers see them.
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { CitationFormat } from './citationFormat.ts';
import { cslJson } from './cslJson.ts';
import { ris } from './ris.ts';

export { articleReference, claimReference, datasetReference, type Reference } from './reference.ts';

export const CITATION_FORMATS: readonly CitationFormat[] = [apa, bibtex, ris, cslJson, chicago];
