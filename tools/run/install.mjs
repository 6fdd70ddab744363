// Installs what the lockfile names and node_modules lacks.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';

/**
 * What a lockfile says of one package, as far as it is compared.
 * @typedef {{ version?: string, integrity?: string, resolved?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * The folders whose package is absent or another than the lockfile wants. Optional packages may be absent: they are
 * mostly builds for other systems.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json, which npm writes as the last act of an
 *   installation; undefined when there is none
 * @returns {string[]} folders such as `node_modules/react`, in the lockfile's order
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([folder, locked]) => {
      if (folder === '') return false;
      const found = installed?.packages[folder];
      if (found === undefined) return locked.optional !== true;
      return found.version !== locked.version || found.integrity !== locked.integrity;
    })
    .map(([folder]) => folder);
}

/**
 * Makes node_modules what the lockfile says, development packages included, whatever NODE_ENV is. Does nothing when
 * it already is. Throws with a message for the reader when the lockfile can't be read or npm fails.
 * @param {string} root the repository's root
 */
export async function ensureInstalled(root) {
  const wanted = await readLockfile(join(root, 'package-lock.json'));
  if (wanted === undefined) {
    throw new Error('package-lock.json is missing or is no lockfile. Restore it with: git checkout package-lock.json');
  }
  const hiddenLockfile = join(root, 'node_modules', '.package-lock.json');
  const missing = missingPackages(wanted, await readLockfile(hiddenLockfile));
  if (missing.length === 0) return;

  console.error(`Installing the packages of package-lock.json (${missing.length} missing or of another version) …`);
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], root);
  if (code !== 0) {
    throw new Error(
      `npm ci failed with exit code ${code}; its own message is above. It needs a network connection to the package registry. Try again with: npm ci --include=dev`,
    );
  }
  const still = missingPackages(wanted, await readLockfile(hiddenLockfile));
  if (still.length > 0) throw new Error(`npm ci ended well but left out: ${still.join(', ')}`);
}

/**
 * @param {string} path
 * @returns {Promise<Lockfile | undefined>} undefined when there is no such file or it isn't a lockfile
 */
async function readLockfile(path) {
  try {
    const parsed = JSON.parse(await readFile(path, 'utf8'));
    return typeof parsed?.packages === 'object' && parsed.packages !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
