// Runs `npm run exports:check`: has every export read by other people's tools, whole and filtered.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Taken } from '../../src/exports/export.ts';
import { sayIn } from '../../src/messages/say.ts';
import { EMPTY_QUERY, writeQuery, type Query } from '../../src/selection/query.ts';
import { sliceDataset } from '../../src/selection/slice.ts';
import { readArticleFolder, type ArticleFolder } from '../build/article.ts';
import { DECK_PACKAGES, DECK_TOOLS } from './deckTools.ts';
import { NPM_PACKAGES, OUTSIDE_TOOLS, type Outcome } from './outsideTools.ts';
import { SNIPPET_TOOLS } from './snippetTools.ts';
import { writeDecks } from './writeDecks.ts';
import { writeExports } from './writeExports.ts';
import '../../src/messages/learnAll.ts';

const strict = process.argv.includes('--strict');
const keep = process.argv.includes('--keep');
const say = sayIn('en');
const root = fileURLToPath(new URL('../..', import.meta.url));
const article = readArticleFolder(root);
const scratch = mkdtempSync(join(tmpdir(), 'exports-'));
const SITE = 'https://example.org';

/** Everything, and what the status of the last claim leaves: of any article that is a part, unless all its claims are alike. */
const [{ status } = { status: 'stated' as const }] = [...article.dataset.claims.values()].toReversed();
const takings: readonly (readonly [name: string, taken: Taken])[] = [
  ['whole', takenBy(article, EMPTY_QUERY, '')],
  ['filtered', takenBy(article, { ...EMPTY_QUERY, status: [status] }, say(`status.${status}`))],
];

installPackages();
const outcomes: string[] = [];
for (const [name, taken] of takings) {
  const written = await writeExports(join(scratch, name), taken);
  console.log(`${name}: ${taken.claims.length} claims, ${taken.flows.length} flows`);
  for (const tool of [...OUTSIDE_TOOLS, ...SNIPPET_TOOLS]) {
    tell(tool.name, await tool.check(written, scratch));
  }
}
for (const deck of await writeDecks(scratch, root, article, SITE)) {
  console.log(`${basename(deck.path)}: ${deck.slides} slides`);
  for (const tool of DECK_TOOLS) tell(tool.name, await tool.check(deck, scratch));
}
if (keep) console.log(`kept in ${scratch}`);
else rmSync(scratch, { recursive: true, force: true });
process.exitCode = outcomes.includes('failed') || (strict && outcomes.includes('not installed')) ? 1 : 0;

function tell(name: string, { outcome, said }: Outcome): void {
  outcomes.push(outcome);
  console.log(`  ${outcome.padEnd(13)}  ${name}${said === '' ? '' : `: ${said.replaceAll('\n', '\n      ')}`}`);
}

function takenBy({ dataset, json, version }: ArticleFolder, query: Query, filter: string): Taken {
  const { claims, flows } = sliceDataset(dataset, query);
  return {
    dataset,
    claims,
    flows,
    whole: claims.length === dataset.claims.size && flows.length === dataset.flows.size,
    filter,
    json,
    version,
    address: `${SITE}/table/${writeQuery(query)}`,
    permalink: (claim) => `${SITE}/claim/${claim}/`,
    at: new Date().toISOString(),
    say,
  };
}

/** Beside the exports, not into the project; where that fails, the tools that need them are not installed. */
function installPackages(): void {
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--silent', ...NPM_PACKAGES, ...DECK_PACKAGES];
  spawnSync('npm', args, { cwd: scratch, stdio: 'ignore', shell: process.platform === 'win32', timeout: 300_000 });
}
