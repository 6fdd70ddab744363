// What independent figures say, beside a claim: asked for only where a claim is looked at, each figure with its source, and gone without a trace when off.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { ContextFile } from '../../src/model/context/contextSchema.ts';
import { readArticle } from '../support/article.ts';
import { cardOf, expectAddress, goAlive, MAP, say } from '../support/explore.ts';
import { DESKTOP, DIST, PATIENCE, PHONE, test } from '../support/site.ts';
import '../../src/messages/learnAll.ts';

const { file } = readArticle();
const context = JSON.parse(readFileSync(join(DIST, `data/${file.id}/context.json`), 'utf8')) as ContextFile;
const [check] = context.checks.filter(({ statements }) => statements.length > 2);
const claim = check?.claim ?? '';
const shownFor = (id: string) => context.checks.filter((each) => each.claim === id).flatMap(({ statements }) => statements);

/** Requests for the context, as they are made. */
function watchContext(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('context.json')) asked.push(request.url());
  });
  return asked;
}

const marksOf = (page: Page) => page.locator('[data-context]').count();

describe('the figures beside a claim', () => {
  test.for([
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const)('on %s are loaded once with the first card, and each leads to its source', async ([, size], { open }) => {
    const page = await open({ size });
    const asked = watchContext(page);
    await goAlive(page, '/');
    expect(asked).toEqual([]);
    await goAlive(page, `/?claim=${claim}`);
    const card = cardOf(page);
    await card.getByText(say('context.title')).click();
    await expect.poll(() => card.locator('li[data-context]').count(), PATIENCE).toBe(shownFor(claim).length);
    expect(await card.getByText(say('context.heading')).isVisible()).toBe(true);
    const [id] = check?.statements ?? [];
    const source = context.sources.find((each) => each.id === context.statements.find((statement) => statement.id === id)?.source);
    await card.locator(`button[data-context="${id}"]`).first().click();
    const popover = card.locator(`.popover[data-context="${id}"]`).first();
    expect(await popover.isVisible()).toBe(true);
    for (const words of [source?.publisher, source?.title, source?.licence]) expect(await popover.textContent()).toContain(words);
    expect(await popover.getByRole('link').getAttribute('href')).toBe(source?.address);
    // Another claim asks for nothing more.
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: say('card.next') }).click();
    await card
      .getByText(say('context.title'))
      .or(card.getByText(say('context.nothing')))
      .waitFor();
    expect(asked).toHaveLength(1);
    // Off: nothing of it is left, and the address says so.
    await goAlive(page, `/?claim=${claim}`);
    await card.getByText(say('context.title')).click();
    await card.getByRole('button', { name: say('context.hide') }).click();
    await expectAddress(page, `/?claim=${claim}&context=off`);
    expect(await marksOf(page)).toBe(0);
  });

  test('are neither asked for nor shown with context=off, until they are turned on', async ({ open }) => {
    const page = await open();
    const asked = watchContext(page);
    for (const address of [`/?claim=${claim}&context=off`, `/claim/${claim}/?context=off`]) {
      await page.goto(address);
      await page.getByText(say('context.off')).waitFor();
      expect(await marksOf(page)).toBe(0);
    }
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: say('context.show') }).click();
    await expect.poll(() => page.locator('li[data-context]').count(), PATIENCE).toBe(shownFor(claim).length);
    await expectAddress(page, `/claim/${claim}/`);
  });

  test('that can’t be loaded leave the card whole, and are tried again', async ({ open }) => {
    const page = await open({ expected: [/status 503/, /503 \(Service Unavailable\)/] });
    await page.route('**/context.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(`/?claim=${claim}`);
    const failed = cardOf(page).getByRole('alert');
    await failed.waitFor();
    expect(
      await cardOf(page)
        .getByRole('button', { name: say('card.inText') })
        .isVisible(),
    ).toBe(true);
    await page.unroute('**/context.json');
    await failed.getByRole('button').click();
    await cardOf(page).getByText(say('context.title')).waitFor();
  });

  test('stand in no page that is prerendered without them', () => {
    for (const page of ['index.html', `claim/${claim}/index.html`, 'table/index.html', 'embed/map/index.html']) {
      expect(readFileSync(join(DIST, page), 'utf8')).not.toMatch(/\sdata-context="/);
    }
  });

  test('lines that exist are on the map once they are asked for, each with its source, and never while context is off', async ({
    open,
  }) => {
    const page = await open();
    const asked = watchContext(page);
    const drawn = page.locator(`${MAP} .built a[data-context]`);
    await goAlive(page, '/?built=on&context=off');
    expect(await drawn.count()).toBe(0);
    expect(asked).toEqual([]);
    await goAlive(page, '/');
    await page.getByText(say('map.about')).click();
    await page.getByRole('button', { name: say('built.show') }).click();
    await expectAddress(page, '/?built=on');
    await expect.poll(() => drawn.count(), PATIENCE).toBe(context.lines?.length);
    expect(asked).toHaveLength(1);
    for (const path of await drawn.locator('path').evaluateAll((paths) => paths.map((each) => each.getAttribute('d') ?? ''))) {
      expect(path).not.toMatch(/NaN|Infinity/);
    }
    // Chosen on the map, its entry in the list opens, closed as the list may be.
    await page.getByText(say('map.about')).click();
    const [first] = context.lines ?? [];
    await drawn.first().dispatchEvent('click');
    const popover = page.locator(`.built-list .popover[data-context="${first?.id}"]`);
    expect(await popover.isVisible()).toBe(true);
    const source = context.sources.find(({ id }) => id === first?.source);
    expect(await popover.getByRole('link').getAttribute('href')).toBe(source?.address);
  });
});
