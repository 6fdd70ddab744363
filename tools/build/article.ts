// The folder of the article that a build is for, to its checked dataset, its files and the basemap that it needs.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fitsBounds, type Basemap } from '../../src/layout/ground.ts';
import { formatFault } from '../../src/model/fault.ts';
import { readDataset } from '../../src/model/readDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { pointsOf } from '../../src/selection/flowRows.ts';
import { readDatasetFolder } from '../data/folder.ts';

export interface ArticleFolder {
  readonly folder: string;
  readonly dataset: Dataset;
  /** The text of `dataset.json`. */
  readonly json: string;
  readonly basemap: Basemap;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** Files to publish under `data/<id>/`, by name. */
  readonly files: readonly string[];
  /** Addresses under the site's base, without a leading slash. */
  readonly addresses: { readonly dataset: string; readonly text: string; readonly basemap: string };
}

/**
 * Reads the article named by `DATASET`, or the only folder in `data/`. Throws with every fault of an unsound dataset:
 * a build with one fails.
 */
export function readArticleFolder(root: string, named = process.env['DATASET']): ArticleFolder {
  const folder = named ? resolve(root, named) : onlyFolder(join(root, 'data'));
  const source = readDatasetFolder(folder);
  const reading = readDataset(source);
  if (!reading.ok) {
    throw new Error(`${folder} is not sound:\n${reading.faults.map((fault) => `  ${formatFault(fault)}`).join('\n')}`);
  }
  const { dataset } = reading;
  const points = pointsOf(dataset);
  const region = readBasemap(root, 'region');
  const name = fitsBounds(region.bounds, points) ? 'region' : 'world';
  const { id } = dataset.file;
  return {
    folder,
    dataset,
    json: source.json,
    version: createHash('sha256')
      .update(readFileSync(join(folder, 'dataset.json')))
      .digest('hex')
      .slice(0, 12),
    basemap: name === 'region' ? region : readBasemap(root, 'world'),
    files: ['dataset.json', 'article.txt', 'context.json'].filter((file) =>
      statSync(join(folder, file), { throwIfNoEntry: false })?.isFile(),
    ),
    addresses: { dataset: `data/${id}/dataset.json`, text: `data/${id}/article.txt`, basemap: `basemap/${name}.json` },
  };
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
