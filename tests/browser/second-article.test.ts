// The same program for another article with a past; for excerpts of the first one under another path, in development, with an address for reports; and for a dataset that is not sound.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { readShelf } from '../../src/model/releases/shelf.ts';
import { readArticleFolder } from '../../tools/build/article.ts';
import { drawnFlows, readArticle } from '../support/article.ts';
import { buildCopy, SAME_PROGRAM, type Built } from '../support/build.ts';
import { alive, cardOf, claimsInArticle, expectAddress, flowsOnMap, goAlive, linePoint, MAP, say, sorted } from '../support/explore.ts';
import { retiringCopy } from '../support/retiring.ts';
import { DESKTOP, DIST, expectProblems, openPage, openSite, PATIENCE, PHONE, ROOT, test as base, type Site } from '../support/site.ts';

const first = readArticle();
const retiring = retiringCopy('tests/datasets/minerales');
const second = readArticle(retiring.folder);
const made: (Pick<Built, 'remove'> | Site)[] = [retiring];

afterAll(async () => {
  for (const each of made.reverse()) await ('remove' in each ? each.remove() : each.close());
});

/** A site built under these variables, served under its path. */
async function siteOf(variables: Readonly<Record<string, string>>): Promise<{ site: Site; dist: string }> {
  const built = await buildCopy(variables);
  made.push(built);
  expect(built.code, built.output).toBe(0);
  const site = await openSite(built.dist, variables['BASE_PATH']);
  made.push(site);
  return { site, dist: built.dist };
}

const IN_DEVELOPMENT = /^console info: .*React DevTools/;

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const test = base
  .extend('other', { scope: 'file' }, () => siteOf({ ...SAME_PROGRAM, DATASET: retiring.folder }))
  .extend('below', { scope: 'file' }, () =>
    siteOf({
      BASE_PATH: '/corridors/',
      EXCERPTS: 'only',
      VITE_REPORT_ADDRESS: 'https://tracker.example/new?labels=data',
      // React tells in development alone where it finds another page than the one it was given.
      NODE_ENV: 'development',
    }),
  );

describe('a second article', () => {
  const { file } = second;

  test('has its own title, language, claims and flows, on the map of the world', { timeout: 90_000 }, async ({ other }) => {
    const { page, context, problems } = await openPage(other.site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await goAlive(page, '/');
    expect(await page.title()).toContain(file.source.title);
    expect(await page.locator('h1').textContent()).toBe(file.source.title);
    expect(await page.locator('.article-text').getAttribute('lang')).toBe(file.source.language);
    expect(await claimsInArticle(page)).toEqual(sorted(file.claims));
    expect(await flowsOnMap(page)).toEqual(sorted(drawnFlows(file)));
    for (const { id } of drawnFlows(file)) await linePoint(page, id);
    expect(asked.filter((path) => path.startsWith('/basemap/'))).toContain('/basemap/world.json');
    expect(asked).not.toContain('/basemap/region.json');
    await page.goto('/swaps/');
    for (const { name } of file.mechanisms) await page.getByRole('heading', { name }).waitFor();
    await context.close();
    expectProblems(problems);
  });

  test('is filtered by its own types and selected like the first', { timeout: 90_000 }, async ({ other }) => {
    const { page, context, problems } = await openPage(other.site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await goAlive(page, '/');
    for (const { id, name } of file.types) {
      const count = file.claims.filter(({ types }) => types.includes(id)).length;
      await page.getByRole('button', { name: `${name}, ${count} claim` }).waitFor();
    }
    for (const { name } of first.file.types) expect(await page.getByRole('button', { name: `${name}, ` }).count(), name).toBe(0);
    const [type] = file.types;
    await page.getByRole('button', { name: `${type?.name ?? ''}, ` }).click();
    await expectAddress(page, `/?type=${type?.id ?? ''}`);
    const [flow] = drawnFlows(file).filter(({ types }) => types.some((each) => each === type?.id));
    const { x, y } = await linePoint(page, flow?.id ?? '');
    await page.mouse.click(x, y);
    // A line that rests on several claims asks which is meant.
    if ((flow?.claims.length ?? 0) > 1) await page.getByRole('menuitem').first().click();
    await expectAddress(page, `/?type=${type?.id ?? ''}&claim=${flow?.claims[0] ?? ''}`);
    const claim = file.claims.find(({ id }) => id === flow?.claims[0]);
    expect(await cardOf(page).locator('blockquote').textContent()).toContain(claim?.quote.exact);
    // It has no context, and nothing says that another article has.
    expect(await page.locator('.beside-claim, [data-context], [data-context-address]').count()).toBe(0);
    expect(asked.filter((address) => address.includes('context.json'))).toEqual([]);
    expect(
      await page
        .locator(`${MAP} a[data-flow="${flow?.id ?? ''}"]`)
        .first()
        .getAttribute('aria-current'),
    ).toBe('true');
    await context.close();
    expectProblems(problems);
  });

  test('finds no word about the first one in the program', { timeout: 90_000 }, async ({ other }) => {
    const assets = join(other.dist, 'assets');
    // The very scripts of the first one's site.
    expect(readdirSync(assets)).toEqual(readdirSync(join(DIST, 'assets')).filter((name) => !/\.(br|gz)$/.test(name)));
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const program = scripts.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n');
    expect(program.length).toBeGreaterThan(10_000);
    const { id, source, people, parties, places, claims, flows, mechanisms } = first.file;
    const words = [
      id,
      source.title,
      source.publisher ?? source.title,
      ...[...people, ...parties, ...places, ...mechanisms].flatMap((entry) => [entry.id as string, entry.name]),
      ...[...claims, ...flows].map((entry) => entry.id as string),
      ...claims.flatMap(({ quote, paraphrase }) => [quote.exact, paraphrase]),
    ];
    // A quantity is a word of the format, and may be an id too.
    const ofFormat = new Set<string>(claims.flatMap(({ measure }) => (measure === null ? [] : [measure.quantity])));
    const own = words.filter((word) => !ofFormat.has(word));
    const found = own.filter((word) => new RegExp(`(?<![\\p{L}\\d-])${escapeRegExp(word)}(?![\\p{L}\\d-])`, 'u').test(program));
    expect(found).toEqual([]);
  });
});

describe('a claim that was retired', () => {
  test.for([true, false])('leads to what became of it, script %s', { timeout: 120_000 }, async (script, { other }) => {
    const shelf = readShelf(readFileSync(join(other.dist, 'data', second.file.id, 'index.json'), 'utf8'));
    const { page, context, problems } = await openPage(other.site, { script });
    const [newest, first] = shelf.releases;
    await page.goto(`/claim/${retiring.id}/`);
    const main = page.locator('main');
    await expect.poll(() => main.textContent(), PATIENCE).toContain('A better name.');
    expect(await main.locator(`a[href="/claim/${retiring.successor}/"]`).count()).toBe(1);
    expect(await main.locator(`a[href="/${first?.path}"]`).count()).toBe(1);
    expect(newest?.changes.join(' ')).toContain(retiring.id);
    const stored = await fetch(`${other.site.origin}/${first?.path}dataset.json`);
    expect(await stored.text()).toContain(`"${retiring.id}"`);
    await context.close();
    expectProblems(problems);
  });
});

describe('the first article under a sub-path', () => {
  test('loads, filters and selects there, and asks for nothing elsewhere', { timeout: 90_000 }, async ({ below }) => {
    const { page, context, problems } = await openPage(below.site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await goAlive(page, '/corridors/');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((path) => !path.startsWith('/corridors/'))).toEqual([]);
    expect(await flowsOnMap(page)).toEqual(sorted(drawnFlows(first.file)));
    await page.getByRole('button', { name: 'Gas, ' }).click();
    await expectAddress(page, '/corridors/?type=gas');
    await page.reload();
    await alive(page);
    await expectAddress(page, '/corridors/?type=gas');
    await page.locator('header a').filter({ hasText: 'Explore' }).locator('visible=true').click();
    await alive(page);
    await expectAddress(page, '/corridors/?type=gas');
    for (const link of await page.locator('.article-foot a[href^="/"]').all()) {
      const address = (await link.getAttribute('href')) ?? '';
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
    await context.close();
    expectProblems(problems, [IN_DEVELOPMENT]);
  });

  test('takes a report with the claim, the version and the address filled in, where the site names an address for one', async ({
    below,
  }) => {
    const { page, context, problems } = await openPage(below.site);
    const claim = first.file.claims[2];
    await goAlive(page, `/corridors/?type=trade&claim=${claim?.id ?? ''}`);
    const link = cardOf(page).getByRole('link', { name: say('card.report') });
    const href = new URL((await link.getAttribute('href')) ?? '');
    expect(href.origin + href.pathname).toBe('https://tracker.example/new');
    expect(href.searchParams.get('labels')).toBe('data');
    const body = href.searchParams.get('body') ?? '';
    const version = await page.locator('#dataset').getAttribute('data-version');
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    const address = `${below.site.origin}/corridors/claim/${claim?.id ?? ''}/`;
    for (const part of [claim?.id, claim?.quote.exact, version, first.file.id, address]) expect(body).toContain(part);
    await context.close();
    expectProblems(problems, [IN_DEVELOPMENT]);
  });
});

describe('a page in development', () => {
  test.for([
    ['', PHONE, 'dark'],
    ['?type=gas&claim=gas-to-europe&theme=dark', DESKTOP, 'light'],
    ['nowhere/', PHONE, 'light'],
  ] as const)('/%s is taken over without a warning', { timeout: 90_000 }, async ([address, size, colours], { below }) => {
    const { page, context, problems } = await openPage(below.site, { size, colours });
    await page.goto(`/corridors/${address}`);
    const isMissing = address === 'nowhere/';
    if (isMissing) await page.locator('.theme-switch').waitFor();
    else await alive(page);
    await context.close();
    expectProblems(problems, [IN_DEVELOPMENT, ...(isMissing ? [/^status 404: /, /^console error: .*404 \(Not Found\)/] : [])]);
  });
});

describe('a site of excerpts', () => {
  test('has no sentence anywhere that nobody quotes, and says where the rest stands', { timeout: 120_000 }, async ({ below }) => {
    const { site, dist } = below;
    const whole = readArticleFolder(ROOT, `data/${first.file.id}`).dataset;
    const spans = [...whole.claims.values()].map(({ span }) => span);
    const also = [
      ...whole.file.leftOut.map(({ quote }) => quote.exact),
      ...whole.file.mechanisms.flatMap(({ ground }) => ground?.quote.exact ?? []),
    ];
    const sentences = new Intl.Segmenter(first.file.source.language, { granularity: 'sentence' });
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
    await page.goto('/corridors/');
    await expect
      .poll(() => page.locator('.article-text').textContent())
      .toContain(`The full text stands at ${first.file.source.publisher}`);
    expect(await page.locator('.article-text').textContent()).toContain('[…]');
    await context.close();
    expectProblems(problems, [IN_DEVELOPMENT]);
  });
});

describe('a dataset that is not sound', () => {
  test('fails the build, with every fault named', { timeout: 90_000 }, async () => {
    const built = await buildCopy({ DATASET: 'tests/datasets/faulty' });
    made.push(built);
    expect(built.code, built.output).not.toBe(0);
    const expected = JSON.parse(readFileSync(join(ROOT, 'tests/datasets/faulty/expected.json'), 'utf8')) as {
      path: string;
      found: string;
    }[];
    expect(expected.length).toBeGreaterThan(0);
    for (const { path, found } of expected) {
      expect(built.output).toContain(path);
      expect(built.output).toContain(found);
    }
  });
});
