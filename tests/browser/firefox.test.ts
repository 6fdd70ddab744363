// What stands in the pages of others, and the first page, in the other engine that readers have: Firefox.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { drawnFlows, flowsLeft, readArticle } from '../support/article.ts';
import { goAlive, say, sorted } from '../support/explore.ts';
import { KEYS, openFirefox, type FirefoxPage } from '../support/firefox.ts';
import { HOST_PAGES, roomAllowed, serveHosts } from '../support/hosts.ts';
import { DESKTOP, PATIENCE, ROOT, test as base } from '../support/site.ts';

const { file } = readArticle();
/** Frames come alive when there is time for it, which looking at them takes: seldom, and long. */
const SELDOM = { timeout: 80_000, interval: 250 };

const test = base
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from this pattern that no other fixture is used
  .extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
    const firefox = await openFirefox();
    onCleanup(() => firefox.close());
    return firefox;
  })
  .extend('host', { scope: 'file' }, async ({ site }, { onCleanup }) => {
    const hosts = await serveHosts(site.origin);
    onCleanup(() => hosts.close());
    return hosts.origin;
  });

function isAlive(): boolean {
  return Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react'));
}

/** What has the focus, what its claims are, and what is chosen: by the address, or by a menu that asks. */
function focused() {
  const mark = document.activeElement?.closest('a.mark') ?? null;
  const first = mark?.getClientRects()[0];
  const menu = document.querySelector('.menu:popover-open')?.getBoundingClientRect();
  const menuAwayPx = first && menu ? Math.min(Math.abs(menu.top - first.bottom), Math.abs(menu.bottom - first.bottom)) : null;
  return {
    marks: document.querySelectorAll(':is(.view-map, .view-parties) a[data-flow]:not([tabindex="-1"])').length,
    flow: mark?.closest(':is(.view-map, .view-parties) svg') ? mark.getAttribute('data-flow') : null,
    claims: (mark?.getAttribute('data-claims') ?? mark?.getAttribute('data-claim') ?? '').split(' '),
    asks: mark?.getAttribute('aria-haspopup') === 'menu',
    chosen: new URLSearchParams(location.search || location.hash.slice(1)).get('claim'),
    /** How far the menu is from the foot of the mark's first line; null while it is closed. */
    menuAwayPx,
  };
}

/** Walks through a page by Tab and presses Enter on each flow of the map and the parties, and on each mark of several claims. */
async function expectEnterToMeanOwnMark(page: FirefoxPage): Promise<void> {
  const { marks } = await page.evaluate(focused);
  expect(marks).toBeGreaterThan(0);
  const flows: string[] = [];
  for (let tabs = 0; flows.length < marks && tabs < 300; tabs++) {
    await page.press(KEYS.tab);
    const { flow, claims, asks } = await page.evaluate(focused);
    if (flow === null && !asks) continue;
    if (flow !== null) flows.push(flow);
    await page.press(KEYS.enter);
    if (asks) {
      const away = async () => (await page.evaluate(focused)).menuAwayPx;
      await expect.poll(away, { ...PATIENCE, message: claims.join() }).not.toBe(null);
      expect(await away(), claims.join()).toBeLessThan(20);
      await page.press(KEYS.escape);
      await expect.poll(away, PATIENCE).toBe(null);
      continue;
    }
    await expect.poll(async () => (await page.evaluate(focused)).chosen, { ...PATIENCE, message: flow ?? '' }).toBe(claims[0]);
    await page.press(KEYS.escape);
    await expect.poll(async () => (await page.evaluate(focused)).chosen, PATIENCE).toBe(null);
  }
  expect(flows).toHaveLength(marks);
}

describe('in Firefox each view is as high as what it shows, without a scroll bar', () => {
  test('in every page of tests/hosts', () => {
    expect(HOST_PAGES.map(([name]) => name).toSorted()).toEqual(
      readdirSync(join(ROOT, 'tests/hosts'))
        .filter((name) => name.endsWith('.html'))
        .toSorted(),
    );
  });

  test.for(HOST_PAGES)('%s', { timeout: 90_000 }, async ([name, count, most], { firefox, host }) => {
    const page = await firefox.open(`${host}/${name}`);
    const scrollToNext = () => {
      const elements = [...document.querySelectorAll('iframe, corridors-view')];
      const frames = elements.map((each) => each.shadowRoot?.querySelector('iframe') ?? each);
      // A frame is loaded when it is near.
      const passed = Number(document.documentElement.getAttribute('data-passed') ?? 0);
      frames[passed % frames.length]?.scrollIntoView({ block: 'center' });
      document.documentElement.setAttribute('data-passed', String(passed + 1));
      return frames.length;
    };
    const room = () => {
      const { documentElement: root, body } = document;
      return {
        at: location.pathname,
        isAlive: Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
        over: root.scrollHeight - root.clientHeight,
        aside: root.scrollWidth - root.clientWidth,
        bar: innerWidth - root.clientWidth,
        high: root.clientHeight,
        left: root.clientHeight - Math.ceil(body.getBoundingClientRect().height),
      };
    };
    await expect
      .poll(async () => {
        const frames = await page.evaluate(scrollToNext);
        const rooms = await page.evaluateInFrames(room);
        const misfits = rooms.filter(
          ({ isAlive, over, aside, bar, left, high }) =>
            !isAlive || over > 0 || aside > 0 || bar > 0 || left < 0 || left > roomAllowed(most, high),
        );
        return { frames, seen: rooms.length, misfits };
      }, SELDOM)
      .toEqual({ frames: count, seen: count, misfits: [] });
    // Each site is asked for its own icon, which a strict page forbids.
    expect(page.problems.filter((problem) => !problem.includes('/favicon.ico'))).toEqual([]);
    await page.close();
  });
});

test.for(['map', 'parties'])('in Firefox, Enter on a flow in the embed of the %s means that flow', async (view, { firefox, site }) => {
  const page = await firefox.open(`${site.origin}/embed/${view}/?theme=light`);
  await expect.poll(() => page.evaluate(isAlive), SELDOM).toBe(true);
  await expectEnterToMeanOwnMark(page);
  expect(page.problems).toEqual([]);
  await page.close();
});

describe('the first page in Firefox', () => {
  test('comes alive as it was published; Enter on a flow means that flow, and a sentence that is clicked opens its card', async ({
    firefox,
    site,
  }) => {
    const page = await firefox.open(`${site.origin}/`, { size: DESKTOP });
    const isWaiting = () =>
      document.querySelectorAll('.view-map .view-size-1').length > 0 || document.documentElement.hasAttribute('data-pending');
    await expect.poll(() => page.evaluate(isWaiting), PATIENCE).toBe(false);
    const shown = await page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent,
      flows: new Set([...document.querySelectorAll('.view-map svg [data-flow]')].map((mark) => mark.getAttribute('data-flow'))).size,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(shown.title).toBe(file.source.title);
    expect(shown.flows).toBeGreaterThan(0);
    expect(shown.sideways).toBe(0);
    await expectEnterToMeanOwnMark(page);
    const sentence = await page.evaluate(() => {
      const mark = document.querySelector('#article a[data-claim]');
      mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = mark?.getClientRects()[0];
      return { claim: mark?.getAttribute('data-claim') ?? '', x: (line?.x ?? 0) + 20, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 };
    });
    await page.click(sentence.x, sentence.y);
    const card = () => ({
      address: location.search,
      quote: document.querySelector('aside blockquote strong')?.textContent ?? '',
      current: document.querySelector('#article a[aria-current="true"]')?.getAttribute('data-claim'),
    });
    const quote = file.claims.find(({ id }) => id === sentence.claim)?.quote.exact;
    await expect.poll(() => page.evaluate(card), PATIENCE).toEqual({ address: `?claim=${sentence.claim}`, quote, current: sentence.claim });
    expect(page.problems).toEqual([]);
    await page.close();
  });
});

test(
  'a page saved as one file opens in Firefox from a disk, and can be used there, by keyboard too',
  { timeout: 90_000 },
  async ({ firefox, open }) => {
    const page = await open();
    await goAlive(page, '/');
    await page.getByRole('button', { name: say('takeaway.open') }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export="one-file"]').click()]);
    const folder = mkdtempSync(join(tmpdir(), 'corridors-firefox-file-'));
    try {
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      const saved = await firefox.open(pathToFileURL(path).href);
      const flows = () => [
        ...new Set([...document.querySelectorAll('.view-map svg [data-flow]')].map((mark) => mark.getAttribute('data-flow') ?? '')),
      ];
      const shown = async () => (await saved.evaluate(flows)).sort();
      await expect.poll(shown, SELDOM).toEqual(sorted(drawnFlows(file)));
      await expect.poll(() => saved.evaluate(isAlive), SELDOM).toBe(true);
      await expectEnterToMeanOwnMark(saved);
      await saved.evaluate(() => document.querySelector<HTMLElement>('.filters [aria-pressed="false"]')?.click());
      await expect.poll(shown, SELDOM).toEqual(sorted(flowsLeft(file, { type: [file.types[0]?.id ?? ''] })));
      expect(saved.problems).toEqual([]);
      await saved.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
