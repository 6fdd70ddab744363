// What is published of the data, as readers, scripts and those who cite meet it: files, versions, excerpts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readShelf, type Shelf } from '../../src/model/releases/shelf.ts';
import { readArticle } from '../support/article.ts';
import { say } from '../support/explore.ts';
import { DIST, expectProblems, openPage, PHONE, test } from '../support/site.ts';

const { file } = readArticle();
const shelf = shelfIn(DIST, file.id);

function shelfIn(dist: string, article: string): Shelf {
  return readShelf(readFileSync(join(dist, 'data', article, 'index.json'), 'utf8'));
}

describe('published files', () => {
  test('are what the list says, open to other sites', async ({ site }) => {
    const all = [
      ...shelf.files.map((each) => ({ ...each, path: shelf.path + each.name })),
      ...shelf.releases.flatMap(({ path, files }) => files.map((each) => ({ ...each, path: path + each.name }))),
    ];
    expect(all.length).toBeGreaterThan(15);
    for (const { path, bytes, sha256, mediaType } of all) {
      const response = await fetch(`${site.origin}/${path}`);
      const body = new Uint8Array(await response.arrayBuffer());
      expect([path, response.status, body.length]).toEqual([path, 200, bytes]);
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect([path, response.headers.get('content-type')?.split(';')[0]]).toEqual([path, mediaType.split(';')[0]]);
    }
  });

  test('name the version by the hash of its dataset', () => {
    for (const { version, files } of shelf.releases) {
      expect(files.find(({ name }) => name === 'dataset.json')?.sha256.slice(0, 12)).toBe(version);
    }
  });
});

describe.each([true, false])('the page of a version, script %s', (script) => {
  test('says what it is, what changed, and leads to its files', async ({ site }) => {
    const { page, context, problems } = await openPage(site, { size: PHONE, script });
    for (const [index, release] of shelf.releases.entries()) {
      await page.goto(`/${release.path}`);
      const main = page.locator('main');
      await expect.poll(() => main.textContent()).toContain(release.version);
      const words = (await main.textContent()) ?? '';
      expect(words).toContain(release.note);
      for (const change of release.changes) expect(words).toContain(change);
      for (const { name } of release.files) {
        const link = main.locator(`a[download][href$="/${release.path}${name}"]`);
        expect(await link.count(), name).toBe(1);
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      const toNewest = main.locator(`a[href*="${shelf.releases[0]?.path}"]`).first();
      if (index > 0) expect(await toNewest.textContent()).toContain(shelf.version);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
    await context.close();
    expectProblems(problems);
  });
});

describe('the list of versions and files', () => {
  test('comes alive without a change, by keyboard too', async ({ site }) => {
    const { page, context, problems } = await openPage(site);
    await page.goto(`/${shelf.releases[0]?.path}`);
    const copy = page.locator('.hash .copy-button').first();
    await expect.poll(() => copy.count()).toBe(1);
    const summary = page.locator('.hash summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => copy.isVisible()).toBe(true);
    expect(await page.locator('.hash-full').first().textContent()).toBe(shelf.files[0]?.sha256);
    await context.close();
    expectProblems(problems);
  });

  test('says so where its list can’t be loaded, and is whole once it is tried again', async ({ site }) => {
    const { page, context, problems } = await openPage(site, { expected: [/status 404/] });
    await page.route('**/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`/${shelf.releases[0]?.path}`);
    const alert = page.locator('main').getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/could not be loaded.*index\.json.*404/s);
    await page.unroute('**/index.json');
    await alert.getByRole('button', { name: say('problem.retry') }).click();
    await page.locator('#cite').waitFor();
    expect(await alert.count()).toBe(0);
    await context.close();
    expectProblems(problems, [/404/, /404/]);
  });
});
