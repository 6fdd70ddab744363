// Looks for numbers without an owner in what only a browser shows; src/app/numbers.test.ts looks through the pages as they are rendered.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { unownedNumbers } from '../support/numbers.ts';
import { atRest } from '../support/rest.ts';
import { test } from '../support/site.ts';

const { file } = readArticle();
const [claim, other] = file.claims.map(({ id }) => id);
const [party, neighbour] = file.parties.map(({ id }) => id);

/** Pages to which a script adds something, and what can be asked of them that shows other numbers. */
const ADDRESSES: readonly string[] = [
  ...['', `?claim=${claim}`, `?step=${file.steps?.[1]?.id}`, `?type=${file.types[0]?.id},none`].map((asked) => `/${asked}`),
  '/table/?rows=flows',
  '/swaps/',
  '/data/',
  ...[`${claim},${other}`, `${party},${neighbour}`].map((pair) => `/compare/?compare=${pair}`),
  `/claim/${claim}/`,
  '/share/',
  ...['?slide=3&notes=beside', '?slide=999'].map((asked) => `/present/${asked}`),
];

async function look(page: Page, address: string): Promise<void> {
  const [path] = address.split('?');
  // A page is loaded once; its states are gone to as by its links.
  if (new URL(page.url()).pathname === path) await page.evaluate((to) => history.pushState(null, '', to), address);
  else await page.goto(address);
  await atRest(page);
  // What is folded away is rendered when it is opened.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect.soft(unownedNumbers(await page.content()), address).toEqual([]);
}

describe('every number that is rendered has an owner', () => {
  test('where a script adds to a page', { timeout: 90_000 }, async ({ open }) => {
    const page = await open({ tolerated: [/was preloaded using link preload but not used/] });
    for (const address of ADDRESSES) await look(page, address);
  });
});
