// What is installed on this computer becomes the path of a Chromium that the browser tests can drive.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const usualPlaces = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => commands.map((name) => join(folder, name))),
  '/opt/google/chrome/chrome',
  ...['/', homedir()].flatMap((folder) => [
    join(folder, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ]),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The first browser that can be run: CHROMIUM_PATH, then the PATH, then the usual places of Linux, macOS and Windows.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} undefined when there is none; throws with a message for the reader when
 *   CHROMIUM_PATH is set and can't be run, since another browser is then not what was asked for
 */
export function findBrowser(env = process.env) {
  const asked = env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (isRunnable(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is set to ${asked}, which can't be run. Correct it, or unset it to look elsewhere.`);
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder === '' ? [] : commands.map((name) => join(folder, name))));
  return [...onPath, ...usualPlaces, ...playwrightBrowsers()].find(isRunnable);
}

/**
 * A browser that can be run, installed if need be: on Debian and Ubuntu with apt-get, as root or with a sudo that
 * asks no password. Elsewhere an Error says what to install; tests are never skipped for want of a browser.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} its path
 */
export function ensureBrowser(env = process.env) {
  const found = findBrowser(env) ?? (installWithApt() ? findBrowser(env) : undefined);
  if (found !== undefined) return found;
  throw new Error(
    [
      'No Chromium or Chrome was found, and it could not be installed from here. The browser tests need one:',
      '  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium fonts-liberation',
      '  Fedora:          sudo dnf install chromium liberation-fonts',
      '  macOS:           brew install --cask google-chrome',
      'If it lies in an unusual place: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

/** @returns {boolean} whether apt-get ran and ended well */
function installWithApt() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']];
  console.error('No browser found: installing chromium with apt-get …');
  return steps.every((step) => {
    const [command = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...step];
    return spawnSync(command, args, { stdio: ['ignore', 2, 'inherit'] }).status === 0;
  });
}

/** Where `playwright install chromium` puts browsers, newest first, for those who have used it before. */
function playwrightBrowsers() {
  const folders = [join(homedir(), '.cache/ms-playwright'), join(homedir(), 'Library/Caches/ms-playwright')];
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => [
        join(folder, name, 'chrome-linux/chrome'),
        join(folder, name, 'chrome-linux64/chrome'),
        join(folder, name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
      ]),
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
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
