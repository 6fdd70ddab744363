// What is published of the data, as readers, scripts and those who cite meet it: files, versions, excerpts.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { readShelf, type Shelf } from '../../src/model/shelf.ts';
import { readArticleFolder } from '../../tools/build/article.ts';
import { readArticle } from '../support/article.ts';
import { buildCopy } from '../support/build.ts';
import { DIST, expectProblems, openPage, openSite, PHONE, ROOT, test, type Site } from '../support/site.ts';

const { file } = readArticle();
const shelf = shelfIn(DIST, file.id);
const undo: (() => unknown)[] = [];

afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

function shelfIn(dist: string, article: string): Shelf {
  return readShelf(readFileSync(join(dist, 'data', article, 'index.json'), 'utf8'));
}

async function siteOf(variables: Readonly<Record<string, string>>): Promise<{ site: Site; dist: string }> {
  const built = await buildCopy(variables);
  undo.push(() => built.remove());
  expect(built.code, built.output).toBe(0);
  const site = await openSite(built.dist);
  undo.push(() => site.close());
  return { site, dist: built.dist };
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

  test('says so where it can’t be had', async ({ site }) => {
    const { page, context, problems } = await openPage(site, { expected: [/status 404/] });
    await page.route('**/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`/${shelf.releases[0]?.path}`);
    await expect.poll(() => page.locator('main').textContent()).toContain('could not be loaded');
    await context.close();
    expectProblems(problems, [/404/, /404/]);
  });
});

describe('a site of excerpts', () => {
  test('has no sentence anywhere that nobody quotes, and says where the rest stands', { timeout: 120_000 }, async () => {
    const { site, dist } = await siteOf({ EXCERPTS: 'only' });
    const whole = readArticleFolder(ROOT, `data/${file.id}`).dataset;
    const spans = [...whole.claims.values()].map(({ span }) => span);
    const also = [
      ...whole.file.leftOut.map(({ quote }) => quote.exact),
      ...whole.file.mechanisms.flatMap(({ ground }) => ground?.quote.exact ?? []),
    ];
    const sentences = new Intl.Segmenter(file.source.language, { granularity: 'sentence' });
    const unquoted = whole.paragraphs.flatMap(({ start, end }) =>
      [...sentences.segment(whole.text.slice(start, end))]
        .map(({ segment, index }) => ({ words: segment.trim(), from: start + index, to: start + index + segment.length }))
        .filter(
          ({ from, to, words }) =>
            !spans.some((span) => span.start < to && from < span.end) && !also.some((quote) => words.includes(quote)),
        )
        .map(({ words }) => words),
    );
    expect(unquoted.length).toBeGreaterThan(0);
    const texts = readdirSync(dist, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile() && !/\.(br|gz|woff2|png|zip|xlsx)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(texts.map((path) => basename(path))).toContain('article.txt');
    for (const path of texts) {
      const content = readFileSync(path, 'utf8').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      for (const words of unquoted) expect(content.includes(words), `${path}: ${words}`).toBe(false);
    }
    const { page, context, problems } = await openPage(site);
    await page.goto('/');
    await expect.poll(() => page.locator('.article-text').textContent()).toContain(`The full text stands at ${file.source.publisher}`);
    expect(await page.locator('.article-text').textContent()).toContain('[…]');
    await context.close();
    expectProblems(problems);
  });
});
