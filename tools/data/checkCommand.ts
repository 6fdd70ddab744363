// Checks folders of datasets, prints the verdict, and gives the exit code.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContext } from '../../src/model/context/readContext.ts';
import { finding, type Fault } from '../../src/model/reading/fault.ts';
import { formatFault } from '../../src/model/reading/formatFault.ts';
import { readDataset, type Reading } from '../../src/model/reading/readDataset.ts';
import { DatasetFolderError, EncodingError, readContextOf, readDatasetFolder } from './folder.ts';
import { summarise } from './summary.ts';
import { STEP_VIEWS } from '../../src/views/index.ts';

const USAGE = `npm run data:check -- [<folder> …] [--json]

Checks each folder (dataset.json, article.txt, and context.json where there is one); without a folder, every one in data/.
  --json   prints the faults as one JSON array
Exit: 0 all are sound, 1 there are faults, 2 a folder can't be read.`;

const DATA = 'data';

/** Where a command prints: the console, or what a test gathers. */
export type Print = Pick<Console, 'log' | 'error'>;

/** Runs the command line and gives its exit code: 0 sound, 1 faults, 2 where a folder can't be read. */
export function checkCommand(words: readonly string[], print: Print): number {
  const options = words.filter((word) => word.startsWith('-'));
  if (options.includes('--help') || options.includes('-h')) {
    print.log(USAGE);
    return 0;
  }
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined) {
    print.error(`unknown option ${unknown}\n\n${USAGE}`);
    return 2;
  }
  const named = words.filter((word) => !word.startsWith('-'));
  const folders = named.length > 0 ? named : foldersOf(DATA);
  const faults: (Fault & { readonly folder?: string })[] = [];
  let unreadable = folders.length === 0 ? 1 : 0;
  if (unreadable > 0) print.error(`no folder is named, and there is none in ${DATA}/`);
  for (const folder of folders) {
    const reading = readFolder(folder);
    if (typeof reading === 'string') {
      unreadable += 1;
      print.error(reading);
    } else {
      if (!options.includes('--json')) report(folder, reading, print);
      if (!reading.ok) faults.push(...reading.faults.map((fault) => (folders.length > 1 ? { folder, ...fault } : fault)));
    }
  }
  if (options.includes('--json')) print.log(JSON.stringify(faults, null, 2));
  if (unreadable > 0) return 2;
  return faults.length > 0 ? 1 : 0;
}

function foldersOf(parent: string): string[] {
  if (!existsSync(parent)) return [];
  const folders = readdirSync(parent, { withFileTypes: true, encoding: 'utf8' }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => join(parent, name)).toSorted();
}

/** A reading, with the faults of the context beside it, or why there is none. Context is read against a sound dataset alone. */
function readFolder(folder: string): Reading | string {
  try {
    const reading = readDataset(readDatasetFolder(folder), STEP_VIEWS);
    const context = readContextOf(folder);
    if (!reading.ok || context === null) return reading;
    const beside = readContext(context, reading.dataset);
    return beside.ok ? reading : beside;
  } catch (error) {
    if (error instanceof EncodingError) return { ok: false, faults: [encodingFault(error)] };
    if (error instanceof DatasetFolderError) return error.message;
    throw error;
  }
}

function encodingFault({ file, byteOffset }: EncodingError): Fault {
  const path = file === 'article.txt' ? '$.source.text.file' : '$';
  const found = `a byte that is not UTF-8, at byte offset ${byteOffset} of ${file}`;
  const fault = { rule: 'encoding', ...finding(path, found, 'UTF-8 throughout', 'save the file as UTF-8') };
  return file === 'context.json' ? { ...fault, file } : fault;
}

function report(folder: string, reading: Reading, print: Print): void {
  if (reading.ok) {
    print.log(`✓ ${folder}: sound. ${summarise(reading.dataset)}`);
    return;
  }
  const count = reading.faults.length;
  print.log(`✗ ${folder}: ${count} ${count === 1 ? 'fault' : 'faults'}`);
  for (const fault of reading.faults) print.log(formatFault(fault));
}
