// Runs `npm test`: everything that CI runs, from a fresh clone on.
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { runNpm } from './npm.mjs';
import { seconds } from './seconds.mjs';
import { listOfSecondTries, secondTriesOfLastRun } from './secondTries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * One script of package.json. Throws where it fails.
 * @param {string} script
 */
async function runScript(script) {
  const code = await runNpm(['run', '--silent', script], root, { stdout: 'inherit' });
  if (code !== 0) throw new Error(`npm run ${script} failed with exit code ${code}.`);
}

/** @type {readonly { name: string, run: () => Promise<void> }[]} */
const steps = [
  { name: 'install', run: () => ensureInstalled(root) },
  {
    name: 'browsers',
    run: async () => {
      // The later steps are given the browsers that were found here, so that they can't find others.
      process.env['CHROMIUM_PATH'] = ensureBrowser('chromium');
      process.env['FIREFOX_PATH'] = ensureBrowser('firefox');
      console.log(`${process.env['CHROMIUM_PATH']}\n${process.env['FIREFOX_PATH']}`);
    },
  },
  ...[['check'], ['data:check'], ['test:tools', 'build'], ['test:browser']].map((scripts) => ({
    // Neither of two side by side needs more than one processor.
    name: scripts.map((script) => `npm run ${script}`).join(', '),
    run: async () => {
      await Promise.all(scripts.map(runScript));
    },
  })),
];

const started = performance.now();
for (const [index, { name, run }] of steps.entries()) {
  console.log(`\n== ${index + 1}/${steps.length} ${name}`);
  const stepStarted = performance.now();
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`\n✗ ${name} failed after ${seconds(stepStarted)}; the steps after it did not run. Total ${seconds(started)}.`);
    process.exit(1);
  }
  console.log(`✓ ${name} ${seconds(stepStarted)}`);
}
const late = secondTriesOfLastRun();
if (late.length > 0) console.log(`\n${listOfSecondTries(late)}`);
console.log(`\n✓ All ${steps.length} steps passed. Total ${seconds(started)}.`);
