// The page, a view and a talk saved as one file each, and used from a disk without a network: nothing is asked of anyone, nothing is said in the console.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { claimsLeft, drawnFlows, flowsLeft, readArticle } from '../support/article.ts';
import { cardOf, flowsOnMap, goAlive, MAP, say, sentenceOf, sorted } from '../support/explore.ts';
import { DESKTOP, expectProblems, PATIENCE, test as base } from '../support/site.ts';

const { file } = readArticle();
const [first] = drawnFlows(file);
const type = first?.types[0] ?? '';
const claim = first?.claims[0] ?? '';
const other = file.types.find(({ id }) => id !== type)?.id ?? '';
const SAVE = '[data-export="one-file"]';
const NOW = '.slide[data-place="now"]';

const folder = mkdtempSync(join(tmpdir(), 'corridors-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Opened {
  readonly page: Page;
  readonly name: string;
}

const test = base
  // Saves by what is pressed, and opens the file in a browser that reaches nothing.
  .extend('saveAndOpen', async ({ site }, { onCleanup }) => {
    const ends: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const end of ends) await end();
    });
    return async (page: Page, press: () => Promise<void>, address = '', script = true): Promise<Opened> => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      const name = download.suggestedFilename();
      const path = join(folder, name);
      await download.saveAs(path);
      const context = await site.browser.newContext({ viewport: { ...DESKTOP }, offline: true, javaScriptEnabled: script });
      const opened = await context.newPage();
      const problems: string[] = [];
      opened.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`));
      opened.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      opened.on('request', (request) => {
        const ours = request.url().startsWith(pathToFileURL(path).href) || /^(?:data|blob):/.test(request.url());
        if (!ours) problems.push(`asked for ${request.url()}`);
      });
      ends.push(async () => {
        await context.close();
        expectProblems(problems);
      });
      await opened.goto(pathToFileURL(path).href + address);
      return { page: opened, name: basename(path) };
    };
  });

describe('one file', () => {
  test('is the page, as it was filtered and selected, and goes on from there', { timeout: 60_000 }, async ({ open, saveAndOpen }) => {
    const page = await open();
    await goAlive(page, `/?type=${type}&claim=${claim}`);
    await page.getByRole('button', { name: say('takeaway.open') }).click();
    const press = () => page.locator(SAVE).click();
    const { page: saved, name } = await saveAndOpen(page, press);
    await page.getByText(say('takeaway.done', { name })).waitFor();
    expect(name).toMatch(new RegExp(`^${file.id}-[0-9a-f]{12}\\.html$`));

    await cardOf(saved).waitFor();
    expect(await saved.title()).toContain(file.source.title);
    expect(await flowsOnMap(saved)).toEqual(sorted(flowsLeft(file, { type: [type] })));
    expect(await saved.locator('.article-foot').textContent()).toContain(file.coding.licence);
    const live = saved.locator('.saved-foot a');
    expect(await live.getAttribute('href')).toBe(new URL('/', page.url()).href);
    expect(
      await saved
        .getByRole('link', { name: say('page.table') })
        .first()
        .getAttribute('href'),
    ).toMatch(/^http:.*\/table\/\?type=/);

    // Another type, then no filter, by the address of a file.
    await saved.keyboard.press('Escape');
    await cardOf(saved).waitFor({ state: 'detached' });
    await saved.locator('.filters [aria-pressed="true"]').first().click();
    await expect.poll(() => new URL(saved.url()).hash, PATIENCE).toBe('#?');
    await expect.poll(() => flowsOnMap(saved), PATIENCE).toEqual(sorted(flowsLeft(file, {})));
    await saved.goto(`${saved.url().split('#')[0] ?? ''}#?type=${other}`);
    await expect.poll(() => flowsOnMap(saved), PATIENCE).toEqual(sorted(flowsLeft(file, { type: [other] })));
    await saved.goBack();
    await expect.poll(() => flowsOnMap(saved), PATIENCE).toEqual(sorted(flowsLeft(file, {})));

    // A sentence opens its card; what is loaded later on the site is in the file.
    const [chosen] = claimsLeft(file, { type: [other] });
    await sentenceOf(saved, chosen?.id ?? '').click();
    await cardOf(saved)
      .getByRole('heading', { name: chosen?.paraphrase ?? '' })
      .waitFor();
    expect(new URL(saved.url()).hash).toBe(`#?claim=${chosen?.id ?? ''}`);
    await saved.getByRole('button', { name: say('takeaway.open') }).click();
    await saved.getByRole('dialog').waitFor();
    expect(await saved.locator(SAVE).count(), 'a file saves no file').toBe(0);
    const [csv] = await Promise.all([saved.waitForEvent('download'), saved.locator('[data-export="claims-csv"]').click()]);
    expect(csv.suggestedFilename()).toMatch(/-claims\.csv$/);
    await saved.keyboard.press('Escape');
    await saved.locator('.view-firmness .view-tools > button').click();
    const dialog = saved.getByRole('dialog');
    const [png] = await Promise.all([
      saved.waitForEvent('download'),
      dialog.getByRole('button', { name: say('picture.save'), exact: true }).click(),
    ]);
    expect(png.suggestedFilename()).toMatch(/\.png$/);
    await saved.keyboard.press('Escape');
    await saved.locator('.tour-entry a').click();
    await saved.locator('.explore[data-tour]').waitFor();
    await expect.poll(() => new URL(saved.url()).hash, PATIENCE).toBe(`#?step=${file.steps?.[0]?.id ?? ''}`);

    // Without script it shows what was saved.
    const { page: still } = await saveAndOpen(page, press, '', false);
    expect(await flowsOnMap(still)).toEqual(sorted(flowsLeft(file, { type: [type] })));
    expect(await cardOf(still).textContent()).toContain(file.claims.find(({ id }) => id === claim)?.paraphrase);
    expect(await still.locator(MAP).isVisible()).toBe(true);
  });

  test('is a view alone, saved where its picture is and where embeds are made', { timeout: 60_000 }, async ({ open, saveAndOpen }) => {
    const page = await open();
    await goAlive(page, `/?type=${type}&theme=dark`);
    await page.locator(`${MAP} .view-tools > button`).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: say('picture.format.html') }).check();
    const { page: saved, name } = await saveAndOpen(page, () =>
      dialog.getByRole('button', { name: say('picture.save'), exact: true }).click(),
    );
    expect(name).toMatch(new RegExp(`^${file.id}-map-[0-9a-f]{12}\\.html$`));
    expect(await saved.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await saved.locator(`${MAP} .view-size-1`).waitFor({ state: 'detached' });
    expect(await flowsOnMap(saved)).toEqual(sorted(flowsLeft(file, { type: [type] })));
    await saved
      .locator(`${MAP} a[data-flow="${first?.id ?? ''}"]`)
      .first()
      .focus();
    await saved.keyboard.press('Enter');
    await saved.locator(`.embed-quoted[data-claim="${claim}"]`).waitFor();
    expect(await saved.locator('.embed-foot').textContent()).toContain(file.source.title);
    expect(await saved.locator('.embed-explore').getAttribute('href')).toMatch(/^http:/);

    await page.goto('/share/?view=unsaid');
    const words = await saveAndOpen(page, () => page.locator(SAVE).click());
    expect(words.name).toMatch(/-unsaid-[0-9a-f]{12}\.html$/);
    await words.page.locator('.view-unsaid').waitFor();
  });

  test(
    'is a talk, given by keys from its first slide to its last, with its notes in step',
    { timeout: 60_000 },
    async ({ open, saveAndOpen }) => {
      const page = await open();
      await page.goto('/present/?slide=3');
      await page.getByRole('button', { name: say('present.take') }).click();
      const { page: saved, name } = await saveAndOpen(page, () => page.locator(SAVE).click());
      expect(name).toMatch(/-talk-[0-9a-f]{12}\.html$/);
      await saved.locator('.talk[data-alive]').waitFor();
      const count = (file.steps?.length ?? 0) + 3;
      for (let number = 1; number <= count; number += 1) {
        await expect.poll(() => saved.locator(NOW).getAttribute('aria-label'), PATIENCE).toMatch(new RegExp(`^${number} of ${count}: `));
        await saved.keyboard.press(number % 2 === 0 ? ' ' : 'ArrowRight');
      }
      expect(new URL(saved.url()).hash).toBe(`#?slide=${count}`);
      expect(await saved.locator(NOW).textContent(), 'the last slide says where it is from').toContain(file.coding.licence);
      const [notes] = await Promise.all([saved.waitForEvent('popup'), saved.keyboard.press('n')]);
      await notes.locator('.talk[data-notes="window"]').waitFor();
      await saved.keyboard.press('Home');
      await expect.poll(() => notes.locator(NOW).getAttribute('aria-label'), PATIENCE).toMatch(/^1 of /);
      await notes.keyboard.press('ArrowRight');
      await expect.poll(() => saved.locator(NOW).getAttribute('aria-label'), PATIENCE).toMatch(/^2 of /);
    },
  );
});
