// Figures of others in their own view: there before and without script, each mark leading to its source, and gone without a request when off.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { ContextFile } from '../../src/model/context/contextSchema.ts';
import { readArticle } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import { goAlive, say } from '../support/explore.ts';
import { DIST, PATIENCE, test } from '../support/site.ts';
import '../../src/messages/learnAll.ts';

const { file } = readArticle();
const context = JSON.parse(readFileSync(join(DIST, `data/${file.id}/context.json`), 'utf8')) as ContextFile;
const drawn = context.groups.flatMap(({ panels }) => panels.flatMap(({ series, statements }) => [...series, ...statements]));
const ADDRESS = '/embed/trends/';

describe('the trends', () => {
  test.for([320, 1000])('%d px wide lead from each mark to its source', { timeout: 90_000 }, async (width, { open }) => {
    const page = await open({ size: { width, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('context.json')) asked.push(request.url());
    });
    await goAlive(page, ADDRESS);
    const mark = page.locator('a.trend-mark');
    await expect.poll(() => mark.count(), PATIENCE).toBe(drawn.length);
    expect(asked).toHaveLength(1);
    const [first] = context.groups.flatMap(({ panels }) => panels.flatMap(({ statements }) => statements));
    const statement = context.statements.find(({ id }) => id === first);
    const source = context.sources.find(({ id }) => id === statement?.source);
    await page.locator(`a.trend-mark[data-context="${first}"]`).click();
    const popover = page.locator(`.popover[data-context="${first}"]`);
    await popover.waitFor();
    for (const words of [source?.publisher, source?.title, source?.licence, statement?.note])
      expect(await popover.textContent()).toContain(words);
    expect(await popover.getByRole('link').getAttribute('href')).toBe(source?.address);
    // Its place in the window: nothing of it is cut off.
    const box = await popover.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('are off without a request and without a mark, and come back', async ({ open }) => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('context.json')) asked.push(request.url());
    });
    await page.goto(`${ADDRESS}?context=off`);
    await page.getByText(say('context.off')).waitFor();
    expect(await page.locator('[data-context]').count()).toBe(0);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: say('context.show') }).click();
    await expect.poll(() => page.locator('a.trend-mark').count(), PATIENCE).toBe(drawn.length);
  });

  test('are in the page before any script, and in no other page', async ({ open }) => {
    const page = await open({ script: false });
    await page.goto(ADDRESS);
    await page.locator('a.trend-mark:visible').first().click();
    // The mark's own link: its line is in view.
    expect(await page.locator('.trend-sources :target').isVisible()).toBe(true);
    for (const other of ['index.html', 'share/index.html', 'present/index.html', 'embed/figures/index.html'])
      expect(readFileSync(join(DIST, other), 'utf8')).not.toMatch(/\sdata-context="/);
  });
});
