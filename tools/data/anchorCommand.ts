// Fills in the selectors, offsets and hash of a dataset with bare quotes, in place.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/reading/fault.ts';
import { formatFault } from '../../src/model/reading/formatFault.ts';
import { parseJson } from '../../src/model/reading/parseJson.ts';
import { anchorQuotes } from '../../src/model/text/anchorQuotes.ts';
import type { Print } from './checkCommand.ts';
import { DatasetFolderError, readDatasetFolder } from './folder.ts';

const USAGE = `npm run data:anchor -- <folder>

Fills type, prefix, suffix and position of every quote in <folder>/dataset.json from <folder>/article.txt, and the text's
hash. What is given and still right is kept. Where a quote stands nowhere, or in several places, nothing is written.
Exit: 0 done, 1 there are quotes that can't be placed, 2 the folder can't be read.`;

/** Runs the command line and gives its exit code: 0 done, 1 nothing written, 2 where the folder can't be read. */
export function anchorCommand(words: readonly string[], print: Print): number {
  const [folder] = words;
  if (words.length !== 1 || folder === undefined || folder.startsWith('-')) {
    const asked = folder === '--help' || folder === '-h';
    if (asked) print.log(USAGE);
    else print.error(USAGE);
    return asked ? 0 : 2;
  }
  try {
    return anchor(folder, print);
  } catch (error) {
    if (!(error instanceof DatasetFolderError)) throw error;
    print.error(error.message);
    return 2;
  }
}

function anchor(folder: string, print: Print): number {
  const { json, text, textSha256 } = readDatasetFolder(folder);
  const parsed = parseJson(json);
  if (!parsed.ok) return refuse(print, folder, [parsed.finding]);
  const anchored = anchorQuotes(parsed.value, text, textSha256);
  if (anchored.faults.length > 0) return refuse(print, folder, anchored.faults);
  const written = `${JSON.stringify(anchored.file, null, 2)}\n`;
  if (written === json) {
    print.log(`✓ ${folder}: nothing to change`);
    return 0;
  }
  writeFileSync(join(folder, 'dataset.json'), written);
  const { changes } = anchored;
  print.log(`✓ ${folder}: ${changes.length === 0 ? 'only the layout changed' : `${changes.length} changed`}`);
  for (const change of changes) print.log(change);
  return 0;
}

function refuse(print: Print, folder: string, faults: readonly Finding[]): number {
  print.log(`✗ ${folder}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}, nothing written`);
  for (const fault of faults) print.log(formatFault({ rule: 'anchor', ...fault }));
  return 1;
}
