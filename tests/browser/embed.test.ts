// Embeds in the pages of others, served from another origin: as high as what they show, by themselves, and as the builder said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { VIEW_IDS, type ViewId } from '../../src/views/index.ts';
import { shipped } from '../support/dataset.ts';
import { frozenScript, HOST_PAGES, roomAllowed, serveHosts } from '../support/hosts.ts';
import { DIST, PATIENCE, PHONE, test as base, type Site } from '../support/site.ts';

const { name: frozen } = frozenScript();

/** The site's test, with a second server for the pages of others. */
const test = base.extend('host', { scope: 'file' }, async ({ site }, { onCleanup }) => {
  const hosts = await serveHosts(site.origin);
  onCleanup(() => hosts.close());
  return hosts.origin;
});

/** A page of another origin, and what went wrong in it and in its frames. */
async function visit(site: Site, address: string, options: { size?: { width: number; height: number }; scripts?: boolean } = {}) {
  const { size = { width: 1000, height: 800 }, scripts = true } = options;
  const context = await site.browser.newContext({ viewport: size, javaScriptEnabled: scripts });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, problems, requests, close: () => context.close() };
}

/** What a frame shows against the room that it has: both in pixels, once it has come to life and says nothing new. */
async function roomsOf(frame: ElementHandle<Node>) {
  const inner = await frame.contentFrame();
  if (inner === null) throw new Error('not a frame');
  await inner.waitForSelector('.embed-foot');
  return inner.evaluate(() => ({
    alive: Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
    over: document.documentElement.scrollHeight - document.documentElement.clientHeight,
    aside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    high: document.documentElement.clientHeight,
    left: document.documentElement.clientHeight - Math.ceil(document.body.getBoundingClientRect().height),
  }));
}

/** Every frame of a page, seen: none scrolls inside, and none has more room than `most` pixels too much. */
async function expectFitting(page: Page, count: number, most: number): Promise<void> {
  await expect.poll(() => page.locator('iframe').count(), PATIENCE).toBe(count);
  for (const frame of await page.locator('iframe').elementHandles()) {
    await frame.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const { alive, over, aside, left, high } = await roomsOf(frame);
        return alive && over <= 0 && aside <= 0 && left >= 0 && left <= roomAllowed(most, high)
          ? 'fits'
          : { alive, over, aside, left, frame: await frame.evaluate((each) => (each as HTMLIFrameElement).src) };
      }, PATIENCE)
      .toBe('fits');
  }
}

describe('in the pages of others, each view is as high as what it shows', () => {
  test.for(HOST_PAGES.filter(([name]) => name !== 'app.html'))('%s', async ([name, count, most], { site, host }) => {
    const { page, problems, requests, close } = await visit(site, `${host}/${name}`);
    await expectFitting(page, count, most);
    if (name === 'narrow.html') {
      // A script that comes when the frames have long told their heights.
      await page.addScriptTag({ url: `${site.origin}/embed.js` });
      await expectFitting(page, count, 1);
    }
    expect(problems).toEqual([]);
    // Nothing but files of the site's own, beside the page itself.
    const own = /^\/(embed\/\w+\/|embed(-\w+)?\.js|assets\/|data\/|basemap\/)/;
    const others = requests.filter(
      (each) => !each.startsWith(`${host}/`) && !(each.startsWith(site.origin) && own.test(new URL(each).pathname)),
    );
    expect(others).toEqual([]);
    await close();
  });

  test('app.html, which hears what is selected', async ({ site, host }) => {
    const { page, problems, close } = await visit(site, `${host}/app.html`);
    await expectFitting(page, 1, 1);
    const frame = page.frameLocator('corridors-view iframe');
    const mark = frame.locator('.view-frame a.mark').first();
    const claim = (await mark.getAttribute('data-claims'))?.split(' ')[0] ?? (await mark.getAttribute('data-claim'));
    const before = await page.evaluate(() => history.length);
    await mark.click();
    await expect.poll(() => page.locator('body').getAttribute('data-selected'), PATIENCE).toBe(`firmness ${claim}`);
    // The quote makes it higher, the page around it follows, and back still leaves that page.
    await frame.locator('.embed-quoted blockquote').waitFor();
    await expectFitting(page, 1, 1);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.locator('corridors-view').evaluate((element) => element.setAttribute('theme', 'dark'));
    await expect.poll(() => frame.locator('html').getAttribute('data-theme'), PATIENCE).toBe('dark');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('an embed', () => {
  test('keeps nothing on the reader’s device', async ({ open }) => {
    const page = await open();
    await page.goto('/embed/figures/?theme=dark');
    await page.locator('.view-frame a.mark').first().click();
    await page.locator('.embed-quoted').waitFor();
    expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  });

  test('loads at most 6 kB of script before it is needed', () => {
    for (const view of VIEW_IDS) {
      const html = readFileSync(join(DIST, 'embed', view, 'index.html'), 'utf8');
      const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source = '']) => source);
      expect(sources.length).toBe(1);
      const bytes = sources.reduce((sum, source) => sum + readFileSync(join(DIST, `${source}.br`)).length, 0);
      expect(bytes).toBeLessThanOrEqual(6000);
    }
    expect(readFileSync(join(DIST, 'embed.js.br')).length).toBeLessThanOrEqual(3000);
  });

  test('shows its view without scripts, on a phone too', async ({ open }) => {
    const page = await open({ script: false, size: PHONE });
    for (const view of VIEW_IDS) {
      await page.goto(`/embed/${view}/`);
      expect(await page.locator('.view-frame').isVisible()).toBe(true);
      expect(await page.locator('.embed-foot').innerText()).toContain(shipped.file.source.title);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(PHONE.width);
    }
  });

  test('may be framed by anyone, the rest of the site by itself', async ({ site }) => {
    const policyAt = async (path: string) => (await fetch(site.origin + path)).headers.get('content-security-policy');
    expect(await policyAt('/embed/map/')).not.toContain('frame-ancestors');
    expect(await policyAt('/embed/map/')).toContain("default-src 'none'");
    expect(await policyAt('/')).toContain("frame-ancestors 'self'");
    for (const path of ['/embed.js', `/${frozen}`, '/oembed/map.json', '/embed/map/']) {
      expect((await fetch(site.origin + path)).headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  test('goes without its title and without a ground where it is asked to', async ({ open }) => {
    const page = await open();
    await page.goto('/embed/figures/?title=off&ground=none');
    await expect
      .poll(
        () =>
          page
            .locator('.view-head')
            .boundingBox()
            .then((box) => box?.height),
        PATIENCE,
      )
      .toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('oEmbed', () => {
  test('is found from the page and gives its frame', async ({ site }) => {
    for (const [path, view] of [...VIEW_IDS.map((id): [string, ViewId] => [`/embed/${id}/`, id]), ['/', 'map'] as [string, ViewId]]) {
      const html = await (await fetch(site.origin + path)).text();
      const [, address = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
      const response = (await (await fetch(site.origin + address)).json()) as Record<string, unknown>;
      expect(response).toMatchObject({ version: '1.0', type: 'rich', width: 700 });
      expect(response['html']).toContain(`/embed/${view}/`);
      expect(response['html']).toContain(`height="${String(response['height'])}"`);
    }
  });
});

describe('the builder', () => {
  test('shows what its snippets show, for fifty settings', async ({ site, host }) => {
    const { page, close } = await visit(site, `${site.origin}/share/`, { size: { width: 1400, height: 900 } });
    const { page: other, close: closeOther } = await visit(site, `${host}/blank.html`);
    // What is in the frames is not the question here.
    for (const each of [page, other])
      await each.route('**/embed/*/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.locator('.share-settings').waitFor();
    const asked = Array.from({ length: 50 }, (_, turn) => settingsOf(turn));
    const built = await page.evaluate(async (searches) => {
      const frame = () =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      const found: { shown: string; iframe: string; element: string }[] = [];
      for (const search of searches) {
        history.pushState(null, '', `/share/?${search}`);
        await frame();
        await frame();
        const textOf = (id: string) => document.querySelector(`[data-snippet="${id}"]`)?.textContent ?? '';
        const shown = document.querySelector<HTMLIFrameElement>('.share-frame iframe')?.src ?? '';
        found.push({ shown, iframe: textOf('iframe'), element: textOf('element') });
      }
      return found;
    }, asked);
    const pasted = await other.evaluate(
      (snippets) =>
        snippets.map(({ iframe, element }) => {
          document.body.innerHTML = iframe + element;
          const inElement = document.querySelector('corridors-view')?.shadowRoot?.querySelector('iframe')?.src ?? '';
          return { iframe: document.querySelector<HTMLIFrameElement>('body > iframe')?.src ?? '', element: inElement };
        }),
      built,
    );
    const seen = new Set<string>();
    for (const [turn, { shown }] of built.entries()) {
      expect(shown).toContain(`/embed/${new URLSearchParams(asked[turn]).get('view')}/`);
      // The same, whatever the order of its keys.
      expect(pasted[turn]?.iframe).toBe(shown);
      expect(keysOf(pasted[turn]?.element ?? '')).toEqual(keysOf(shown));
      seen.add(shown);
    }
    expect(seen.size).toBeGreaterThan(30);
    await close();
    await closeOther();
  });

  test('gives a frame the height that its view has in both previews', async ({ open }) => {
    const page = await open();
    await page.goto('/share/?view=speakers&w=600');
    const height = async () => Number(/height="(\d+)"/.exec((await page.locator('[data-snippet="iframe"]').textContent()) ?? '')?.[1]);
    await expect
      .poll(async () => {
        // A frame is loaded when it is near; one of an address that was left is gone with it.
        const heights = await page.locator('.share-frame iframe').evaluateAll((frames) =>
          frames.map((frame) => {
            frame.scrollIntoView({ block: 'nearest' });
            return (frame as HTMLIFrameElement).contentDocument?.body.getBoundingClientRect().height ?? 0;
          }),
        );
        return Math.ceil(Math.max(...heights)) - (await height());
      }, PATIENCE)
      .toBe(0);
  });
});

function keysOf(address: string): string[] {
  const { pathname, searchParams } = new URL(address);
  return [pathname, ...[...searchParams].map(([key, value]) => `${key}=${value}`).toSorted()];
}

/** The same settings in each run, unlike one another: a linear congruence (Numerical Recipes, 7.1) picks each. */
function settingsOf(turn: number): string {
  let state = turn * 7919 + 17;
  const pick = <Value>(values: readonly Value[]): Value => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return values[Math.floor((state / 2 ** 32) * values.length)] as Value;
  };
  const choices: Readonly<Record<string, readonly string[]>> = {
    view: [pick(VIEW_IDS)],
    w: ['320', '600', '960', '1920'],
    type: ['', ...shipped.types.keys(), 'none'],
    status: ['', '', 'possible', 'stated,under-discussion'],
    party: ['', '', ...shipped.parties.keys()],
    claim: ['', '', ...shipped.claims.keys()],
    q: ['', '', 'gas', '"a & b" <i>'],
    frame: ['', '', '45.5,41,2.5'],
    theme: ['', 'light', 'dark'],
    title: ['', 'off'],
    ground: ['', '', 'none'],
  };
  const chosen = Object.entries(choices).flatMap(([key, values]): [string, string][] => {
    const value = pick(values);
    return value === '' ? [] : [[key, value]];
  });
  return new URLSearchParams(chosen).toString();
}
