// Slides chosen for a PowerPoint file, under the filter of the address: what is saved is a sound deck of what was chosen.
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { deckFaults } from '../../tools/exports/office/deckFaults.ts';
import { all, readOffice } from '../../tools/exports/office/officeParts.ts';
import { readArticle } from '../support/article.ts';
import { say, sidewaysScroll } from '../support/explore.ts';
import { PATIENCE, PHONE, test } from '../support/site.ts';

const { file } = readArticle();

const [left] = file.claims.filter(({ status }) => status === 'possible');

describe('a deck', () => {
  test('is chosen under the filter of the address, and saved as what was chosen', async ({ open }) => {
    const page = await open({ size: PHONE });
    await page.goto('/present/?status=possible&theme=dark');
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
  });
});
