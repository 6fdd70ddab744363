// Releases a version of a dataset: freezes it under `v/<hash>/` and lists it in `releases.json`.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sayIn } from '../../src/messages/say.ts';
import { sayDifference } from '../../src/messages/sayDifference.ts';
import { differencesOf } from '../../src/model/releases/differences.ts';
import { formatFault } from '../../src/model/reading/formatFault.ts';
import { readDataset } from '../../src/model/reading/readDataset.ts';
import { readReleases, type Release, type Retirement } from '../../src/model/releases/releases.ts';
import type { Print } from './checkCommand.ts';
import { DatasetFolderError, readDatasetFolder } from './folder.ts';
import { claimFaults, readReleasedVersions, versionFolder, versionOf } from './releasedVersions.ts';
import { STEP_VIEWS } from '../../src/views/index.ts';

const USAGE = `npm run data:release -- <folder> --note "what changed" [--retire "old=new: why" …] [--on YYYY-MM-DD]

Freezes <folder>/dataset.json and article.txt under <folder>/v/<version>/, and puts the version at the head of
<folder>/releases.json. A released version is never changed again.
  --note     what changed since the version before, in words
  --retire   a claim that is no longer there: its id, the id of the claim that takes its place (or none), and why
  --on       the day of the release; today without it
Exit: 0 released, 1 refused: not sound, released already, or a claim is gone without a word, 2 the folder can't be read.`;

/** Runs the command line and gives its exit code: 0 released, 1 refused and nothing written, 2 where the folder or the words can't be read. */
export function releaseCommand(words: readonly string[], print: Print, today = new Date().toISOString().slice(0, 10)): number {
  const asked = readWords(words);
  if (typeof asked === 'string') {
    if (asked !== '') print.error(`${asked}\n`);
    print[asked === '' ? 'log' : 'error'](USAGE);
    return asked === '' ? 0 : 2;
  }
  try {
    const refusals = release(asked, print, today);
    for (const refusal of refusals) print.error(refusal);
    return refusals.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DatasetFolderError)) throw error;
    print.error(error.message);
    return 2;
  }
}

interface Asked {
  readonly folder: string;
  readonly note: string;
  readonly retired: Retirement[];
  readonly on: string | undefined;
}

/** What is asked, or what is wrong with the words; an empty text where help is asked for. */
function readWords(words: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        note: { type: 'string' },
        retire: { type: 'string', multiple: true, default: [] },
        on: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return '';
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) return 'name one folder';
    if (values.note === undefined || values.note.trim() === '') return 'say what changed: --note "…"';
    const retired = values.retire.map((text) => ({ text, parts: /^([a-z0-9-]+)=([a-z0-9-]*):\s*(\S.*)$/su.exec(text) }));
    const unclear = retired.find(({ parts }) => parts === null);
    if (unclear) return `--retire takes "old=new: why" or "old=: why", not "${unclear.text}"`;
    return {
      folder,
      note: values.note.trim(),
      retired: retired.flatMap(({ parts }) => {
        const [, claim = '', successor = '', why = ''] = parts ?? [];
        return [{ claim, successor: successor === '' ? null : successor, why: why.trim() }];
      }),
      on: values.on,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Releases, or says why not. */
function release({ folder, note, retired, on }: Asked, print: Print, today: string): string[] {
  const reading = readDataset(readDatasetFolder(folder), STEP_VIEWS);
  if (!reading.ok) return [`${folder} is not sound:`, ...reading.faults.map(formatFault)];
  const { dataset } = reading;
  const before = readReleasedVersions(folder);
  const version = versionOf(folder);
  const known = before.find((each) => each.version === version);
  if (known) return [`${folder} is released already, as ${version} on ${known.on}`];
  const [last] = before;
  const faults = claimFaults({ version, dataset, retired }, last);
  if (faults.length > 0) return [...faults, `Say what became of a claim with --retire "old=new: why" or --retire "old=: why".`];

  const releases: Release[] = [
    { version, on: on ?? today, note, retired },
    ...before.map(({ version: earlier, on: day, note: words, retired: gone }) => ({ version: earlier, on: day, note: words, retired: gone })),
  ];
  const listed = releases.map(({ retired: gone, ...rest }) => (gone.length > 0 ? { ...rest, retired: gone } : rest));
  const json = `${JSON.stringify({ format: 'corridors-releases-1', releases: listed }, null, 2)}\n`;
  const check = readReleases(json);
  if (!check.ok) return [...check.faults];
  const own = versionFolder(folder, version);
  mkdirSync(own, { recursive: true });
  for (const file of ['dataset.json', 'article.txt']) copyFileSync(join(folder, file), join(own, file));
  writeFileSync(join(folder, 'releases.json'), json);
  print.log(`✓ ${folder}: released as ${version} in ${own}`);
  if (last) {
    const say = sayIn('en');
    const differences = differencesOf(last.dataset, dataset, retired);
    print.log(`Since ${last.version}:${differences.length === 0 ? ' no difference in what the dataset says.' : ''}`);
    for (const difference of differences) print.log(`  ${sayDifference(difference, say)}`);
  }
  return [];
}
