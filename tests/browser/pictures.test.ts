// Pictures of views in a browser, to files that stand alone: the same picture as on screen, in exact pixels, with nothing asked of anyone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { ContextFile } from '../../src/model/context/contextSchema.ts';
import { pixelsOf, type Pixels } from '../../tools/shots/pixels.ts';
import { readArticle } from '../support/article.ts';
import { goAlive, say } from '../support/explore.ts';
import { DIST, PATIENCE, PHONE, type Site } from '../support/site.ts';
import { test } from '../support/within.ts';

const { file } = readArticle();
const context = JSON.parse(readFileSync(join(DIST, `data/${file.id}/context.json`), 'utf8')) as ContextFile;
const VIEWS = ['map', 'figures', 'swaps', 'firmness', 'parties', 'speakers', 'unsaid'] as const;
/** Of the pixels of a picture, those that may differ by more than a shade: the edges of letters, set in another place of the grid of pixels. */
const MOST_DIFFERENT = 0.01;
/** A desktop whose columns begin on whole pixels, as drawings in a file do: letters meet the grid of pixels alike. Rows are moved to it. */
const WHOLE = { width: 1375, height: 900 };
/** Of 255. */
const A_SHADE = 40;

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function openDialog(page: Page, view: string): Promise<Locator> {
  await page.locator(`.view-${view} .view-tools > button`).click();
  const dialog = page.getByRole('dialog');
  await shown(dialog);
  return dialog;
}

/** Waits for the picture of the choices of now. */
async function shown(dialog: Locator): Promise<void> {
  await expect
    .poll(() => dialog.locator('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0), PATIENCE)
    .toBe(true);
}

async function choose(dialog: Locator, name: string): Promise<void> {
  const before = await dialog.locator('img').getAttribute('src');
  await dialog.getByRole('radio', { name, exact: true }).check();
  if (!/^(PNG|SVG|PDF|\d×)$/.test(name)) await expect.poll(() => dialog.locator('img').getAttribute('src'), PATIENCE).not.toBe(before);
}

async function save(page: Page, dialog: Locator): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: say('picture.save'), exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function saveAs(page: Page, view: string, format: string): Promise<Saved> {
  const dialog = await openDialog(page, view);
  await choose(dialog, format);
  const saved = await save(page, dialog);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return saved;
}

/** An SVG file in an empty page that reaches nothing: first as a document of its own, which is read as strictly as XML is, then as a picture. */
async function openAlone(
  site: Site,
  svg: Buffer,
): Promise<{ readonly page: Page; readonly x: number; readonly y: number; readonly text: string }> {
  const address = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 1200 }, offline: true });
  const alone = await context.newPage();
  await alone.goto(address);
  const read = await alone.evaluate(() => {
    const drawing = document.querySelector('svg > g > g[transform]');
    const [, x = '', y = ''] = /translate\((\S+) (\S+)\)/.exec(drawing?.getAttribute('transform') ?? '') ?? [];
    const texts = [...document.querySelectorAll('svg > g > text')].map(({ textContent }) => textContent);
    return { x: Number(x), y: Number(y), text: texts.join(' '), root: document.documentElement.localName };
  });
  expect(read.root, 'the file is read to its end').toBe('svg');
  const page = await context.newPage();
  await page.setContent('<!doctype html><body style="margin:0"><img style="display:block">');
  await page.locator('img').evaluate(async (image: HTMLImageElement, from) => {
    image.src = from;
    await image.decode();
  }, address);
  return { page, ...read };
}

/** The share of pixels that differ by more than a shade in any of their colours. */
function difference(a: Pixels, b: Pixels): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let different = 0;
  for (let at = 0; at < a.rgba.length; at += 4) {
    if ([0, 1, 2].some((part) => Math.abs((a.rgba[at + part] ?? 0) - (b.rgba[at + part] ?? 0)) > A_SHADE)) different += 1;
  }
  return different / (a.width * a.height);
}

/** The pixel in a corner, where there is nothing but ground, and how many colours fill more than a few pixels. */
function look({ rgba }: Pixels): { readonly corner: readonly number[]; readonly colours: number } {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return { corner: [...rgba.subarray(0, 4)], colours: [...counts.values()].filter((count) => count > 20).length };
}

describe('a picture', () => {
  test.for([
    ['desktop, light', '/', VIEWS, { size: WHOLE, colours: 'light' }],
    ['phone, dark, with lines that exist', '/?built=on', ['map', 'parties', 'speakers'], { size: PHONE, colours: 'dark' }],
  ] as const)(
    'as SVG is the view on screen, alone and offline: %s',
    { timeout: 60_000 },
    async ([, address, views, visit], { open, site }) => {
      const page = await open(visit);
      await goAlive(page, address);
      const lines = address === '/' ? [] : context.lines;
      await expect.poll(() => page.locator('.built a').count(), PATIENCE).toBe(lines.length);
      for (const view of views) {
        const { name, bytes } = await saveAs(page, view, 'SVG');
        expect(name).toMatch(new RegExp(`^${file.id}-${view}-[0-9a-f]{12}\\.svg$`));
        const outside = bytes
          .toString('utf8')
          .match(/(?:href|src)\s*=|url\((?!#|data:)|@import|<(?:script|image|foreignObject)\b|\son\w+=|var\(/g);
        expect(outside, view).toBe(null);
        const alone = await openAlone(site, bytes);
        expect(alone.text, view).toContain(file.source.title);
        expect(alone.text, view).toContain(page.url().split('#')[0] ?? '');
        if (view === 'map') for (const line of lines) expect(alone.text).toContain(line.name);
        const frame = page.locator(`.view-${view} .view-frame`);
        await frame.scrollIntoViewIfNeeded();
        // Where it points at no mark.
        await page.locator(`.view-${view} .view-tools > button`).hover();
        await frame.evaluate((element) => {
          const { y } = element.getBoundingClientRect();
          const moved = Number.parseFloat(document.body.style.paddingTop) || 0;
          document.body.style.paddingTop = `${moved + Math.ceil(y) - y}px`;
        });
        const { x = 0, y = 0, width = 0, height = 0 } = (await frame.boundingBox()) ?? {};
        const box = { x, y: Math.round(y), width: Math.floor(width), height: Math.floor(height) };
        const onScreen = await page.screenshot({ clip: box, animations: 'disabled' });
        const seen = await pixelsOf(alone.page, onScreen);
        // A page rounds where a drawing begins, up or down.
        const shares: number[] = [];
        for (const shift of [0, -1, 1]) {
          if (shares.some((each) => each < MOST_DIFFERENT)) break;
          const inFile = await alone.page.screenshot({ clip: { ...box, x: alone.x, y: alone.y + shift } });
          shares.push(difference(seen, await pixelsOf(alone.page, inFile)));
        }
        const share = Math.min(...shares);
        expect(share, view).toBeLessThan(MOST_DIFFERENT);
        await alone.page.context().close();
      }
    },
  );

  test('as PNG has the pixels that were promised, in the theme and on the ground that were chosen, with the network off', async ({
    within,
    site,
  }) => {
    const page = await within('/');
    const reader = await site.browser.newPage();
    const dialog = await openDialog(page, 'firmness');
    await page.context().setOffline(true);
    const size = await dialog.locator('img').evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    for (const scale of [1, 2, 4]) {
      await choose(dialog, say('picture.times', { times: scale }));
      const { name, bytes } = await save(page, dialog);
      expect(name).toMatch(/\.png$/);
      const pixels = await pixelsOf(reader, bytes);
      expect([pixels.width, pixels.height]).toEqual(size.map((length) => length * scale));
      expect(look(pixels).colours).toBeGreaterThan(6);
      expect(look(pixels).corner).toEqual([251, 250, 246, 255]);
    }
    await choose(dialog, say('picture.times', { times: 1 }));
    await choose(dialog, say('picture.theme.dark'));
    expect(look(await pixelsOf(reader, (await save(page, dialog)).bytes)).corner).toEqual([17, 22, 29, 255]);
    const [inside, around] = await page.evaluate(() => {
      const part = document.createElement('div');
      part.dataset['theme'] = 'dark';
      part.style.background = 'var(--paper)';
      document.body.append(part);
      const grounds = [part, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
      part.remove();
      return grounds;
    });
    expect([inside, around], 'a part of a light page can be dark').toEqual(['rgb(17, 22, 29)', 'rgb(251, 250, 246)']);
    await choose(dialog, say('picture.ground.none'));
    expect(look(await pixelsOf(reader, (await save(page, dialog)).bytes)).corner).toEqual([0, 0, 0, 0]);
    await choose(dialog, say('picture.width.wide'));
    expect((await pixelsOf(reader, (await save(page, dialog)).bytes)).width).toBe(1248);
    await reader.close();
    await page.context().setOffline(false);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('shows what is selected and filtered, and says so, at an address that gives it back', async ({ within, site }) => {
    const claim = file.flows[0]?.claims[0] ?? '';
    const type = file.types[0]?.id ?? '';
    const page = await within(`/?type=${type}&claim=${claim}&theme=dark`);
    const { bytes } = await saveAs(page, 'map', 'SVG');
    const alone = await openAlone(site, bytes);
    expect(alone.text).toContain(file.types[0]?.name);
    expect(alone.text.replaceAll(' ', '')).toContain(`${site.origin}/?type=${type}&claim=${claim}`);
    expect(bytes.toString('utf8'), 'dark, as on screen').toContain('#11161d');
    await alone.page.context().close();
    // Words as they stand on the page, each claim of the filter over its own line.
    const prose = (await saveAs(page, 'text', 'SVG')).bytes.toString('utf8');
    const words = (text: string) => text.replaceAll(/[\s-]+/g, '');
    const inPicture = words([...prose.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text).join(' '));
    for (const { quote, types } of file.claims) {
      if (types[0] === type) expect(inPicture).toContain(words(quote.exact));
    }
    expect(prose.match(/<path[^>]*stroke="#[^>]*stroke-width="[23]"/g)?.length, 'lines under the claims').toBeGreaterThan(0);
  });

  test('is copied as it would be saved, by keyboard alone; where it is not, that is said', async ({ open }) => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await goAlive(page, '/');
    const button = page.locator('.view-firmness .view-tools > button');
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await shown(dialog);
    const copy = dialog.getByRole('button', { name: say('picture.copy') });
    await copy.focus();
    await page.keyboard.press('Enter');
    await dialog.getByText(say('picture.copied')).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const png = await item?.getType('image/png');
      const { width, height } = await createImageBitmap(png ?? new Blob());
      return [width, height];
    });
    const size = await dialog.locator('img').evaluate((image: HTMLImageElement) => [image.naturalWidth * 2, image.naturalHeight * 2]);
    expect(copied).toEqual(size);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.keyboard.press('Enter');
    await dialog.getByText(say('picture.noClipboard')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement), 'the focus is back').toBe(true);
  });

  test('is printed alone, on a sheet of its size', async ({ within }) => {
    const page = await within('/');
    const dialog = await openDialog(page, 'swaps');
    await choose(dialog, 'PDF');
    await page.evaluate(() => Object.assign(globalThis, { print: () => Object.assign(globalThis, { asked: true }) }));
    await dialog.getByRole('button', { name: say('picture.print') }).click();
    await expect.poll(() => page.evaluate(() => 'asked' in globalThis), PATIENCE).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    expect(pdf, 'letters are letters').toMatch(/\/Type\s*\/Font\b/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await dialog.getByText(say('picture.printed')).waitFor();
    expect(await page.locator('.picture-printed').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
