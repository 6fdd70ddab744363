// Under every view its rows as a table, and beside the views what the source leaves unsaid: with the values of the dataset, each a way to its claim.
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { claimsLeft, queryOf, readArticle, type Asked } from '../support/article.ts';
import { cardOf, expectAddress, say, sidewaysScroll, sorted } from '../support/explore.ts';
import { atRest } from '../support/rest.ts';
import { DESKTOP, PHONE, TABLET } from '../support/site.ts';
import { test } from '../support/within.ts';

const { file } = readArticle();
const SIZES = [
  ['a phone', PHONE],
  ['a tablet', TABLET],
  ['a desktop', DESKTOP],
] as const;
/** A view, and the rows of its table under a filter. */
const TABLES: readonly (readonly [view: string, rows: (asked: Asked) => number])[] = [
  ['figures', (asked) => claimsLeft(file, asked).filter(({ measure }) => measure !== null).length],
  ['firmness', (asked) => claimsLeft(file, asked).length],
  ['map', (asked) => flowsOf(asked).length],
  ['swaps', (asked) => flowsOf(asked).filter(({ id }) => file.mechanisms.some(({ legs }) => legs.includes(id))).length],
];

function flowsOf(asked: Asked) {
  const left = new Set<string>(claimsLeft(file, asked).map(({ id }) => id));
  return file.flows.filter(
    ({ claims, types }) => claims.some((id) => left.has(id)) && types.some((id) => asked.type?.includes(id) ?? true),
  );
}

function wordsOf(page: Page, view: string): Locator {
  return page.locator(`.view-${view} details.view-words`);
}

describe('in words and as a table', () => {
  test.for(SIZES)('every view has its rows, on %s', async ([, size], { within }) => {
    const page = await within('/', size);
    for (const [view, rows] of TABLES) {
      const words = wordsOf(page, view);
      const summary = words.getByText(say('view.inWords'));
      await summary.click();
      const table = words.getByRole('table');
      expect(await table.isVisible(), view).toBe(true);
      expect(await table.locator('caption').textContent(), view).not.toBe('');
      expect(await table.locator('tbody tr').count(), view).toBe(rows({}));
      expect(rows({}), view).toBeGreaterThan(0);
      const columns = await table.getByRole('columnheader').count();
      for (const row of await table.locator('tbody tr').all()) {
        expect(await row.locator('th[scope="row"], td').count(), view).toBe(columns);
        expect((await row.locator('th, td').allTextContents()).filter((cell) => cell.trim() === '')).toEqual([]);
      }
      // From the page's own top: however it is scrolled, all of it can be reached.
      const { left, right, top } = await words.locator('.view-words-body').evaluate((body) => {
        const box = body.getBoundingClientRect();
        return { left: box.left, right: box.right, top: box.top + window.scrollY };
      });
      expect(left, view).toBeGreaterThanOrEqual(0);
      expect(right, view).toBeLessThanOrEqual(size.width);
      if (size === DESKTOP) expect(top, view).toBeGreaterThanOrEqual(0);
      expect(await sidewaysScroll(page), view).toBeLessThanOrEqual(0);
      await summary.click();
    }
  });

  test('the rows follow the filter, and each leads to its claim', async ({ within }) => {
    const asked: Asked = { status: ['under-discussion'] };
    const page = await within(`/${queryOf(asked)}`);
    for (const [view, rows] of TABLES) expect(await wordsOf(page, view).locator('tbody tr').count(), view).toBe(rows(asked));
    for (const [view, rows] of TABLES.filter(([, count]) => count(asked) > 0)) {
      expect(rows(asked)).toBeGreaterThan(0);
      const words = wordsOf(page, view);
      await words.getByText(say('view.inWords')).click();
      const row = words.locator('tbody tr').last();
      const claim = ((await row.getAttribute('data-claim')) ?? (await row.getAttribute('data-claims')) ?? '').split(' ')[0] ?? '';
      await row.getByRole('link').click();
      await expectAddress(page, `/?status=under-discussion&claim=${claim}`);
      await cardOf(page).waitFor();
      expect(await row.getAttribute('aria-current')).toBe('true');
      await page.keyboard.press('Escape');
      await words.getByText(say('view.inWords')).click();
    }
  });

  test('is there without script', async ({ open }) => {
    const page = await open({ script: false, size: PHONE });
    await page.goto('/');
    for (const [view, rows] of TABLES) {
      const words = wordsOf(page, view);
      await words.getByText(say('view.inWords')).click();
      expect(await words.locator('tbody tr').filter({ visible: true }).count(), view).toBe(rows({}));
    }
  });
});

describe('what the source does not say', () => {
  const lacking = (omission: string, asked: Asked) =>
    claimsLeft(file, asked).filter(({ notGiven }) => notGiven.some((each) => each === omission));
  const omissions = [...new Set(file.claims.flatMap(({ notGiven }) => notGiven))];

  test.for<readonly [string, Asked]>([
    ['everything', {}],
    ['a filter', { figure: ['given'] }],
    ['another filter', { type: ['gas', 'oil'], status: ['possible', 'under-discussion'] }],
  ])('lists under %s each kind with exactly its claims, the most frequent first', async ([, asked], { within }) => {
    const page = await within(`/${queryOf(asked)}`);
    const list = page.locator('.view-unsaid .unsaid > li');
    const shown: Record<string, string[]> = {};
    const counts: number[] = [];
    for (const item of await list.all()) {
      const [name = '', count = ''] = await item.locator('summary span').allTextContents();
      shown[name] = ((await item.getAttribute('data-claim')) ?? '').split(' ').sort();
      counts.push(Number.parseInt(count, 10));
      expect(count).toContain(say('unsaid.claims', { lacking: shown[name].length, count: claimsLeft(file, asked).length }));
      expect(await item.locator('a.mark').count()).toBe(shown[name].length);
    }
    const expected = omissions
      .map((omission) => [say(`unsaid.what.${omission}`), sorted(lacking(omission, asked))] as const)
      .filter(([, claims]) => claims.length > 0);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown).toEqual(Object.fromEntries(expected));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('leads to each claim, by keyboard too', async ({ within }) => {
    const page = await within('/');
    // The parts below the first sight come alive later.
    await atRest(page);
    const item = page.locator('.view-unsaid .unsaid > li').last();
    await item.locator('summary').focus();
    await page.keyboard.press('Enter');
    const link = item.locator('a.mark').first();
    await link.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectAddress(page, `/?claim=${(await link.getAttribute('data-claim')) ?? ''}`);
    await cardOf(page).waitFor();
    expect(await link.getAttribute('aria-current')).toBe('true');
  });

  test('says so where the filter leaves nothing', async ({ within }) => {
    const page = await within('/?q=no-such-word-anywhere');
    await page.locator('.view-unsaid').getByText(say('view.empty')).waitFor();
  });
});
