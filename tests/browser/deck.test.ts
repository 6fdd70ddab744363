// Slides chosen for a PowerPoint file, under the filter of the address: what is saved is a sound deck of what was chosen.
import readXlsxFile from 'read-excel-file/node';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { deckFaults } from '../../tools/exports/office/deckFaults.ts';
import { all, readOffice } from '../../tools/exports/office/officeParts.ts';
import { readArticle } from '../support/article.ts';
import { goAlive, say, sidewaysScroll } from '../support/explore.ts';
import { PATIENCE, PHONE, test } from '../support/site.ts';

const { file } = readArticle();

const [left] = file.claims.filter(({ status }) => status === 'possible');

describe('a deck', () => {
  test('is chosen under the filter of the address, and saved as what was chosen', async ({ open }) => {
    const page = await open({ size: PHONE });
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto('/present/?status=possible&theme=dark');
    await page.getByRole('button', { name: say('present.take') }).click();
    await page.getByRole('button', { name: say('deck.open') }).click();
    const dialog = page.getByRole('dialog', { name: say('deck.title') });
    await dialog.getByText(say('status.possible')).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    // The talk is chosen from the start; of it, only the first slide, and the figures stay out under this filter.
    await dialog.getByRole('button', { name: say('deck.none') }).click();
    await dialog.getByRole('button', { name: say('deck.save') }).click();
    await dialog.getByText(say('deck.empty')).waitFor();
    await dialog.getByRole('checkbox', { name: say('deck.quotes.title') }).check();
    await dialog.getByRole('checkbox', { name: say('view.map.title') }).check();
    expect(await dialog.getByRole('checkbox', { name: say('view.figures.title') }).count()).toBe(0);
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: say('deck.save') }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/-deck-[0-9a-f]{12}-filtered\.pptx$/);
    const bytes = readFileSync(await download.path());
    expect(deckFaults(bytes)).toEqual([]);
    const { parts } = readOffice(bytes);
    const slides = [...parts.values()].filter(({ path }) => path.startsWith('ppt/slides/'));
    expect(slides).toHaveLength(3);
    const words = slides.flatMap(({ root }) => all(root, 'a:t')).map(({ text }) => text);
    expect(words).toContain(left?.quote.exact);
    expect(words.join(' ')).toContain('status=possible');
    await expect.poll(() => dialog.getByRole('status').textContent(), PATIENCE).toContain(download.suggestedFilename());
    // Keys that turn slides belong to the dialog as long as it is open.
    await dialog.getByRole('checkbox').first().press('ArrowRight');
    expect(new URL(page.url()).searchParams.get('slide')).toBeNull();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(workers, 'written beside the page').toEqual([expect.stringMatching(/write\.worker/)]);
  });

  test('and a workbook are written beside the page', async ({ open }) => {
    const page = await open();
    await goAlive(page, '/table/');
    await page.getByRole('button', { name: say('takeaway.open'), exact: true }).click();
    const [worker, download] = await Promise.all([
      page.waitForEvent('worker'),
      page.waitForEvent('download'),
      page.locator('[data-export="workbook"]').click(),
    ]);
    expect(worker.url()).toMatch(/write\.worker/);
    const sheets = await readXlsxFile(await download.path());
    expect(sheets.find(({ sheet }) => sheet === 'claims')?.data).toHaveLength(file.claims.length + 1);
  });
});
