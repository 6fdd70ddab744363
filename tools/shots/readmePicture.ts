// Takes the picture at the head of the README: the first page with a claim selected.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EMPTY_QUERY, writeQuery } from '../../src/selection/query.ts';
import { indexedPng } from './indexedPng.ts';
import type { Site } from './openSite.ts';
import { pixelsOf } from './pixels.ts';
import { claimInMechanism } from './states.ts';
import { untilReady } from './untilReady.ts';
import { watchPage } from './watchPage.ts';

const SIZE = { width: 1440, height: 900 };

/** Writes it, and gives its bytes. Throws where something went wrong in the page: a faulty picture never gets into the README. */
export async function writeReadmePicture({ address, browser, catalogue }: Site, path: string): Promise<number> {
  const claim = claimInMechanism(catalogue.dataset) ?? [...catalogue.dataset.claims.values()][0];
  const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light' });
  const page = await context.newPage();
  const { problems, inFlight } = await watchPage(page, new URL(address).origin);
  await page.goto(address + writeQuery({ ...EMPTY_QUERY, claim: claim?.id ?? null }));
  await untilReady(page, inFlight, { script: true, readyAt: null });
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const empty = await context.newPage();
  const picture = indexedPng(await pixelsOf(empty, png));
  await context.close();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
  return picture.length;
}
