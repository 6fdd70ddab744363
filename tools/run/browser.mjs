// Finds an installed browser that the tests can drive, or installs one.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserKinds } from './browserKinds.mjs';

/** @typedef {keyof typeof browserKinds} Kind */

/**
 * The first browser of a kind that can be run: that of its variable, then the PATH, then the usual places.
 * @param {Kind} kind
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} undefined when there is none; throws with a message for the reader when the variable
 *   is set and its program can't be run, since another browser is then not what was asked for
 */
export function findBrowser(kind, env = process.env) {
  const { variable, commands, places } = browserKinds[kind];
  const asked = env[variable];
  if (asked !== undefined && asked !== '') {
    if (isRunnable(asked)) return asked;
    throw new Error(`${variable} is set to ${asked}, which can't be run. Correct it, or unset it to look elsewhere.`);
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  // The best command wherever it lies, before the next best.
  const named = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...named, ...places, ...downloads(kind)])].find(isRunnable);
}

/**
 * A browser that can be run, installed if need be: on Debian and Ubuntu with apt-get, as root or with a sudo that
 * asks no password. Elsewhere an Error says what to install; tests are never skipped for want of a browser.
 * @param {Kind} [kind]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} its path
 */
export function ensureBrowser(kind = 'chromium', env = process.env) {
  const found = findBrowser(kind, env) ?? (installWithApt(kind) ? findBrowser(kind, env) : undefined);
  if (found !== undefined) return found;
  const { name, variable, advice } = browserKinds[kind];
  throw new Error(
    [
      `No ${name} was found, and it could not be installed from here. The browser tests need one:`,
      ...advice.map((line) => `  ${line}`),
      `If it lies in an unusual place: ${variable}=/path/to/${kind} npm test`,
    ].join('\n'),
  );
}

/**
 * @param {Kind} kind
 * @returns {boolean} whether apt-get ran and ended well
 */
function installWithApt(kind) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  /** @param {string[]} step */
  const runs = (...step) => {
    const [command = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...step];
    return spawnSync(command, args, { stdio: ['ignore', 2, 'inherit'] }).status === 0;
  };
  const { name, packages } = browserKinds[kind];
  console.error(`No ${name} found: installing ${packages[0]?.[0]} with apt-get …`);
  return runs('update') && packages.some((names) => runs('install', '-y', '--no-install-recommends', ...names));
}

/**
 * Where `playwright install` puts browsers, newest first, for those who have used it before.
 * @param {Kind} kind
 */
function downloads(kind) {
  const { downloaded, inDownload } = browserKinds[kind];
  const age = (/** @type {string} */ name) => Number(/\d+$/.exec(name)?.[0]);
  const folders = [join(homedir(), '.cache/ms-playwright'), join(homedir(), 'Library/Caches/ms-playwright')];
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => downloaded.test(name))
      .toSorted((a, b) => age(b) - age(a))
      .flatMap((name) => inDownload.map((program) => join(folder, name, program))),
  );
}

/**
 * Whether it tells its version: on Ubuntu `chromium-browser` can be a script that only asks for a snap.
 * @param {string} path
 */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    // Chrome for Windows opens a window instead of answering.
    if (process.platform === 'win32') return true;
    return /\d+\.\d+/.test(execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chromium'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
