// Reads and proves a dataset's released versions: hash, soundness, and what became of every claim.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { formatFault } from '../../src/model/reading/formatFault.ts';
import { readDataset } from '../../src/model/reading/readDataset.ts';
import { readReleases, type Release } from '../../src/model/releases/releases.ts';
import { DatasetFolderError, readDatasetFolder } from './folder.ts';
import { STEP_VIEWS } from '../../src/views/index.ts';

export interface ReleasedVersion extends Release {
  readonly dataset: Dataset;
  /** The text of its `dataset.json`. */
  readonly json: string;
  /** Where its files stand. */
  readonly folder: string;
}

/** The version of the dataset in a folder: the first twelve hexadecimal digits of the SHA-256 of its `dataset.json`. */
export function versionOf(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'dataset.json')))
    .digest('hex')
    .slice(0, 12);
}

export function versionFolder(folder: string, version: string): string {
  return join(folder, 'v', version);
}

/**
 * The released versions of a dataset, newest first; none where there is no `releases.json`. Throws a `DatasetFolderError` with everything
 * that is wrong: a version that can't be read, is not sound or not the one that its hash names, and a claim that is gone without a word.
 */
export function readReleasedVersions(folder: string): ReleasedVersion[] {
  const file = join(folder, 'releases.json');
  if (!existsSync(file)) return [];
  const reading = readReleases(readFileSync(file, 'utf8'));
  if (!reading.ok) throw new DatasetFolderError(`${file} is not sound:\n${reading.faults.map((fault) => `  ${fault}`).join('\n')}`);
  const versions = reading.releases.map((release) => readVersion(folder, release));
  const faults = versions.flatMap((version, index) => claimFaults(version, versions[index + 1]));
  if (faults.length > 0) throw new DatasetFolderError(`${file} is not sound:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return versions;
}

function readVersion(folder: string, release: Release): ReleasedVersion {
  const own = versionFolder(folder, release.version);
  const source = readDatasetFolder(own);
  const found = versionOf(own);
  if (found !== release.version) throw new DatasetFolderError(`${own} holds version ${found}: a released version is never changed`);
  const reading = readDataset(source, STEP_VIEWS);
  if (!reading.ok) {
    throw new DatasetFolderError(`${own} is not sound:\n${reading.faults.map((fault) => `  ${formatFault(fault)}`).join('\n')}`);
  }
  return { ...release, dataset: reading.dataset, json: source.json, folder: own };
}

/** What is wrong with the claims that a version retires, against the version before it. */
export function claimFaults({ version, dataset, retired }: Omit<ReleasedVersion, 'on' | 'note' | 'json' | 'folder'>, before?: ReleasedVersion): string[] {
  const has = (claims: Dataset['claims'], id: string) => [...claims.keys()].some((each) => each === id);
  const earlier = before?.dataset.claims ?? new Map();
  const silent = [...earlier.keys()].filter((id) => !has(dataset.claims, id) && !retired.some(({ claim }) => claim === id));
  return [
    ...silent.map((id) => `${version}: claim ${id} is gone, and nothing says what became of it`),
    ...retired.flatMap(({ claim, successor }) => [
      ...(has(earlier, claim) ? [] : [`${version}: claim ${claim} is retired, but the version before has none of that id`]),
      ...(has(dataset.claims, claim) ? [`${version}: claim ${claim} is retired, but is still there`] : []),
      ...(successor !== null && !has(dataset.claims, successor) ? [`${version}: claim ${claim} is followed by ${successor}, which is not there`] : []),
    ]),
  ];
}
