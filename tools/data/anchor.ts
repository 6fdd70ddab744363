// A dataset with bare quotes to one with selectors, offsets and hash, in place: `npm run data:anchor -- <folder>`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, formatFault, type Finding } from '../../src/model/fault.ts';
import { anchorQuotes } from './anchorQuotes.ts';
import { DatasetFolderError, readDatasetFolder } from './folder.ts';

const USAGE = `npm run data:anchor -- <folder>

Fills type, prefix, suffix and position of every quote in <folder>/dataset.json from <folder>/article.txt, and the text's
hash. What is given and still right is kept. Where a quote stands nowhere, or in several places, nothing is written.
Exit: 0 done, 1 there are quotes that can't be placed, 2 the folder can't be read.`;

/** Runs the command line and gives its exit code. */
function main(words: readonly string[]): number {
  const [folder] = words;
  if (words.length !== 1 || folder === undefined || folder.startsWith('-')) {
    const asked = folder === '--help' || folder === '-h';
    (asked ? console.log : console.error)(USAGE);
    return asked ? 0 : 2;
  }
  try {
    return anchor(folder);
  } catch (error) {
    if (!(error instanceof DatasetFolderError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function anchor(folder: string): number {
  const { json, text, textSha256 } = readDatasetFolder(folder);
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    return refuse(folder, [finding('$', `text that is not JSON: ${String(error)}`, 'JSON as in RFC 8259')]);
  }
  const anchored = anchorQuotes(file, text, textSha256);
  if (anchored.faults.length > 0) return refuse(folder, anchored.faults);
  const written = `${JSON.stringify(anchored.file, null, 2)}\n`;
  if (written === json) {
    console.log(`✓ ${folder}: nothing to change`);
    return 0;
  }
  writeFileSync(join(folder, 'dataset.json'), written);
  const { changes } = anchored;
  console.log(`✓ ${folder}: ${changes.length === 0 ? 'only the layout changed' : `${changes.length} changed`}`);
  for (const change of changes) console.log(change);
  return 0;
}

function refuse(folder: string, faults: readonly Finding[]): number {
  console.log(`✗ ${folder}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}, nothing written`);
  for (const fault of faults) console.log(formatFault({ rule: 'anchor', ...fault }));
  return 1;
}

// Whoever reads only the first lines (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => undefined);
process.exitCode = main(process.argv.slice(2));
