// Datasets of the reader's own in the built site: opened in every way, shown everywhere, left, forgotten; and hostile ones refused.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import type { OwnFile } from '../../src/imports/ownFile.ts';
import { readOwn } from '../../src/imports/readOwn.ts';
import type { DatasetFile } from '../../src/model/schema.ts';
import { drawnFlows, flowsLeft, readArticle } from '../support/article.ts';
import { manyFlows } from '../support/crowd.ts';
import { ARTICLE, cardOf, claimsInArticle, flowsOnMap, MAP, sorted } from '../support/explore.ts';
import { hostileFiles, soundFiles } from '../support/hostileFiles.ts';
import { gate, openPage, PATIENCE, PHONE, ROOT, test, type Site, type Visit } from '../support/site.ts';

const { file: published } = readArticle();
const MINERALES = join(ROOT, 'tests/datasets/minerales');
const minerales = JSON.parse(readFileSync(join(MINERALES, 'dataset.json'), 'utf8')) as DatasetFile;
const minePaths = [join(MINERALES, 'dataset.json'), join(MINERALES, 'article.txt')];
const BANNER = '.own-banner';
/** What the head loads ahead for the published article is of no use for another one, and its pages are no files of the site. */
const HARMLESS = /was preloaded using link preload but not used|status 404: .*\/claim\/|Failed to load resource.*\/claim\//;

const digest = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Files on the disc, as a reader has them. */
function onDisc(files: readonly OwnFile[]): { readonly folder: string; readonly paths: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'corridors-own-'));
  made.push(folder);
  const paths = files.map(({ path, bytes }) => {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
    return to;
  });
  return { folder, paths };
}

async function visit(site: Site, work: (page: Page) => Promise<void>, how: Visit = {}): Promise<void> {
  const { page, context, problems } = await openPage(site, how);
  await work(page);
  await context.close();
  expect(problems.filter((problem) => !HARMLESS.test(problem))).toEqual([]);
}

const filesInput = (page: Page) => page.locator('#own input[type=file]').first();

async function goToOwn(page: Page): Promise<void> {
  await page.goto('/data/');
  // It answers to a click once its script is there.
  await page.waitForFunction(() => {
    const button = document.querySelector('#own .own-button');
    return button !== null && Object.keys(button).some((key) => key.startsWith('__reactProps'));
  });
}

async function expectShown(page: Page, file: DatasetFile): Promise<void> {
  await page.locator(BANNER).waitFor(PATIENCE);
  expect(await page.locator(BANNER).textContent()).toContain(file.source.title);
  await expect.poll(() => page.locator('h1').textContent(), PATIENCE).toBe(file.source.title);
  await expect.poll(() => claimsInArticle(page), PATIENCE).toEqual(sorted(file.claims));
  expect(await flowsOnMap(page)).toEqual(sorted(drawnFlows(file)));
}

describe('a sound dataset', () => {
  test('shows in the whole site, lasts over a reload, is left, opened again and forgotten', { timeout: 120_000 }, async ({ site }) => {
    await visit(site, async (page) => {
      await goToOwn(page);
      await filesInput(page).setInputFiles(minePaths);
      await expectShown(page, minerales);
      await page.reload();
      await expectShown(page, minerales);
      expect(await page.locator(`${MAP} [data-country="CHL"]`).count()).toBeGreaterThan(0);

      const [claim] = minerales.claims;
      await page.goto(`/claim/${claim?.id ?? ''}/`);
      await expect.poll(() => page.title(), PATIENCE).toContain(claim?.paraphrase);
      await page.goto('/table/');
      await page.locator(BANNER).waitFor(PATIENCE);
      expect(await page.title()).toContain(minerales.source.title);

      await page.getByRole('button', { name: 'Back to the published article' }).click();
      await expect.poll(() => claimsInArticle(page), PATIENCE).toEqual(sorted(published.claims));
      expect(await page.locator(BANNER).count()).toBe(0);
      await goToOwn(page);
      await page.getByRole('button', { name: 'Open yours again' }).click();
      await expectShown(page, minerales);

      await page.getByRole('button', { name: 'Forget it' }).click();
      await page.getByRole('button', { name: 'Forget it for good?' }).click();
      await expect.poll(() => claimsInArticle(page), PATIENCE).toEqual(sorted(published.claims));
      await goToOwn(page);
      expect(await page.getByRole('button', { name: 'Open yours again' }).count()).toBe(0);
    });
  });

  // What else is sound is proved where it is read.
  test.for(Object.entries(soundFiles()).filter(([name]) => ['a zip', 'as UTF-16, little end first'].includes(name)))(
    'opens as %s',
    { timeout: 60_000 },
    async ([, make], { site }) => {
      await visit(site, async (page) => {
        await goToOwn(page);
        await filesInput(page).setInputFiles(onDisc(make()).paths);
        await expectShown(page, published);
      });
    },
  );

  test('opens as a folder', { timeout: 60_000 }, async ({ site }) => {
    const { folder } = onDisc(soundFiles()['a folder']?.() ?? []);
    await visit(site, async (page) => {
      await goToOwn(page);
      await page.locator('#own input[type=file]').nth(1).setInputFiles(folder);
      await expectShown(page, published);
    });
  });

  test('opens by paste on a phone, one part after the other', { timeout: 60_000 }, async ({ site }) => {
    await visit(
      site,
      async (page) => {
        await goToOwn(page);
        const paste = (text: string) =>
          page.locator('#own textarea').evaluate((field, pasted) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', pasted);
            field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
          }, text);
        const [json = '', text = ''] = minePaths.map((path) => readFileSync(path, 'utf8'));
        await paste(json);
        await page.getByRole('alert').filter({ hasText: 'Now add the text' }).waitFor(PATIENCE);
        await paste(text);
        await expectShown(page, minerales);
        for (const button of await page.locator(`${BANNER} button`).all())
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      },
      { size: PHONE },
    );
  });

  test('opens by drop', { timeout: 60_000 }, async ({ site }) => {
    await visit(site, async (page) => {
      await goToOwn(page);
      const parts = minePaths.map((path) => [path.split('/').at(-1) ?? '', readFileSync(path, 'utf8')] as const);
      const dropped = await page.evaluateHandle((given) => {
        const transfer = new DataTransfer();
        for (const [name, text] of given) transfer.items.add(new File([text], name));
        return transfer;
      }, parts);
      await page.dispatchEvent('#own .own-box', 'drop', { dataTransfer: dropped });
      await expectShown(page, minerales);
    });
  });

  test.for(['Sheets for a spreadsheet (zip)'])('opens from the template: %s', { timeout: 60_000 }, async (name, { site }) => {
    await visit(site, async (page) => {
      await goToOwn(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      const to = join(onDisc([]).folder, download.suggestedFilename());
      await download.saveAs(to);
      await filesInput(page).setInputFiles(to);
      await page.locator(BANNER).waitFor(PATIENCE);
      await expect.poll(() => page.locator('h1').textContent(), PATIENCE).toBe('A title');
    });
  });

  test('that is lost from the device gives way to the published article, with a message', { timeout: 60_000 }, async ({ site }) => {
    await visit(site, async (page) => {
      await page.addInitScript(() => localStorage.setItem('own', 'shown'));
      await page.goto('/');
      await page.getByRole('alert').filter({ hasText: 'could not be shown' }).waitFor(PATIENCE);
      await expect.poll(() => claimsInArticle(page), PATIENCE).toEqual(sorted(published.claims));
    });
  });

  test('is called off, and nothing has changed', { timeout: 60_000 }, async ({ site }) => {
    await visit(site, async (page) => {
      await goToOwn(page);
      const late = gate();
      await page.route(/own\.worker/, async (route) => {
        await late.opened;
        await route.continue().catch(() => {});
      });
      await filesInput(page).setInputFiles(minePaths);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Cancelled. Nothing has changed.').waitFor(PATIENCE);
      late.open();
      await page.goto('/');
      await expect.poll(() => claimsInArticle(page), PATIENCE).toEqual(sorted(published.claims));
    });
  });

  test('that the browser can’t keep is said to be sound, and nothing has changed', { timeout: 60_000 }, async ({ site }) => {
    await visit(site, async (page) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no storage here', 'SecurityError');
        };
      });
      await goToOwn(page);
      await filesInput(page).setInputFiles(minePaths);
      await page.getByRole('alert').filter({ hasText: 'It is sound, but this browser keeps nothing' }).waitFor(PATIENCE);
      expect(await page.locator(BANNER).count()).toBe(0);
    });
  });

  test(
    'of a thousand flows opens at once: what can’t be drawn says so, and all else can be used',
    { timeout: 120_000 },
    async ({ site }) => {
      await visit(site, async (page) => {
        const { file, text } = manyFlows(1000);
        await goToOwn(page);
        await filesInput(page).setInputFiles(
          onDisc([
            { path: 'dataset.json', bytes: new TextEncoder().encode(JSON.stringify(file)) },
            { path: 'article.txt', bytes: new TextEncoder().encode(text) },
          ]).paths,
        );
        await page.locator(BANNER).waitFor(PATIENCE);
        for (const view of [MAP, '.view-figures', '.view-parties']) {
          await page.locator(view).getByText('Too many marks to draw').waitFor(PATIENCE);
          expect(await page.locator(`${view} :is(svg, table)`).count(), view).toBe(0);
        }
        expect(await claimsInArticle(page)).toEqual(sorted(file.claims));
        expect(await page.locator('.view-firmness svg [data-claim]').count()).toBe(1000);
        await page.locator(`${ARTICLE} [data-claim="flow-3"]`).first().click();
        await cardOf(page).waitFor(PATIENCE);

        for (const name of ['Possible outcome', 'amber']) await page.getByRole('button', { name }).first().click();
        const left = flowsLeft(file, { type: ['amber'], status: ['possible'] });
        expect(left.length).toBeGreaterThan(50);
        await expect.poll(() => flowsOnMap(page), PATIENCE).toEqual(sorted(left));
        await page.getByRole('link', { name: 'Table', exact: true }).click();
        await expect.poll(() => page.locator('main tbody tr').count(), PATIENCE).toBeGreaterThan(10);
      });
    },
  );

  test('of more claims than a page can draw offers filters and the table', { timeout: 120_000 }, async ({ site }) => {
    await visit(site, async (page) => {
      await goToOwn(page);
      const file = structuredClone(minerales);
      const [first] = file.claims;
      if (first === undefined) throw new Error('the dataset has no claim');
      const more = Array.from({ length: 15_000 }, (_, index) => ({ ...first, id: `copy-${index}` }));
      const json = JSON.stringify({ ...file, claims: [...file.claims, ...more] });
      const { paths } = onDisc([{ path: 'dataset.json', bytes: new TextEncoder().encode(json) }]);
      await watchFrames(page);
      await filesInput(page).setInputFiles([...paths, minePaths[1] ?? '']);
      await page.locator(BANNER).waitFor({ timeout: 60_000 });
      await page.getByText('15,011 claims are more than').waitFor(PATIENCE);
      expect(await page.getByRole('link', { name: 'The table has them all' }).getAttribute('href')).toMatch(/\/table\/$/);
      await page.getByRole('button', { name: 'Possible outcome' }).click();
      await expect.poll(() => claimsInArticle(page), PATIENCE).toEqual(sorted(file.claims.filter(({ status }) => status === 'possible')));
    });
  });
});

describe('scripts', () => {
  test('come from this site alone: no worker without the policy, and no other policy', async ({ site }) => {
    const { page, context, problems } = await openPage(site);
    await page.goto('/');
    const refused = await page.evaluate(() => {
      const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
      return [() => new Worker('/embed.js'), () => trustedTypes.createPolicy('another', {})].map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch {
          return 'refused';
        }
      });
    });
    expect(refused).toEqual(['refused', 'refused']);
    await expect.poll(() => problems.some((problem) => /trusted-types/.test(problem)), PATIENCE).toBe(true);
    await context.close();
  });
});

describe('hostile files', () => {
  test('are refused, each with its message, and the page goes on as before', { timeout: 400_000 }, async ({ site }) => {
    await visit(site, async (page) => {
      await goToOwn(page);
      const before = await page.locator('#coding').textContent();
      await watchFrames(page);
      for (const [name, { make }] of Object.entries(hostileFiles())) {
        const files = make();
        if (files.length === 0) continue;
        // A file dialog tells names without their folders. What each message must say is proved where it is made.
        const named = files.map(({ path, bytes }) => ({ path: path.split('/').at(-1) ?? '', bytes }));
        const outcome = await readOwn(named, digest, '2026-01-02');
        if (outcome.ok) throw new Error(`${name} is sound`);
        const [fault] = outcome.faults;
        const words = outcome.missing === null ? [fault?.found, fault?.expected] : [`So far: ${named[0]?.path ?? ''}`, 'Now add'];
        await filesInput(page).setInputFiles(onDisc(files).paths);
        const shown = () => page.locator('#own').textContent();
        for (const word of words) await expect.poll(shown, { ...PATIENCE, message: name }).toContain(word);
        expect(await page.locator('#own [role=alert]').count(), name).toBe(1);
        expect(await longestPause(page), name).toBeLessThan(3000);
        // What is held in wait of its other half would join the next.
        if (outcome.missing !== null) await goToOwn(page).then(() => watchFrames(page));
      }
      expect(await page.locator('#coding').textContent()).toBe(before);
      expect(await page.locator(BANNER).count()).toBe(0);
      await page.locator('.masthead-pages a').filter({ hasText: 'Explore' }).click();
      await expect.poll(() => claimsInArticle(page), PATIENCE).toEqual(sorted(published.claims));
    });
  });
});

/** Notes how long the page goes without drawing a frame. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { watch });
    const frame = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

function longestPause(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { watch: { longest: number } }).watch.longest);
}
