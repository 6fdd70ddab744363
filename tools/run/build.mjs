// Builds the site, unless dist/ was made of exactly these sources, DATASET and BASE_PATH.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { runNpm } from './npm.mjs';

const sourceFolders = ['src', 'public', 'data', 'tools'];
const rootSources = /\.(html|json|[cm]?[jt]s)$/;

/**
 * Runs `npm run build` when dist/ is missing or was built from something else. The record of the last build lies
 * outside dist/, so that dist/ has only what is published. Throws with a message for the reader when the build fails.
 * @param {string} root the repository's root
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function ensureBuilt(root, env = process.env) {
  const recordPath = join(root, 'node_modules', '.cache', 'corridors-build.json');
  const page = join(root, 'dist', 'index.html');
  // Taken before the build: what is edited while it runs makes the next start build again.
  const sources = await fingerprint(root, env);
  const built = await readFile(page).then(hashOf, () => undefined);
  const before = await readFile(recordPath, 'utf8').catch(() => '');
  if (built !== undefined && before === recordOf(sources, built)) return;

  console.error('Building the site …');
  const code = await runNpm(['run', 'build'], root, { env });
  if (code !== 0) throw new Error(`npm run build failed with exit code ${code}; its own message is above.`);
  const made = await readFile(page).then(hashOf, () => undefined);
  if (made === undefined) throw new Error('npm run build ended well but wrote no dist/index.html.');
  await mkdir(dirname(recordPath), { recursive: true });
  await writeFile(recordPath, recordOf(sources, made));
}

/**
 * The page is part of the record because a build by hand, with another BASE_PATH, leaves the sources as they were.
 * @type {(sources: string, page: string) => string}
 */
const recordOf = (sources, page) => JSON.stringify({ sources, page });

/**
 * One hash over the names and contents of everything that a build reads, and over DATASET and BASE_PATH.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function fingerprint(root, env) {
  const dataset = env['DATASET'] ?? '';
  const folders = [...sourceFolders, ...(dataset === '' ? [] : [dataset])];
  const inFolders = await Promise.all(folders.map((folder) => filesUnder(resolve(root, folder))));
  const inRoot = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && rootSources.test(entry.name))
    .map((entry) => join(root, entry.name));
  const paths = [...new Set([...inRoot, ...inFolders.flat()])].toSorted((a, b) => (a < b ? -1 : 1));
  const whole = createHash('sha256').update(JSON.stringify([dataset, env['BASE_PATH'] ?? '']));
  for (const path of paths) whole.update(`\n${relative(root, path)} ${hashOf(await readFile(path))}`);
  return whole.digest('hex');
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} none when there is no such folder
 */
async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {Buffer} bytes */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');
