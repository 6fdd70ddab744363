// Every page but the first: axe finds nothing, nothing scrolls sideways, it comes alive as it was published, and its links lead somewhere.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import { sidewaysScroll } from '../support/explore.ts';
import { atRest } from '../support/rest.ts';
import { DESKTOP, DIST, PATIENCE, PHONE, TABLET, test } from '../support/site.ts';

const { file } = readArticle();
const firstIn = (folder: string) =>
  readdirSync(join(DIST, folder), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';
const longest = file.claims.toSorted((a, b) => b.quote.exact.length - a.quote.exact.length)[0]?.id ?? '';
const [one, other] = file.parties.map(({ id }) => id);

/** The address, and whether a query asks for it. */
const ADDRESSES = [
  '/table/',
  '/data/',
  '/swaps/',
  '/share/',
  '/compare/',
  `/compare/?compare=${one},${other}`,
  `/claim/${longest}/`,
  `/data/${file.id}/v/${firstIn(`data/${file.id}/v`)}/`,
];

/** Narrower than any phone that is sold, and a tablet. */
const WIDTHS = [{ width: 320, height: 640 }, TABLET];

describe('every page', () => {
  test.for(ADDRESSES)('%s', { timeout: 60_000 }, async (address, { open }) => {
    const page = await open({ size: PHONE });
    await page.goto(address);
    await atRest(page);
    // The first stop of the keyboard leads to what the page is about.
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(target).toMatch(/^#/);
    expect(await page.locator(target).count(), `there is no ${target}`).toBe(1);
    for (const [size, colours] of [[PHONE, 'light'] as const, [DESKTOP, 'dark'] as const]) {
      await page.emulateMedia({ colorScheme: colours });
      await page.setViewportSize({ ...size });
      expect(await page.locator('h1').count()).toBe(1);
      expect.soft(await axeFaults(page), `${size.width} px, ${colours}`).toEqual([]);
      for (const each of [size, ...WIDTHS]) {
        await page.setViewportSize({ ...each });
        await expect.poll(() => sidewaysScroll(page), { ...PATIENCE, message: `sideways scroll at ${each.width} px` }).toBe(0);
      }
    }
  });

  test('none scrolls sideways with scripts off', async ({ open }) => {
    const page = await open({ size: PHONE, script: false });
    for (const address of ADDRESSES) {
      await page.goto(address);
      for (const each of WIDTHS) {
        await page.setViewportSize({ ...each });
        expect(await sidewaysScroll(page), `${address} at ${each.width} px`).toBe(0);
      }
    }
  });

  test('every link within the site leads to a file', async ({ open, site }) => {
    const page = await open({ script: false });
    const paths = new Set<string>();
    for (const address of ['/', ...ADDRESSES]) {
      await page.goto(address);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((each) => (each instanceof HTMLAnchorElement ? each.href : '')));
      for (const link of links) if (link.startsWith(site.origin)) paths.add(new URL(link).pathname);
    }
    expect(paths.size).toBeGreaterThan(10);
    const dead = [...paths].filter((path) => !existsSync(join(DIST, path, path.endsWith('/') ? 'index.html' : '')));
    expect(dead).toEqual([]);
  });

  test('the pages are reached from each other, by the header, on a phone too', async ({ open }) => {
    const page = await open({ size: PHONE });
    await page.goto('/?type=gas&theme=dark');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Table' }).click();
    await expect.poll(() => page.url(), PATIENCE).toMatch(/\/table\/\?type=gas&theme=dark$/);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname, PATIENCE).toBe('/');
  });
});
