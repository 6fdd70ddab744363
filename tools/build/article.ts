// Reads and checks the article that a build is for: its dataset, its files and the base map that it needs.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fitsBounds, type Basemap } from '../../src/map/ground.ts';
import { readContext } from '../../src/model/context/readContext.ts';
import type { ContextLayer } from '../../src/model/context/contextLayer.ts';
import { formatFault } from '../../src/model/reading/formatFault.ts';
import { excerptsOf } from '../../src/model/text/excerpts.ts';
import { readDataset, type DatasetSource } from '../../src/model/reading/readDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { pointsOf } from '../../src/selection/flowRows.ts';
import { readContextOf, readDatasetFolder } from '../data/folder.ts';
import { STEP_VIEWS } from '../../src/views/index.ts';

export interface ArticleFolder {
  readonly folder: string;
  readonly dataset: Dataset;
  /** The text of `dataset.json`. */
  readonly json: string;
  readonly basemap: Basemap;
  /** Null for an article without one. */
  readonly context: ContextLayer | null;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** Names of the files of the dataset itself, to publish under `data/<id>/`. */
  readonly files: readonly string[];
  /** The bytes of one of them. */
  read(file: string): Uint8Array;
  /** Addresses under the site's base, without a leading slash. */
  readonly addresses: { readonly dataset: string; readonly text: string; readonly basemap: string; readonly context: string | null };
}

/**
 * Reads the article named by `DATASET`, or the only folder in `data/`; with `EXCERPTS=only`, no more of its text than what is quoted. Throws
 * with every fault of an unsound dataset: a build with one fails.
 */
export function readArticleFolder(root: string, named = process.env['DATASET'], excerpts = process.env['EXCERPTS']): ArticleFolder {
  if (excerpts !== undefined && excerpts !== '' && excerpts !== 'only') {
    throw new Error(`EXCERPTS=${excerpts} is not known: EXCERPTS=only publishes no more of the text than what is quoted`);
  }
  const folder = named ? resolve(root, named) : onlyFolder(join(root, 'data'));
  const whole = readDatasetFolder(folder);
  const source = excerpts === 'only' ? excerptSource(folder, whole) : whole;
  const dataset = soundDataset(folder, source);
  // In development the files are read anew at each request; excerpts are what they were at the start.
  const made = new Map(
    source === whole
      ? []
      : [
          ['dataset.json', source.json],
          ['article.txt', source.text],
        ],
  );
  const read = (file: string): Uint8Array => {
    const content = made.get(file);
    return content === undefined ? readFileSync(join(folder, file)) : new TextEncoder().encode(content);
  };
  const context = soundContext(folder, dataset);
  const points = pointsOf(dataset);
  const region = readBasemap(root, 'region');
  const name = fitsBounds(region.bounds, points) ? 'region' : 'world';
  const { id } = dataset.file;
  return {
    folder,
    dataset,
    json: source.json,
    version: sha256Of(read('dataset.json')).slice(0, 12),
    read,
    context,
    basemap: name === 'region' ? region : readBasemap(root, 'world'),
    files: ['dataset.json', 'article.txt', 'context.json'].filter((file) =>
      statSync(join(folder, file), { throwIfNoEntry: false })?.isFile(),
    ),
    addresses: {
      dataset: `data/${id}/dataset.json`,
      text: `data/${id}/article.txt`,
      basemap: `basemap/${name}.json`,
      context: context === null ? null : `data/${id}/context.json`,
    },
  };
}

/** SHA-256 in lower-case hexadecimal; of a text, of its UTF-8 bytes. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function soundDataset(folder: string, source: DatasetSource): Dataset {
  const reading = readDataset(source, STEP_VIEWS);
  if (reading.ok) return reading.dataset;
  throw new Error(`${folder} is not sound:\n${reading.faults.map((fault) => `  ${formatFault(fault)}`).join('\n')}`);
}

function soundContext(folder: string, dataset: Dataset): ContextLayer | null {
  const json = readContextOf(folder);
  if (json === null) return null;
  const reading = readContext(json, dataset);
  if (reading.ok) return reading.context;
  throw new Error(`${folder} is not sound:\n${reading.faults.map((fault) => `  ${formatFault(fault)}`).join('\n')}`);
}

function excerptSource(folder: string, whole: DatasetSource): DatasetSource {
  const { json, text } = excerptsOf(soundDataset(folder, whole), sha256Of);
  return { json, text, textSha256: sha256Of(text) };
}

function onlyFolder(data: string): string {
  const folders = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [only, ...others] = folders;
  if (only === undefined) throw new Error(`${data} holds no article: name a folder with DATASET=<folder>`);
  if (others.length > 0) {
    throw new Error(
      `data/ holds several articles (${folders.map(({ name }) => basename(name)).join(', ')}): name one with DATASET=<folder>`,
    );
  }
  return join(data, only.name);
}

function readBasemap(root: string, name: string): Basemap {
  // Made by `npm run basemap` and tested as committed.
  return JSON.parse(readFileSync(join(root, 'public/basemap', `${name}.json`), 'utf8')) as Basemap;
}
