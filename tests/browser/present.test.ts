// A talk as it is given: by keys, clickers, fingers and a second window, without network, on walls and phones, on paper and without script.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import { addressOf, expectAddress, say, sidewaysScroll } from '../support/explore.ts';
import { atRest } from '../support/rest.ts';
import { DESKTOP, gate, PATIENCE, PHONE, type Visit } from '../support/site.ts';
import { test, type Within } from '../support/within.ts';

const { file } = readArticle();
const steps = file.steps ?? [];
/** The title, the steps, what is unsaid, the sources. */
const COUNT = steps.length + 3;
const WALL = { width: 1920, height: 1080 };
const SCREENS = [
  ['a wall', WALL],
  ['a desktop', DESKTOP],
  ['an old projector', { width: 1024, height: 768 }],
] as const;
const NOW = '.slide[data-place="now"]';

async function goToTalk(page: Page, address = '/present/'): Promise<void> {
  await page.goto(address);
  await page.locator('.talk[data-alive]').waitFor();
}

/** The talk at an address, where loading it is not the question. */
async function talkWithin(within: Within, address: string, size?: Visit['size'], colours?: Visit['colours']): Promise<Page> {
  const page = await within(address, size, colours);
  await page.locator('.talk[data-alive]').waitFor();
  return page;
}

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect.poll(() => page.locator(NOW).getAttribute('aria-label'), PATIENCE).toMatch(new RegExp(`^${number} of ${COUNT}: `));
}

/** Boxes of the text and pictures of the slide that is shown which lie outside of the window, or of what cuts them off. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator(NOW).evaluate((slide) => {
    const found: string[] = [];
    const stage = slide.querySelector('.slide-stage');
    const frame = slide.querySelector('.slide-window')?.getBoundingClientRect();
    if (!stage || !frame) return ['no stage'];
    const scrolls = (element: Element) =>
      getComputedStyle(element).overflowY !== 'visible' &&
      (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
    const isPhone = frame.width < frame.height;
    for (const box of [stage, ...stage.querySelectorAll('.slide-words, .view-frame')])
      if (!isPhone && scrolls(box)) found.push(`${box.className} is cut`);
    if (stage.scrollWidth > stage.clientWidth + 1) found.push('stage is cut sideways');
    for (const element of stage.querySelectorAll('h1, h2, p:not(.sr-only), li, dd, svg:not(.unsaid-share), text')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      const inMap = element.closest('.map') !== null && element.tagName === 'text';
      if (width === 0 || inMap) continue;
      const below = !isPhone && bottom > frame.bottom + 1;
      if (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || below) found.push(element.outerHTML.slice(0, 90));
    }
    return found;
  });
}

/** The sizes in px, as they are seen, of all text that is shown; with the text. */
function textSizes(page: Page): Promise<{ px: number; text: string }[]> {
  return page.locator('.talk').evaluate((talk) => {
    const sizes: { px: number; text: string }[] = [];
    const walker = document.createTreeWalker(talk, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('.sr-only') || !element.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const svg = element.closest('svg');
      const drawn = svg?.viewBox.baseVal.width ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : null;
      const stage = element.closest<HTMLElement>('.slide-stage');
      const scale = drawn ?? (stage ? stage.getBoundingClientRect().width / stage.offsetWidth : 1);
      sizes.push({ px: size * scale, text: text.slice(0, 30) });
    }
    return sizes;
  });
}

describe('a talk', () => {
  test('is given from its first slide to its last by keyboard and clicker, with the network off', { timeout: 60_000 }, async ({ open }) => {
    // At each address, browsers with windows ask anew for the page's icon, and keep the one they have.
    const page = await open({ size: WALL, tolerated: [/icon\.svg/] });
    const asked: string[] = [];
    await goToTalk(page);
    await atRest(page);
    await page.context().setOffline(true);
    page.on('request', (request) => request.url().endsWith('/icon.svg') || asked.push(request.url()));
    const titles: string[] = [];
    const keys = ['ArrowRight', ' ', 'PageDown', 'ArrowDown', 'Enter'];
    for (let number = 1; number <= COUNT; number += 1) {
      await expectSlide(page, number);
      titles.push((await page.locator(`${NOW} h2`).first().textContent()) ?? '');
      await page.keyboard.press(keys[number % keys.length] ?? ' ');
    }
    expect(titles.slice(0, steps.length + 1)).toEqual([file.source.title, ...steps.map(({ title }) => title)]);
    await expectSlide(page, COUNT);
    await page.keyboard.press('PageUp');
    await expectSlide(page, COUNT - 1);
    await page.keyboard.press('Shift+Space');
    await expectSlide(page, COUNT - 2);
    await page.keyboard.press('Home');
    await expectSlide(page, 1);
    expect(await page.locator('.talk-live').textContent()).toBe(say('present.live', { number: 1, total: COUNT, title: file.source.title }));
    await page.keyboard.press('End');
    await expectSlide(page, COUNT);
    await page.keyboard.press('b');
    expect(await page.locator('.talk-blank').evaluate((blank) => getComputedStyle(blank).backgroundColor)).toBe('rgb(0, 0, 0)');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.talk-blank').waitFor({ state: 'detached' });
    await expectSlide(page, COUNT);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: say('present.help') }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENCE).toContain(`${COUNT} of ${COUNT}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectSlide(page, 3);
    expect(asked).toEqual([]);
  });

  test('shows each step with its quotes, who says them, and what stands out in its view', { timeout: 60_000 }, async ({ within }) => {
    const page = await talkWithin(within, '/present/');
    for (const [index, step] of steps.entries()) {
      await page.keyboard.press('ArrowRight');
      await expectSlide(page, index + 2);
      const quotes = file.claims.filter(({ id }) => step.claims.includes(id)).map(({ quote }) => `“${quote.exact}”`);
      expect((await page.locator(`${NOW} .slide-quotes .tour-quote`).allTextContents()).sort()).toEqual(quotes.sort());
      const strong = await page
        .locator(`${NOW} .slide-view .mark:not([data-emphasis="faint"])`)
        .evaluateAll((marks) =>
          marks.flatMap((mark) => (mark.getAttribute('data-claims') ?? mark.getAttribute('data-claim') ?? '').split(' ')),
        );
      const meant = new Set<string>(step.claims);
      // A mark that stands out rests on at least one claim of the step; links of a mechanism rest on those of their legs.
      expect(strong.filter((id) => meant.has(id)).length >= Math.min(1, strong.length)).toBe(true);
    }
  });

  test('shows no other slide before the one that its address asks for', async ({ open }) => {
    const page = await open();
    const scripts = gate();
    await page.route(/\.js$/, async (route) => {
      await scripts.opened;
      await route.continue();
    });
    await page.goto('/present/?slide=4', { waitUntil: 'commit' });
    const first = page.locator('.slide h2').first();
    await first.waitFor({ state: 'attached' });
    const seen = () => first.evaluate((words) => getComputedStyle(words).visibility);
    await expect.poll(seen, PATIENCE).toBe('hidden');
    scripts.open();
    await expectSlide(page, 4);
    expect(await page.locator(`${NOW} h2`).first().isVisible()).toBe(true);
  });

  test('comes back to the same slide by its address, and back leads from what was chosen', async ({ open }) => {
    const page = await open();
    await goToTalk(page, '/present/?slide=4');
    await expectSlide(page, 4);
    await page.keyboard.press('b');
    await page.reload();
    await expectSlide(page, 4);
    expect(await page.locator('.talk-blank').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expectAddress(page, '/present/?slide=5');
    await page.getByRole('button', { name: say('present.overview') }).click();
    await page.getByRole('button', { name: new RegExp(`^2 of ${COUNT}`) }).click();
    await expectAddress(page, '/present/?slide=2');
    await page.goBack();
    await expectSlide(page, 5);
    await goToTalk(page, '/present/?slide=999');
    await expectSlide(page, COUNT);
  });

  test('has notes in a second window that stays in step, both ways', { timeout: 40_000 }, async ({ open }) => {
    const page = await open();
    await goToTalk(page, '/present/?slide=3');
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    await notes.locator('.talk[data-notes="window"]').waitFor();
    await expectSlide(notes, 3);
    const said = notes.locator(`${NOW} .slide-notes`);
    await expect.poll(() => said.textContent(), PATIENCE).toContain(steps[1]?.text);
    expect(await notes.locator('.talk-next').textContent()).toContain(steps[2]?.title);
    await expect.poll(() => notes.getByRole('timer').textContent(), PATIENCE).toMatch(/^0:0[1-9]$/);
    await page.keyboard.press('ArrowRight');
    await expectSlide(notes, 4);
    await notes.keyboard.press('PageDown');
    await expectSlide(page, 5);
    expect(addressOf(page)).toBe('/present/?slide=5');
    await page.bringToFront();
    await page.keyboard.press('Home');
    await expectSlide(notes, 1);
  });

  test('has its notes beside the slide where the browser blocks a second window', async ({ open }) => {
    const page = await open();
    await page.addInitScript(() => {
      globalThis.open = () => null;
    });
    await goToTalk(page, '/present/?slide=2');
    await page.keyboard.press('n');
    await page.getByRole('alert').getByText(say('present.live.blocked')).waitFor();
    await expect.poll(() => page.locator(`${NOW} .slide-notes`).isVisible(), PATIENCE).toBe(true);
    expect(await page.locator(`${NOW} .slide-notes`).textContent()).toContain(steps[0]?.text);
    await expectAddress(page, '/present/?slide=2&notes=beside');
    await page.getByRole('button', { name: say('present.notes.close') }).click();
    await expectAddress(page, '/present/?slide=2');
  });

  test('turns by a swipe and by a tap at an edge, and every button is large enough for a finger', async ({ open }) => {
    const page = await open({ size: PHONE });
    await goToTalk(page);
    const { width, height } = PHONE;
    await page.touchscreen.tap(width - 12, height * 0.7);
    await expectSlide(page, 2);
    // A screen reader's click has no place: the left edge is not meant.
    await page.locator(`${NOW} h2`).evaluate((title: HTMLElement) => title.click());
    expect(addressOf(page)).toBe('/present/?slide=2');
    await page.locator('.talk-slides').evaluate((slides) => {
      const touch = (type: string, clientX: number) => {
        const finger = new Touch({ identifier: 1, target: slides, clientX, clientY: 300 });
        slides.dispatchEvent(
          new TouchEvent(type, { bubbles: true, touches: type === 'touchend' ? [] : [finger], changedTouches: [finger] }),
        );
      };
      touch('touchstart', 300);
      touch('touchend', 120);
    });
    await expectSlide(page, 3);
    await page.touchscreen.tap(10, height * 0.75);
    await expectSlide(page, 2);
    const buttons = await page
      .locator('.talk-bar > *')
      .locator('visible=true')
      .evaluateAll((all) =>
        all.map((button) => {
          const { width: wide, height: high, left, right } = button.getBoundingClientRect();
          return { wide, high, left, right };
        }),
      );
    expect(buttons.length).toBeGreaterThan(5);
    const small = buttons.filter(({ wide, high, left, right }) => wide < 44 || high < 44 || left < 0 || right > width).length;
    expect(small).toBe(0);
  });
});

describe('its slides', () => {
  test(
    'have no type below 24 px on a wall of 1920 by 1080, and are whole there and on every other screen',
    { timeout: 90_000 },
    async ({ open }) => {
      const page = await open({ size: WALL, colours: 'dark' });
      await goToTalk(page);
      for (const [place, size] of SCREENS) {
        await page.setViewportSize({ ...size });
        await page.keyboard.press('Home');
        for (let number = 1; number <= COUNT; number += 1) {
          await expectSlide(page, number);
          const where = `slide ${number} on ${place}`;
          // Its picture is placed anew where the window has changed.
          await expect.poll(() => cutOff(page), { ...PATIENCE, message: where }).toEqual([]);
          expect.soft(await sidewaysScroll(page), where).toBe(0);
          if (size === WALL) {
            const sizes = await textSizes(page);
            expect(sizes.length).toBeGreaterThan(4);
            expect
              .soft(
                sizes.filter(({ px }) => px < 23.99),
                where,
              )
              .toEqual([]);
          }
          await page.keyboard.press('ArrowRight');
        }
      }
    },
  );

  test('are whole on a phone', { timeout: 40_000 }, async ({ within }) => {
    const page = await talkWithin(within, '/present/', PHONE, 'dark');
    for (let number = 1; number <= COUNT; number += 1) {
      await expectSlide(page, number);
      expect.soft(await cutOff(page), `slide ${number}`).toEqual([]);
      expect.soft(await sidewaysScroll(page), `slide ${number}`).toBe(0);
      await page.keyboard.press('ArrowRight');
    }
  });

  test('give axe nothing to find, on stage, as a grid and beside notes', { timeout: 60_000 }, async ({ within }) => {
    const places = [
      [PHONE, 'dark', '/present/?slide=4&notes=beside'],
      [DESKTOP, 'light', '/present/?slide=2'],
    ] as const;
    for (const [size, colours, address] of places) {
      const page = await talkWithin(within, address, size, colours);
      await expectSlide(page, Number(/slide=(\d)/.exec(address)?.[1]));
      expect.soft(await axeFaults(page), address).toEqual([]);
      if (size === PHONE) continue;
      await page.keyboard.press('o');
      await page.locator('.talk[data-cover="overview"]').waitFor();
      expect.soft(await axeFaults(page), 'overview').toEqual([]);
      await page.keyboard.press('o');
    }
  });

  test('are printed two a page, each beside its notes, without buttons', async ({ within }) => {
    const page = await talkWithin(within, '/present/?slide=3');
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('.slide')
      .evaluateAll((slides) =>
        slides.map((slide) =>
          [slide.querySelector('.slide-stage'), slide.querySelector('.slide-notes')].every((part) =>
            part?.checkVisibility({ visibilityProperty: true }),
          ),
        ),
      );
    expect(shown).toEqual(Array.from({ length: COUNT }, () => true));
    expect(await page.getByRole('button').count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(Math.ceil(COUNT / 2));
    await page.emulateMedia({ media: null });
  });

  test.for([
    ['a desktop', DESKTOP],
    ['a phone', PHONE],
  ] as const)('stand one under another, with their notes, where no script runs, on %s', async ([, size], { open }) => {
    const page = await open({ size, script: false });
    await page.goto('/present/');
    const tops: number[] = [];
    for (const [index, step] of steps.entries()) {
      const slide = page.locator('.slide').nth(index + 1);
      expect(await slide.getByRole('heading', { level: 2, name: step.title }).isVisible()).toBe(true);
      expect(await slide.getByText(step.text).isVisible()).toBe(true);
      tops.push((await slide.boundingBox())?.y ?? 0);
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(steps.length);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
