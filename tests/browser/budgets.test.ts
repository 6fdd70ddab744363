// What the first page weighs, compressed, and how far it jumps while it loads and while a claim is selected.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawnFlows, readArticle } from '../support/article.ts';
import { alive, cardOf, MAP } from '../support/explore.ts';
import { DESKTOP, DIST, gate, PATIENCE, PHONE, test } from '../support/site.ts';

const { file } = readArticle();
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
const MOST_SHIFT = 0.02;

/** The addresses of the tags that match, from the given attribute. */
function addressesOf(attribute: 'src' | 'href', ...needed: readonly RegExp[]): string[] {
  return tags.flatMap((tag) => {
    const address = needed.every((each) => each.test(tag)) ? new RegExp(`\\s${attribute}="([^"]+)"`).exec(tag)?.[1] : undefined;
    return address === undefined ? [] : [address];
  });
}

function read(address: string): Buffer {
  return readFileSync(join(DIST, address));
}

function brotliBytes(files: readonly Buffer[]): number {
  return files.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
}

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** Records every shift from before the page's first byte on, those after input too. */
async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    const record = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries) {
        const { value, sources } = entry as unknown as { value: number; sources: readonly { node: Node | null }[] };
        const names = sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : 'text',
        );
        shifts.push({ value, what: names.join(', ') });
      }
    };
    const observer = new PerformanceObserver((list) => record(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const takeShifts = () => {
      record(observer.takeRecords());
      return shifts.splice(0);
    };
    Object.assign(globalThis, { takeShifts });
  });
}

/** The shifts since the last call, once two more frames have been drawn. */
function takeShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    await document.fonts.ready;
    await frame();
    await frame();
    return (globalThis as unknown as { takeShifts(): Shift[] }).takeShifts();
  });
}

/** Bytes come a little at a time, as on a phone's line: the page is painted before all of it is there. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}

function sumOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

describe('the first page weighs at most', () => {
  test('110 kB of script', () => {
    const scripts = [...addressesOf('src', /^<script/), ...addressesOf('href', /rel="modulepreload"/)];
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => Buffer.from(script));
    expect(scripts.length).toBeGreaterThan(0);
    expect(brotliBytes([...scripts.map(read), ...inline])).toBeLessThanOrEqual(110_000);
  });

  test('12 kB of styles', () => {
    const sheets = addressesOf('href', /rel="stylesheet"/);
    expect(sheets.length).toBeGreaterThan(0);
    expect(brotliBytes(sheets.map(read))).toBeLessThanOrEqual(12_000);
  });

  test('40 kB of page', () => {
    expect(html.length).toBeGreaterThan(0);
    expect(brotliBytes([Buffer.from(html)])).toBeLessThanOrEqual(40_000);
  });

  test('60 kB of fonts', () => {
    const fonts = addressesOf('href', /rel="preload"/, /as="font"/);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, font) => sum + read(font).length, 0)).toBeLessThanOrEqual(60_000);
  });

  test('that: it comes to life with these scripts and styles alone', async ({ open }) => {
    const page = await open();
    const named = new Set([...addressesOf('src', /^<script/), ...addressesOf('href', /rel="(?:modulepreload|stylesheet)"/)]);
    expect(named.size).toBeGreaterThan(1);
    const never = gate();
    await page.route(/\.(?:js|css)$/, async (route) => {
      if (!named.has(new URL(route.request().url()).pathname)) await never.opened;
      await route.continue();
    });
    await page.goto('/');
    await alive(page);
  });
});

describe('nothing jumps', () => {
  test.for([
    ['a phone', '/', PHONE],
    ['a desktop', '/', DESKTOP],
    ['a phone', '/?type=gas&claim=gas-to-europe', PHONE],
    ['a desktop', '/?type=gas&claim=gas-to-europe', DESKTOP],
  ] as const)('on %s while %s loads over a slow line, fonts and script after the first paint', async ([, address, size], { open }) => {
    const page = await open({ size });
    const late = gate();
    await page.route(/\.(?:js|woff2)$/, async (route) => {
      await late.opened;
      await route.continue();
    });
    await recordShifts(page);
    await slowDown(page);
    await page.goto(address, { waitUntil: 'commit' });
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(painted, PATIENCE).toBe(1);
    late.open();
    await alive(page);
    const shifts = await takeShifts(page);
    expect(sumOf(shifts), JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
  });

  test.for([
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const)('on %s when a claim is selected and cleared', async ([, size], { open }) => {
    const page = await open({ size });
    await recordShifts(page);
    await page.goto('/');
    await alive(page);
    await takeShifts(page);
    const [flow] = drawnFlows(file);
    await page.locator(`${MAP} a[data-flow="${flow?.id ?? ''}"][aria-hidden]`).click();
    await cardOf(page).waitFor();
    const onSelection = await takeShifts(page);
    expect(sumOf(onSelection), JSON.stringify(onSelection)).toBeLessThanOrEqual(MOST_SHIFT);
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'detached' });
    const onClearing = await takeShifts(page);
    expect(sumOf(onClearing), JSON.stringify(onClearing)).toBeLessThanOrEqual(MOST_SHIFT);
  });
});
