// The table in a browser: without script, by filter, order and columns, by keyboard, on the clipboard, as a file, on a phone and on paper.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import { addressOf, cardOf, say } from '../support/explore.ts';
import { DESKTOP, PATIENCE, PHONE, type Visit } from '../support/site.ts';
import { test, type Within } from '../support/within.ts';

const { file } = readArticle();

async function tableWithin(within: Within, search = '', size?: Visit['size'], colours?: Visit['colours']): Promise<Page> {
  const page = await within(`/table/${search}`, size, colours);
  await keysAlive(page);
  return page;
}

/** One stop of the tab key: the keys are alive. */
async function keysAlive(page: Page): Promise<void> {
  await page.getByRole('grid').locator('a[tabindex="-1"]').first().waitFor();
}

const rowsOf = (page: Page) => page.locator('.grid tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));
const sortButton = (page: Page, name: string) => page.getByRole('columnheader').getByRole('button', { name, exact: true });
const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('[aria-colindex]');
    return [cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'), cell?.getAttribute('aria-colindex')].map(Number);
  });

/** What each cell says on screen, its name on a phone left out. */
const textOnScreen = (page: Page) =>
  page.locator('.grid tr').evaluateAll((rows) =>
    rows
      .map((row) =>
        [...row.children].map((cell) =>
          [...cell.childNodes].filter((node) => !(node instanceof Element && node.className === 'grid-name')),
        ),
      )
      .map((cells) =>
        cells
          .map((nodes) =>
            nodes
              .map((node) => node.textContent)
              .join('')
              .trim(),
          )
          .join('\t'),
      )
      .join('\n'),
  );

async function download(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('button', { name: say('takeaway.open') }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-export="${format}"]`).click()]);
  await page.getByRole('button', { name: say('takeaway.close') }).click();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('is complete without script, and a claim’s fragment leads to its row', async ({ open }) => {
  const page = await open({ script: false });
  const last = file.claims.at(-1);
  await page.goto(`/table/#${last?.id}`);
  expect((await rowsOf(page)).toSorted()).toEqual(file.claims.map(({ id }) => String(id)).toSorted());
  await expect.poll(() => page.locator(`[id="${last?.id}"]`).evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
  for (const { quote } of file.claims) expect(await page.locator('.grid').textContent()).toContain(quote.exact);
  expect(await page.locator('.grid [tabindex="-1"]').count()).toBe(0);
});

test('follows filter, rows and order in the address, and back', async ({ within }) => {
  const page = await tableWithin(within);
  const all = await rowsOf(page);
  await page.getByRole('button', { name: new RegExp(`^${say('status.possible')}`) }).click();
  await expect.poll(() => addressOf(page)).toBe('/table/?status=possible');
  const possible = file.claims.filter(({ status }) => status === 'possible').map(({ id }) => String(id));
  expect((await rowsOf(page)).toSorted()).toEqual(possible.toSorted());
  await page.getByRole('button', { name: `${say('grid.rows.flows')}:` }).click();
  await expect.poll(() => addressOf(page)).toBe('/table/?status=possible&rows=flows');
  expect(await page.locator('.grid tbody tr:not([data-flow])').count()).toBe(0);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => rowsOf(page)).toEqual(all);
});

test('sorts upwards, downwards and back to the text, and says so', async ({ within }) => {
  const page = await tableWithin(within);
  const text = await rowsOf(page);
  const header = page.getByRole('columnheader', { name: say('field.claims.paraphrase') });
  const names = () => page.locator('.grid-claim').allTextContents();
  const sorted = (await names()).toSorted(new Intl.Collator('en', { numeric: true }).compare);
  await sortButton(page, say('field.claims.paraphrase')).click();
  await expect.poll(names).toEqual(sorted);
  expect(await header.getAttribute('aria-sort')).toBe('ascending');
  await sortButton(page, say('field.claims.paraphrase')).click();
  await expect.poll(names).toEqual(sorted.toReversed());
  expect(addressOf(page)).toBe('/table/?sort=-paraphrase');
  await sortButton(page, say('field.claims.paraphrase')).click();
  await expect.poll(() => rowsOf(page)).toEqual(text);
});

test('shows the columns that were chosen, and the default ones again', async ({ within }) => {
  const page = await tableWithin(within);
  const names = () => page.getByRole('columnheader').allInnerTexts();
  const before = await names();
  await page.getByRole('button', { name: say('grid.columns'), exact: true }).click();
  await page.getByRole('checkbox', { name: say('field.claims.paragraph') }).check();
  await page.getByRole('checkbox', { name: say('field.claims.status'), exact: true }).uncheck();
  await expect.poll(names).toContain(say('field.claims.paragraph'));
  expect(await names()).not.toContain(say('field.claims.status'));
  await page.getByRole('button', { name: say('grid.columns.default') }).click();
  await expect.poll(names).toEqual(before);
});

test('is walked by keys, and Enter selects', async ({ open }) => {
  const page = await open();
  await page.goto('/table/');
  await keysAlive(page);
  const grid = page.getByRole('grid');
  await sortButton(page, say('field.claims.paraphrase')).focus();
  const steps: readonly (readonly [key: string, row: number, column: number])[] = [
    ['ArrowDown', 2, 1],
    ['ArrowRight', 2, 2],
    ['End', 2, 7],
    ['ArrowRight', 2, 7],
    ['ArrowDown', 3, 7],
    ['Home', 3, 1],
    ['Control+End', file.claims.length + 1, 7],
    ['ArrowDown', file.claims.length + 1, 7],
    ['Control+Home', 1, 1],
    ['ArrowUp', 1, 1],
    ['ArrowDown', 2, 1],
  ];
  for (const [key, row, column] of steps) {
    await page.keyboard.press(key);
    await expect.poll(() => focused(page), { message: `${key} to ${row}, ${column}` }).toEqual([row, column]);
  }
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  const [first] = await rowsOf(page);
  await page.keyboard.press('Enter');
  await cardOf(page).waitFor();
  expect(await page.locator(`[id="${first}"]`).getAttribute('aria-current')).toBe('true');
  await page.keyboard.press('Escape');
  await cardOf(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.table-tools') !== null)).toBe(true);
});

test('opens at the row of the claim in its address', async ({ open }) => {
  const page = await open();
  await page.goto(`/table/?claim=${file.claims.at(-1)?.id}`);
  await cardOf(page).waitFor();
  const row = page.locator('.grid tbody tr[aria-current]');
  await expect.poll(() => row.evaluate((each) => each.getBoundingClientRect().bottom <= innerHeight + 1), PATIENCE).toBe(true);
});

const SEARCHES = ['', '?type=gas&sort=status', '?status=possible,stated&sort=value&cols=paraphrase,value,unit', '?q=oil'];

describe('what is on screen', () => {
  test.for(SEARCHES)('is what is copied and what is downloaded, in its order: %s', async (search, { within }) => {
    const page = await tableWithin(within, search);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: say('grid.copy') }).click();
    const shown = await textOnScreen(page);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown.split('\n').length).toBeGreaterThan(1);
    const { name, text } = await download(page, 'claims-csv');
    const ids = text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(ids).toEqual(await rowsOf(page));
    expect(name.includes('filtered')).toBe(search !== '');
  });

  test('or everything, as asked', async ({ within }) => {
    const page = await tableWithin(within, '?type=gas');
    await page.getByRole('button', { name: say('takeaway.open') }).click();
    await page.getByRole('radio', { name: say('takeaway.scope.everything') }).check();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export="claims-csv"]').click()]);
    await page.getByRole('button', { name: say('takeaway.close') }).click();
    expect((await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(file.claims.length + 1);
  });

  test('is taken away from Explore too', async ({ open }) => {
    const page = await open();
    await page.goto('/?status=possible');
    await page.locator('html:not([data-pending])').waitFor();
    const { text } = await download(page, 'claims-csv');
    expect(text.trimEnd().split('\r\n')).toHaveLength(file.claims.filter(({ status }) => status === 'possible').length + 1);
  });
});

describe('looks', () => {
  const cases = [
    ['a phone', PHONE, 'light'],
    ['a desktop', DESKTOP, 'dark'],
  ] as const;
  test.for(cases)('axe finds nothing on %s', { timeout: 60_000 }, async ([, size, colours], { within }) => {
    for (const search of ['?rows=flows&sort=-value', `?claim=${file.claims[0]?.id}`]) {
      const page = await tableWithin(within, search, size, colours);
      expect.soft(await axeFaults(page), search).toEqual([]);
    }
  });

  test('a phone shows cards within its width, with targets for a finger', async ({ within }) => {
    const page = await tableWithin(within, '', PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    const small = await page
      .locator('.table-page :is(a, button):visible')
      .evaluateAll((targets) => targets.filter((each) => each.getBoundingClientRect().height < 44).map(({ textContent }) => textContent));
    expect(small).toEqual([]);
  });

  test('paper has every row and no controls', async ({ within }) => {
    const page = await tableWithin(within);
    await page.emulateMedia({ media: 'print' });
    expect(await rowsOf(page)).toHaveLength(file.claims.length);
    expect(await page.locator('.grid').evaluate((grid) => grid.scrollHeight <= grid.clientHeight + 1)).toBe(true);
    expect(await page.locator('.table-tools').isVisible()).toBe(false);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });
});
