// Takes the pictures that the command line asks for, writes sheet and summary, and gives the exit code.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './openSite.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { dataAddress } from './pixels.ts';
import { planShots, type Shot } from './planShots.ts';
import { writeReadmePicture } from './readmePicture.ts';
import { sheetHtml, type Cell } from './sheet.ts';
import { takeShot, type Taken } from './takeShot.ts';

/** Windows open at once. */
const LANES = 6;

/** 0: nothing is wrong; 1: some picture has a problem; 2: nothing could be photographed. */
export async function shotsCommand(words: readonly string[], root: string): Promise<0 | 1 | 2> {
  const reading = readOptions(words);
  if (!reading.ok) return fail(reading.message);
  const { options } = reading;
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const started = performance.now();
  const site = await openSite(root, options.data);
  try {
    if (options.readme) {
      const bytes = await writeReadmePicture(site, join(root, 'docs/page.png'));
      console.log(`✓ docs/page.png, ${Math.ceil(bytes / 1000)} kB`);
      return 0;
    }
    const plan = planShots(site.catalogue, options);
    if (!plan.ok) return fail(plan.message);
    const out = resolve(root, options.out);
    const cells = await takeAll(plan.shots, site, { out, scale: options.scale });
    writeSheet(cells, site, out);
    const sheet = relative(process.cwd(), join(out, 'index.html'));
    return report(cells, `${sheet}, ${Math.round((performance.now() - started) / 1000)} s`);
  } finally {
    await site.close();
  }
}

/** Some windows at a time, each taking the next shot of the list; cells in the order of the list. */
async function takeAll(shots: readonly Shot[], { browser, address }: Site, { out, scale }: { out: string } & Pick<Options, 'scale'>) {
  forgetLast(out);
  const place = { browser, address, out, scale };
  const cells: Cell[][] = [];
  const waiting = [...shots.entries()];
  const lane = async () => {
    const empty = await browser.newPage();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, shot] = next;
      cells[index] = await cellsOf(await takeShot(shot, place), empty);
      if (process.stderr.isTTY) process.stderr.write(`\r${shots.length - waiting.length} of ${shots.length} `);
    }
    await empty.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (process.stderr.isTTY) process.stderr.write('\r');
  return cells.flat();
}

/** A cell a picture; one without, where none could be taken. What is wrong stands at the first. */
async function cellsOf({ shot, pictures, pdf, problems }: Taken, empty: Page): Promise<Cell[]> {
  const { kind, subject, size, theme } = shot;
  const common = { kind, subject, size, theme };
  const cells: Cell[] = [];
  for (const { extent, file, png } of pictures) {
    const first = cells.length === 0;
    cells.push({
      ...common,
      extent,
      file,
      source: await dataAddress(empty, png),
      pdf: first ? pdf : null,
      problems: first ? problems : [],
    });
  }
  return cells.length > 0 ? cells : [{ ...common, extent: 'screen', file: null, source: null, pdf, problems }];
}

/** The sheet, and beside it the list of its pictures and problems for other programs. */
function writeSheet(cells: readonly Cell[], { catalogue }: Site, out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), sheetHtml(catalogue.dataset.file.source.title, cells));
  const list = cells.map(({ kind, subject, size, theme, extent, file, pdf, problems }) => {
    return { kind, id: subject.id, address: subject.address, size: size.id, theme, extent, file, pdf, problems };
  });
  writeFileSync(join(out, 'shots.json'), `${JSON.stringify(list, null, 2)}\n`);
}

/** Removes the pictures that the last run listed, and nothing else: a picture in the folder is one in the sheet. */
function forgetLast(out: string): void {
  const list = join(out, 'shots.json');
  if (!existsSync(list)) return;
  const last = JSON.parse(readFileSync(list, 'utf8')) as { file: string | null; pdf: string | null }[];
  for (const file of last.flatMap((each) => [each.file ?? [], each.pdf ?? []].flat())) {
    if (/^[\w-]+\/[\w-]+\/[\w-]+\.(png|pdf)$/.test(file)) rmSync(join(out, file), { force: true });
  }
}

function report(cells: readonly Cell[], made: string): 0 | 1 {
  const faulty = cells.filter(({ problems }) => problems.length > 0);
  for (const { kind, subject, size, theme, problems } of faulty) {
    console.log(`✗ ${kind}/${subject.id}/${size.id}-${theme}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
  const count = `${cells.length} ${cells.length === 1 ? 'picture' : 'pictures'}`;
  console.log(faulty.length === 0 ? `✓ ${count}: ${made}` : `✗ ${count}, ${faulty.length} with a problem: ${made}`);
  return faulty.length === 0 ? 0 : 1;
}

function fail(message: string): 2 {
  console.error(message);
  return 2;
}
