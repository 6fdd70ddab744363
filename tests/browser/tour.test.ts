// The tour as its reader takes it: by buttons, keys and scrolling, by its addresses, on a phone, and where it can't be had.
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawnFlows, readArticle } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import {
  addressOf,
  alive,
  cardOf,
  expectAddress,
  flowsOnMap,
  goAlive,
  historyStep,
  isInSight,
  MAP,
  say,
  sentenceOf,
  sidewaysScroll,
  sorted,
} from '../support/explore.ts';
import { DESKTOP, PATIENCE, PHONE, TABLET, type Visit } from '../support/site.ts';
import { test, type Within } from '../support/within.ts';

const { file } = readArticle();
const steps = file.steps ?? [];
const at = (index: number): string => `/?step=${steps[index]?.id ?? ''}`;
const SMALLEST = { width: 320, height: 568 };
/** Low and wide: the picture stands beside the words. */
const LOW = { width: 1024, height: 600 };
const PLACES = [
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const;

/** Drawn flows that rest on a claim of a step. */
function flowsOfStep(index: number): string[] {
  return sorted(drawnFlows(file).filter(({ claims }) => claims.some((claim) => steps[index]?.claims.includes(claim))));
}

function entry(page: Page): Locator {
  return page.getByRole('link', { name: say('tour.enter', { count: steps.length }) });
}

function tourOf(page: Page): Locator {
  return page.getByRole('region', { name: say('tour.label') });
}

function button(page: Page, key: 'tour.previous' | 'tour.next' | 'tour.finish' | 'tour.leave'): Locator {
  return tourOf(page).getByRole('button', { name: say(key) });
}

async function goToTour(page: Page, address: string): Promise<void> {
  await goAlive(page, address);
  await tourOf(page).waitFor();
}

async function tourWithin(
  within: Within,
  address: string,
  ...look: readonly [size?: Visit['size'], colours?: Visit['colours']]
): Promise<Page> {
  const page = await within(address, ...look);
  await tourOf(page).waitFor();
  return page;
}

/** Waits until a step is the current one, in sight, with its flows standing out on the map and all others faint; a step without one leaves the map as it is. */
async function expectStep(page: Page, index: number): Promise<void> {
  await expectAddress(page, at(index));
  const card = tourOf(page).locator('[aria-current="step"]');
  await expect.poll(() => card.getByRole('heading').textContent(), PATIENCE).toBe(steps[index]?.title);
  await expect.poll(() => isTopInSight(card), PATIENCE).toBe(true);
  expect(
    await tourOf(page)
      .getByText(say('tour.at', { number: index + 1, total: steps.length }))
      .count(),
  ).toBe(1);
  // Pointing at something would raise it.
  await page.mouse.move(1, 1);
  const outstanding = page.locator(`${MAP} a[data-flow]:is([data-emphasis="related"], [data-emphasis="strong"])`);
  const shown = async () =>
    [...new Set(await outstanding.evaluateAll((links) => links.map((link) => link.getAttribute('data-flow') ?? '')))].sort();
  await expect.poll(shown, PATIENCE).toEqual(flowsOfStep(index));
  const plain = page.locator(`${MAP} a[data-flow]:not([data-emphasis])`);
  expect((await plain.or(page.locator(`${MAP} a[data-emphasis="plain"]`)).count()) > 0).toBe(flowsOfStep(index).length === 0);
}

/** Whether the heading of a card can be seen, with nothing above it. */
function isTopInSight(card: Locator): Promise<boolean> {
  return card.getByRole('heading').evaluate((heading) => {
    const { left, top, height } = heading.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 4, top + height / 2);
    return hit !== null && (heading.contains(hit) || hit.contains(heading));
  });
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** What the map draws of the ground: its camera. */
function cameraOf(page: Page): Promise<string | null> {
  return page.locator(`${MAP} .land`).getAttribute('transform');
}

/** How much of a flow's line lies within the map's frame, from 0 to 1. */
function shareInFrame(page: Page, flow: string): Promise<number> {
  return page.evaluate(
    ([map, id]) => {
      const frame = document.querySelector(`${map} .view-frame`)?.getBoundingClientRect() ?? new DOMRect();
      const path = document.querySelector(`${map} a[data-flow="${id}"] .flow-stroke`);
      if (!(path instanceof SVGGeometryElement)) return 0;
      const matrix = path.getScreenCTM() ?? undefined;
      const points = Array.from({ length: 21 }, (_, step) => path.getPointAtLength((path.getTotalLength() * step) / 20));
      const inside = points
        .map((point) => point.matrixTransform(matrix))
        .filter(({ x, y }) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom);
      return inside.length / points.length;
    },
    [MAP, flow] as const,
  );
}

describe('the tour of the article', () => {
  test('has six or seven steps, which leave out no flow that can be drawn', () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(7);
    expect([...new Set(steps.flatMap((_, index) => flowsOfStep(index)))].sort()).toEqual(sorted(drawnFlows(file)));
  });

  test('is a plain link without script, and its address then shows the page as it is', async ({ open }) => {
    const page = await open({ script: false });
    await page.goto('/');
    await entry(page).click();
    await page.waitForURL((url) => url.search === at(0).slice(1));
    for (const { id } of file.claims) expect(await sentenceOf(page, id).count(), id).toBe(1);
    expect(await flowsOnMap(page)).toEqual(sorted(drawnFlows(file)));
  });

  test.for(PLACES)('goes by its buttons from the first step to the last and back to the page, on %s', async ([, size], { within }) => {
    const page = await within('/?type=gas', size);
    await entry(page).click();
    await expectStep(page, 0);
    expect(await focusedText(page)).toBe(steps[0]?.title);
    expect(await button(page, 'tour.previous').getAttribute('aria-disabled')).toBe('true');
    for (let index = 1; index < steps.length; index += 1) {
      await button(page, 'tour.next').click();
      await expectStep(page, index);
      const live = say('tour.live', { number: index + 1, total: steps.length, title: steps[index]?.title ?? '' });
      expect(await page.getByRole('status').textContent()).toBe(live);
    }
    await button(page, 'tour.previous').click();
    await expectStep(page, steps.length - 2);
    await button(page, 'tour.next').click();
    await button(page, 'tour.finish').click();
    await expectAddress(page, '/');
    expect(await tourOf(page).count()).toBe(0);
    await expect.poll(() => entry(page).evaluate((link) => link === document.activeElement), PATIENCE).toBe(true);
    expect(await entry(page).isVisible()).toBe(true);
  });

  test('shows each step’s claims in the article’s words, with who says them and how firmly', async ({ within }) => {
    const page = await tourWithin(within, at(0));
    for (const step of steps) {
      const card = tourOf(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: step.title }) });
      const text = (await card.textContent()) ?? '';
      expect(text).toContain(step.text);
      for (const id of step.claims) {
        const claim = file.claims.find((each) => each.id === id);
        const words = card.locator(`a[data-claim~="${id}"]`);
        expect(await words.textContent()).toContain(claim?.quote.exact);
        const said = (await words.locator('xpath=following-sibling::p').textContent()) ?? '';
        expect(said).toContain(say(`status.${claim?.status ?? 'stated'}`));
        expect(said).toContain(file.people.find((person) => person.id === claim?.speaker)?.name ?? say('speaker.not-attributed'));
      }
    }
  });

  test.for(PLACES)('keeps what a step is about within the map, on %s', { timeout: 60_000 }, async ([, size], { within }) => {
    const page = await tourWithin(within, at(0), size);
    const cameras = new Set<string | null>();
    for (const [index, { view = 'map' }] of steps.entries()) {
      if (index > 0) await button(page, 'tour.next').click();
      await expectStep(page, index);
      const seesMap = size === DESKTOP || view === 'map';
      expect(await page.locator(`${MAP} svg.map`).isVisible(), `${view} shows the map`).toBe(seesMap);
      expect(await page.locator(`.view-${view} svg`).locator('visible=true').count(), view).toBeGreaterThan(0);
      if (!seesMap) continue;
      for (const flow of flowsOfStep(index)) await expect.poll(() => shareInFrame(page, flow), PATIENCE).toBe(1);
      cameras.add(await cameraOf(page));
    }
    expect(cameras.size, 'the map moves').toBeGreaterThan(1);
  });
});

describe('its addresses', () => {
  test('open at their step, stay after a reload, and go back and forth', async ({ open }) => {
    const page = await open();
    await goToTour(page, at(3));
    await expectStep(page, 3);
    expect(await page.title()).toContain(steps[3]?.title);
    await page.reload();
    await alive(page);
    await expectStep(page, 3);
    await button(page, 'tour.next').click();
    await expectStep(page, 4);
    await button(page, 'tour.next').click();
    await expectStep(page, 5);
    await page.goBack();
    await expectStep(page, 4);
    await page.goBack();
    await expectStep(page, 3);
    await page.goForward();
    await expectStep(page, 4);
  });

  test('are left out where they name no step, and said', async ({ open }) => {
    const page = await open();
    await goAlive(page, '/?step=nowhere');
    const note = page.getByRole('alert');
    await note.waitFor();
    expect(await note.textContent()).toContain('step “nowhere”');
    expect(await tourOf(page).count()).toBe(0);
  });

  test('take a filter along, and say of a claim that it is hidden', async ({ within }) => {
    const page = await tourWithin(within, `/?type=gas&step=${steps[1]?.id ?? ''}`);
    expect(await tourOf(page).locator('[aria-current="step"]').getByText(say('card.hidden')).count()).toBe(steps[1]?.claims.length);
    expect(await page.getByRole('button', { name: say('filter.reset') }).isVisible()).toBe(true);
    await page.getByRole('button', { name: say('filter.reset') }).click();
    await expectStep(page, 1);
  });
});

describe('by keyboard', () => {
  test('the arrows go through the steps and take the focus along; Escape leaves, after a card', async ({ within }) => {
    const page = await within('/');
    await entry(page).focus();
    await page.keyboard.press('Enter');
    await expectStep(page, 0);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 1);
    expect(await focusedText(page)).toBe(steps[1]?.title);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expectStep(page, 1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const claim = steps[1]?.claims[0] ?? '';
    await expect.poll(() => addressOf(page), PATIENCE).toBe(`/?claim=${claim}&step=${steps[1]?.id ?? ''}`);
    await cardOf(page).waitFor();
    await page.keyboard.press('Escape');
    await expectStep(page, 1);
    expect(await cardOf(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expectAddress(page, '/');
    await expect.poll(() => entry(page).evaluate((link) => link === document.activeElement), PATIENCE).toBe(true);
  });

  test('the buttons keep the focus, also where there is nothing before the first step', async ({ within }) => {
    const page = await tourWithin(within, at(1), PHONE);
    await button(page, 'tour.previous').focus();
    await page.keyboard.press('Enter');
    await expectStep(page, 0);
    expect(await focusedText(page)).toContain(say('tour.previous'));
    await page.keyboard.press('Enter');
    await expectStep(page, 0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectStep(page, 1);
    expect(await focusedText(page)).toContain(say('tour.next'));
  });
});

describe('by scrolling', () => {
  test.for(PLACES)(
    'each step is reached in turn, without a step back for each, on %s',
    { timeout: 60_000 },
    async ([, size], { within }) => {
      const page = await within('/', size);
      await entry(page).click();
      await expectStep(page, 0);
      const step = await historyStep(page);
      const seen: string[] = [];
      const wheel = async (down: number) => {
        await page.mouse.move(size.width / 8, size.height * 0.7);
        await page.mouse.wheel(0, down);
        const now = addressOf(page);
        if (seen.at(-1) !== now) seen.push(now);
        return now;
      };
      await expect.poll(() => wheel(90), { timeout: 25_000, interval: 60 }).toBe(at(steps.length - 1));
      await expect.poll(() => wheel(-90), { timeout: 25_000, interval: 60 }).toBe(at(0));
      const there = steps.map((_, index) => at(index));
      expect(seen).toEqual([...there, ...there.slice(0, -1).reverse()]);
      expect(await historyStep(page)).toBe(step);
      await page.goBack();
      await expectAddress(page, '/');
    },
  );

  test('back and forth put each step under the picture again', async ({ within }) => {
    const page = await tourWithin(within, at(2), PHONE);
    /** From the lower edge of the picture that stays to the top of the current step, px. */
    const gap = () =>
      page.evaluate(() => {
        const pictures = [...document.querySelectorAll('.stage, .slot > [data-told]')].map((each) => each.getBoundingClientRect());
        const [picture] = pictures.filter(({ height }) => height > 0);
        const card = document.querySelector('.tour [aria-current="step"]')?.getBoundingClientRect();
        return Math.round((card?.top ?? NaN) - (picture?.bottom ?? NaN));
      });
    await expect.poll(gap, PATIENCE).toBe(16);
    await button(page, 'tour.next').click();
    await expectStep(page, 3);
    await expect.poll(gap, PATIENCE).toBe(16);
    await page.goBack();
    await expectStep(page, 2);
    await expect.poll(gap, PATIENCE).toBe(16);
    await page.goForward();
    await expectStep(page, 3);
    await expect.poll(gap, PATIENCE).toBe(16);
  });
});

describe('from a step to its sentence', () => {
  test.for(PLACES)('a quote opens its card, and the card leads into the text, on %s', async ([, size], { within }) => {
    const page = await tourWithin(within, at(1), size);
    const claim = steps[1]?.claims[1] ?? '';
    const quote = tourOf(page).locator(`a[data-claim~="${claim}"]`).first();
    await quote.click();
    await expectAddress(page, `/?claim=${claim}&step=${steps[1]?.id ?? ''}`);
    expect(await quote.getAttribute('aria-current')).toBe('true');
    expect(await cardOf(page).isVisible()).toBe(true);
    await cardOf(page)
      .getByRole('button', { name: say('card.inText') })
      .click();
    await expectAddress(page, `/?claim=${claim}`);
    await expect.poll(() => isInSight(sentenceOf(page, claim)), PATIENCE).toBe(true);
    await page.goBack();
    await tourOf(page).waitFor();
  });
});

describe('it is made for everyone', () => {
  test.for([
    { ...SMALLEST, colours: 'light', by: 'axe' },
    { ...PHONE, colours: 'dark', by: 'axe' },
    { ...TABLET, colours: 'light', by: 'sight' },
    { ...LOW, colours: 'light', by: 'sight' },
    { ...DESKTOP, colours: 'dark', by: 'axe' },
  ] as const)(
    'at $width × $height in $colours: $by finds nothing, nothing scrolls sideways, buttons are large enough',
    { timeout: 60_000 },
    async ({ colours, by, ...size }, { within }) => {
      const page = await tourWithin(within, at(1), size, colours);
      await expectStep(page, 1);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      if (by === 'axe') expect(await axeFaults(page)).toEqual([]);
      const least = size.width < 1200 ? 44 : 32;
      for (const each of await tourOf(page).getByRole('button').all()) {
        const box = await each.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(least);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
      }
    },
  );

  test('the map glides to the next step, but not for those who want no motion', async ({ open }) => {
    const page = await open();
    await page.addInitScript(() => {
      const glided: string[] = [];
      const animate = Element.prototype.animate;
      Element.prototype.animate = function (this: Element, ...given) {
        if (this.parentElement?.matches('svg.map')) glided.push(this.getAttribute('class') ?? '');
        return animate.apply(this, given);
      };
      Object.assign(globalThis, { glided });
    });
    const glided = () => page.evaluate(() => (globalThis as unknown as { glided: string[] }).glided);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await goToTour(page, at(1));
    await button(page, 'tour.next').click();
    await expectStep(page, 2);
    expect(await glided()).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await button(page, 'tour.next').click();
    await expectStep(page, 3);
    await button(page, 'tour.next').click();
    await expectStep(page, 4);
    const parts = await glided();
    expect(parts).toContain('land');
    for (const still of ['note', 'scale-bar']) expect(parts).not.toContain(still);
  });

  test('where its code can’t be loaded, the page works on, says so, and tries again when asked', async ({ open }) => {
    const page = await open({ expected: [/^failed: .*Tour-/, /^console error: .*ERR_FAILED/] });
    await goAlive(page, '/');
    await page.route('**/assets/Tour-*.js', (route) => route.abort());
    await entry(page).click();
    const alert = page.getByRole('alert').filter({ hasText: say('tour.failed') });
    await alert.waitFor();
    await sentenceOf(page, file.claims[0]?.id ?? '').click();
    await cardOf(page).waitFor();
    await page.unroute('**/assets/Tour-*.js');
    await alert.getByRole('button', { name: say('problem.retry') }).click();
    await button(page, 'tour.next').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
