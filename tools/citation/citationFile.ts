// Writes CITATION.cff: how to cite the software, the data and the article that they rest on.
import { datasetTitle, nameOf, oneLine, type Name } from '../../src/exports/citations/reference.ts';
import type { Say } from '../../src/messages/say.ts';
import type { Dataset } from '../../src/model/dataset.ts';

export interface CitedSoftware {
  readonly version: string;
  readonly license: string;
  readonly description: string;
}

interface Cited {
  readonly software: CitedSoftware;
  readonly dataset: Dataset;
  /** SHA-256 of `dataset.json`, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly say: Say;
}

/** The file, in Citation File Format 1.2.0 (https://doi.org/10.5281/zenodo.5171937). What the article does not give is left out. */
export function citationFile({ software, dataset, sha256, say }: Cited): string {
  const { coding, source } = dataset.file;
  const coder: Name = { literal: coding.by };
  const author = dataset.people.get(source.author)?.name;
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted('Cite the dataset for what it says, the software for what it does, and the article for its claims.')}`,
    'type: software',
    `title: ${quoted(say('site.name'))}`,
    `abstract: ${quoted(software.description)}`,
    ...authors([coder], ''),
    `version: ${quoted(software.version)}`,
    `license: ${software.license}`,
    'references:',
    '  - type: data',
    `    title: ${quoted(datasetTitle(dataset, say))}`,
    ...authors([coder], '    '),
    `    version: ${quoted(sha256.slice(0, 12))}`,
    `    date-released: ${quoted(coding.on)}`,
    `    license: ${coding.licence}`,
    '    identifiers:',
    '      - type: other',
    `        value: ${quoted(`sha256:${sha256}`)}`,
    `        description: ${quoted('SHA-256 of dataset.json')}`,
    '  - type: article',
    `    title: ${quoted(source.title)}`,
    ...authors(author === undefined ? [coder] : [nameOf(author)], '    '),
    ...(source.publisher === null ? [] : [`    journal: ${quoted(source.publisher)}`]),
    ...(source.published === null ? [] : [`    date-published: ${quoted(source.published)}`]),
    ...(source.address === null ? [] : [`    url: ${quoted(source.address)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function authors(names: readonly Name[], indent: string): string[] {
  return [
    `${indent}authors:`,
    ...names.flatMap((name) =>
      'literal' in name
        ? [`${indent}  - name: ${quoted(name.literal)}`]
        : [`${indent}  - family-names: ${quoted(name.family)}`, `${indent}    given-names: ${quoted(name.given)}`],
    ),
  ];
}

/** A text in one line as YAML 1.2 takes it to the letter, in the quotation marks that the formatter leaves alone. */
function quoted(text: string): string {
  const line = oneLine(text);
  return /^[^"\\]*'[^"\\]*$/.test(line) ? `"${line}"` : `'${line.replaceAll("'", "''")}'`;
}
