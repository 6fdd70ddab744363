// Runs `npm run check`: a verdict on the sources in seconds, without a browser and without a build.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seconds } from './seconds.mjs';

/** Longest first: with two at a time the short ones run beside it. */
const checks = [
  ...['code', 'window'].map((project) => ({
    name: `tests: ${project}`,
    command: 'vitest',
    args: ['run', '--project', project],
  })),
  // All that tsc would say too: the rules that know types have the whole program read already.
  { name: 'types and lint', command: 'oxlint', args: ['--type-aware', '--type-check', '--deny-warnings'] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'dead code', command: 'knip', args: [] },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = {
  ...process.env,
  // Tests make and drop much: with room for what is young, less of it is looked through.
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], '--max-semi-space-size=64'].filter(Boolean).join(' '),
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  ...(process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? { FORCE_COLOR: '1' } : {}),
};

/**
 * Runs one check and prints one line for it; what it printed itself follows only when it failed.
 * @param {(typeof checks)[number]} check
 * @returns {Promise<boolean>} whether it passed
 */
function runCheck({ name, command, args }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    /** @type {Buffer[]} */
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    /** @param {boolean} passed */
    const finish = (passed) => {
      console.log(`${passed ? '✓' : '✗'} ${name.padEnd(14)} ${seconds(started).padStart(7)}   ${[command, ...args].join(' ')}`);
      if (!passed) console.log(Buffer.concat(printed).toString('utf8'));
      resolve(passed);
    };
    child.once('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.once('close', (code) => finish(code === 0));
  });
}

const started = performance.now();
const waiting = [...checks];
/** @type {string[]} */
const failed = [];
const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    if (!(await runCheck(check))) failed.push(check.name);
  }
});
await Promise.all(lanes);
console.log(
  failed.length === 0 ? `✓ ${checks.length} checks, ${seconds(started)}` : `✗ failed: ${failed.join(', ')} (${seconds(started)})`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
