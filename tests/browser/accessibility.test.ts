// The page by machine (axe) and by keyboard alone: everything is reached, in the order of the page, and focus is seen and never lost.
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawnFlows, readArticle } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import { alive, cardOf, expectAddress, goAlive, MAP, say, sentenceOf, sorted } from '../support/explore.ts';
import { atRest } from '../support/rest.ts';
import { DESKTOP, PATIENCE, PHONE } from '../support/site.ts';
import { test } from '../support/within.ts';

const { file } = readArticle();
const PLACES = [
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const;

describe('axe finds nothing', () => {
  const states = [
    { state: 'as it opens', address: '/' },
    { state: 'with a card', address: '/?claim=gas-to-europe' },
    { state: 'filtered, with the card of a hidden claim', address: '/?type=oil&party=IRN&claim=gas-to-europe', on: DESKTOP },
    { state: 'filtered to nothing', address: '/?type=gas&status=stated&speaker=nobody', on: PHONE },
  ];
  // All states on a phone in light and on a desktop in the dark; as it opens, in the other theme too.
  test.for([
    ['a phone', PHONE, 'light', 'dark'],
    ['a desktop', DESKTOP, 'dark', 'light'],
  ] as const)('on %s', { timeout: 90_000 }, async ([, size, colours, others], { within }) => {
    const look = async (page: Page, state: string) => {
      // At its end, a card's last row covers nothing of it.
      await page.locator('aside, aside *').evaluateAll((all) => {
        for (const each of all) each.scrollTop = each.scrollHeight;
      });
      expect.soft(await axeFaults(page), state).toEqual([]);
    };
    for (const { state, address } of states.filter(({ on = size }) => on === size)) {
      const page = await within(address, size, colours);
      await atRest(page);
      await look(page, state);
    }
    const page = await within('/', size, colours);
    await page.emulateMedia({ colorScheme: others });
    await look(page, others);
    await page.emulateMedia({ colorScheme: colours });
  });

  test('at an address that is none', { timeout: 60_000 }, async ({ open }) => {
    const page = await open({ expected: [/^status 404/, /^console error: .*404/] });
    await page.goto('/nowhere/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

interface Stop {
  /** The element in words. */
  readonly name: string;
  readonly flow: string | null;
  readonly claims: readonly string[];
  /** The part of the page that it is in, and where that part lies on the page. */
  readonly region: string;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Where the element itself starts on the page, in its column. */
  readonly top: number;
  readonly inWindow: boolean;
  /** Whether an outline shows, or a stroke is other than it was. */
  readonly shows: boolean;
}

const REGIONS = [
  '.masthead',
  '.filters',
  '.view-figures',
  '.view-map',
  '.map-controls',
  '.map-foot',
  'aside',
  '#text',
  '.view-swaps',
  '.view-firmness',
];

/** Tabs from the start of the page to its end, or to that of a region. */
async function tabThrough(page: Page, last?: string): Promise<Stop[]> {
  // Parts that come alive a moment after the page are drawn anew by that.
  await atRest(page);
  await page.evaluate(() => {
    const strokes = (element: Element) =>
      [element, ...element.querySelectorAll('*')].map((each) => {
        const { stroke, strokeWidth, strokeOpacity } = getComputedStyle(each);
        return `${stroke} ${strokeWidth} ${strokeOpacity}`;
      });
    const resting = new Map([...document.querySelectorAll('svg a')].map((mark) => [mark, strokes(mark).join()]));
    const isOutlined = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const showsFocus = (element: Element) =>
      isOutlined(element) || (resting.has(element) && resting.get(element) !== strokes(element).join());
    Object.assign(globalThis, { showsFocus });
  });
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((regions) => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const region = regions.find((selector) => element.closest(selector) !== null) ?? '';
      const around = element.closest(region || 'html')?.getBoundingClientRect() ?? new DOMRect();
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const column = element.closest('#article');
      const down = region === '#text' && column !== null ? column.scrollTop + window.scrollY : window.scrollY;
      const { showsFocus } = globalThis as unknown as { showsFocus(element: Element): boolean };
      return {
        name: element.getAttribute('aria-label') ?? (element.textContent ?? '').trim().slice(0, 60),
        flow: region === '.view-map' ? element.getAttribute('data-flow') : null,
        claims: region === '#text' ? (element.getAttribute('data-claim') ?? '').split(' ') : [],
        region,
        box: { left: around.left, right: around.right, top: around.top + window.scrollY, bottom: around.bottom + window.scrollY },
        top: box.top + down,
        inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        shows: showsFocus(element),
      };
    }, REGIONS);
    const isPast = last !== undefined && stops.at(-1)?.region === last && stop?.region !== last;
    if (stop === null || isPast || stops.length > 400) return stops;
    stops.push(stop);
  }
}

/** Pairs of parts that the keyboard visits against the order of the page: one wholly above the one before it, or beside it at its left. */
function against(stops: readonly Stop[]): string[] {
  const visits = stops.filter(({ region }, index) => region !== stops[index - 1]?.region);
  return visits.flatMap((stop, index) => {
    const before = visits[index - 1];
    if (before === undefined) return [];
    const above = stop.box.bottom <= before.box.top + 1;
    const beside = stop.box.top < before.box.bottom - 1 && before.box.top < stop.box.bottom - 1 && stop.box.right <= before.box.left + 1;
    return above || beside ? [`${stop.region} after ${before.region}`] : [];
  });
}

/** What has the focus, in words; null where nothing has. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) return null;
    const seen = element.getClientRects().length > 0;
    return seen ? `${element.localName} ${element.getAttribute('aria-label') ?? (element.textContent ?? '').slice(0, 40)}` : null;
  });
}

async function pressOn(control: Locator, key: string): Promise<void> {
  await control.focus();
  await control.page().keyboard.press(key);
}

describe('by keyboard alone', () => {
  test.for(PLACES)('everything is reached on %s, seen, and in the order of the page', { timeout: 90_000 }, async ([, size], { open }) => {
    const page = await open({ size });
    await goAlive(page, '/');
    const stops = await tabThrough(page);
    const names = stops.map(({ name }) => name);
    const missing = (wanted: readonly string[], isThere: (each: string) => boolean) => wanted.filter((each) => !isThere(each));
    const regions = REGIONS.filter((each) => each !== 'aside');
    const summaries = (await page.locator('summary').locator('visible=true').allTextContents()).map((each) => each.trim().slice(0, 60));
    expect(summaries.length).toBeGreaterThan(0);
    expect
      .soft(
        missing(regions, (each) => stops.some(({ region }) => region === each)),
        'parts never reached',
      )
      .toEqual([]);
    expect
      .soft(
        missing(sorted(drawnFlows(file)), (id) => stops.some(({ flow }) => flow === id)),
        'flows never reached',
      )
      .toEqual([]);
    expect
      .soft(
        missing(sorted(file.claims), (id) => stops.some(({ claims }) => claims.includes(id))),
        'claims never reached',
      )
      .toEqual([]);
    const choices = [
      ...file.types.map(({ name }) => name),
      say('type.none'),
      say('status.stated'),
      say('status.under-discussion'),
      say('status.possible'),
    ];
    expect
      .soft(
        missing(choices, (choice) => names.some((name) => name.startsWith(`${choice}, `))),
        'choices never reached',
      )
      .toEqual([]);
    expect
      .soft(
        missing([...summaries, say('theme.toDark.label')], (name) => names.includes(name)),
        'controls never reached',
      )
      .toEqual([]);

    expect
      .soft(
        stops.filter(({ shows }) => !shows).map(({ name }) => name),
        'focus that does not show',
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ inWindow }) => !inWindow).map(({ name }) => name),
        'focus out of sight',
      )
      .toEqual([]);
    expect.soft(against(stops), 'parts out of order').toEqual([]);
    const article = stops.filter(({ region }) => region === '#text').map(({ top }) => Math.round(top));
    expect.soft(article, 'sentences in order').toEqual([...article].sort((a, b) => a - b));
  });

  test('the card’s controls are reached', async ({ open }) => {
    const page = await open({ size: PHONE });
    await goAlive(page, `/?claim=${file.claims[1]?.id ?? ''}`);
    const stops = (await tabThrough(page, 'aside')).filter(({ region }) => region === 'aside');
    const names = stops.map(({ name }) => name);
    expect(names[0]).toBe(say('card.close.label'));
    for (const key of ['card.previous', 'card.inText', 'card.next'] as const) {
      expect(
        names.some((name) => name.includes(say(key))),
        key,
      ).toBe(true);
    }
    expect(stops.filter(({ shows }) => !shows)).toEqual([]);
  });

  test('a mark keeps the focus when it is selected and when Escape clears', async ({ within }) => {
    const page = await within('/');
    const [flow] = drawnFlows(file);
    const claim = flow?.claims[0] ?? '';
    for (const mark of [
      page.locator(`${MAP} a[data-flow="${flow?.id ?? ''}"]:not([aria-hidden])`),
      sentenceOf(page, claim),
      page.locator(`.view-firmness a[data-claim="${claim}"]`),
    ]) {
      await within('/');
      await pressOn(mark, 'Enter');
      await expectAddress(page, `/?claim=${claim}`);
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await expectAddress(page, '/');
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  test.for(['card.previous', 'card.next', 'card.inText', 'card.close.label'] as const)(
    'focus is not lost on %s',
    async (key, { within }) => {
      const page = await within(`/?claim=${file.claims[2]?.id ?? ''}`);
      await pressOn(cardOf(page).getByRole('button', { name: say(key) }), 'Enter');
      if (key === 'card.close.label') await expectAddress(page, '/');
      else if (key !== 'card.inText') await expectAddress(page, `/?claim=${file.claims[key === 'card.next' ? 3 : 1]?.id ?? ''}`);
      await expect.poll(() => focused(page), PATIENCE).not.toBeNull();
    },
  );

  test('focus is not lost when Escape closes a card that had it', async ({ within }) => {
    const page = await within(`/?claim=${file.claims[2]?.id ?? ''}`);
    await pressOn(cardOf(page).getByRole('button', { name: say('card.next') }), 'Escape');
    await expectAddress(page, '/');
    await expect.poll(() => focused(page), PATIENCE).not.toBeNull();
  });

  test('Escape clears a selection that came with the address, before anything has the focus', async ({ open }) => {
    const page = await open();
    await goAlive(page, `/?claim=${file.claims[2]?.id ?? ''}`);
    await page.keyboard.press('Escape');
    await expectAddress(page, '/');
  });

  test('focus is not lost on a chip, on Reset, on the theme or on the note about dropped values', async ({ within }) => {
    const page = await within('/?status=nope', PHONE);
    const press = async (control: Locator, name: string, done: () => Promise<void>) => {
      await pressOn(control, 'Enter');
      await done();
      expect.soft(await focused(page), name).not.toBeNull();
    };
    await press(page.getByRole('button', { name: 'Gas, ' }), 'a chip', () => expectAddress(page, '/?type=gas'));
    await press(page.getByRole('button', { name: say('filter.reset') }), 'Reset', () => expectAddress(page, '/'));
    await press(page.locator('.theme-switch'), 'the theme', () => expectAddress(page, '/?theme=dark'));
    await page.goto('/?status=nope');
    await alive(page);
    const dismiss = page.getByRole('button', { name: say('problem.dropped.dismiss') });
    await press(dismiss, 'Dismiss', () => dismiss.waitFor({ state: 'detached' }));
  });

  test('skip links lead to the article and to the map', async ({ open }) => {
    const page = await open({ size: PHONE });
    for (const [key, inside] of [
      ['site.skipToText', '#text'],
      ['site.skipToMap', '#map'],
    ] as const) {
      await goAlive(page, '/');
      const link = page.getByRole('link', { name: say(key) });
      await link.focus();
      expect(await link.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === inside);
      await page.keyboard.press('Tab');
      expect(await page.evaluate((selector) => document.activeElement?.closest(selector) !== null, inside), inside).toBe(true);
    }
  });
});
