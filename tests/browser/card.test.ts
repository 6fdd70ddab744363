// The card of a claim: what it says, what can be taken from it, and how it behaves as a sheet under a finger.
import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawnFlows, readArticle } from '../support/article.ts';
import { addressOf, cardOf, expectAddress, goAlive, isInSight, MAP, say, sentenceOf, sidewaysScroll } from '../support/explore.ts';
import { DESKTOP, PATIENCE, PHONE, TABLET } from '../support/site.ts';
import { test } from '../support/within.ts';

const { file } = readArticle();
const [mechanism] = file.mechanisms;
const legs = mechanism?.legs.map((id) => id as string) ?? [];

function press(page: Page, key: Parameters<typeof say>[0]): Promise<void> {
  return cardOf(page)
    .getByRole('button', { name: say(key) })
    .click();
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the card says', () => {
  test('for every claim its words, its speaker, the rule of its status, its flows and what is not said', async ({ within }) => {
    const page = await within(`/?claim=${file.claims[0]?.id ?? ''}`);
    const card = cardOf(page);
    for (const claim of file.claims) {
      await expectAddress(page, `/?claim=${claim.id}`);
      await expect.poll(() => card.locator('blockquote strong').textContent(), PATIENCE).toBe(claim.quote.exact);
      const text = (await card.textContent()) ?? '';
      expect(text, claim.id).toContain(say(`status.rule.${claim.status}`));
      expect(text, claim.id).toContain(file.people.find(({ id }) => id === claim.reportedBy)?.name);
      for (const omission of claim.notGiven) expect(text, claim.id).toContain(say(`omission.${omission}`));
      const flows = file.flows.filter(({ claims }) => claims.includes(claim.id)).map(({ id }) => id as string);
      const listed = await card.locator('dd[data-flow]').evaluateAll((items) => items.map((item) => item.getAttribute('data-flow') ?? ''));
      expect(listed.sort(), claim.id).toEqual(flows.sort());
      if (flows.length === 0) expect(text, claim.id).toContain(say('card.noFlow'));
      if (claim !== file.claims.at(-1)) await press(page, 'card.next');
    }
  });

  test('which mechanism a flow is a leg of, and leads to the other legs', async ({ within }) => {
    const page = await within(`/?claim=${legs[0] ?? ''}`);
    const card = cardOf(page);
    await card.getByText(say('card.note.mechanism')).click();
    expect(await card.getByRole('heading', { name: mechanism?.name ?? '', exact: true }).isVisible()).toBe(true);
    const links = card.locator('a.card-leg');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-flow')))).toEqual(legs);
    expect(await links.first().getAttribute('aria-current')).toBe('true');
    await links.last().click();
    await expectAddress(page, `/?claim=${legs.at(-1) ?? ''}`);
  });
});

describe('what can be taken from the card', () => {
  test('is the address of the claim and its quote with a reference', async ({ open, site }) => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const claim of file.claims.slice(0, 2)) {
      await goAlive(page, `/?type=none,trade,transit,investment&claim=${claim.id}&theme=dark`);
      const said = cardOf(page).getByRole('status');
      expect(await said.textContent()).toBe('');
      await press(page, 'card.copyLink');
      await cardOf(page).getByText(say('card.copyLink.done')).waitFor();
      const address = await clipboardOf(page);
      expect(address).toBe(`${site.origin}/claim/${claim.id}/`);
      await press(page, 'card.copyQuote');
      await cardOf(page).getByText(say('card.copyQuote.done')).waitFor();
      expect(await said.textContent()).toBe(say('card.copyQuote.done'));
      const text = await clipboardOf(page);
      expect(text.startsWith(`“${claim.quote.exact}” — `)).toBe(true);
      for (const part of [file.source.title, file.source.publisher, address]) expect(text).toContain(part);
      await page.goto(address);
      const marked = page.locator(`#claim .quote[data-claim~="${claim.id}"]`);
      await expect.poll(async () => (await marked.allTextContents()).join(''), PATIENCE).toBe(claim.quote.exact);
    }
  });

  test.for(['a clipboard that refuses', 'no clipboard'] as const)('stands there selected with %s', async (trouble, { open, site }) => {
    const page = await open({ size: PHONE });
    await page.addInitScript((missing) => {
      const refuse = { writeText: () => Promise.reject(new Error('not allowed')) };
      Object.defineProperty(navigator, 'clipboard', { value: missing ? undefined : refuse });
    }, trouble === 'no clipboard');
    const id = file.claims[3]?.id ?? '';
    await goAlive(page, `/?claim=${id}`);
    await press(page, 'card.copyLink');
    const field = cardOf(page).getByRole('textbox');
    await field.waitFor();
    expect(await cardOf(page).getByRole('status').textContent()).toBe(say('card.copyByHand'));
    const selected = () => page.evaluate(() => String(getSelection()));
    await expect.poll(selected, PATIENCE).toBe(`${site.origin}/claim/${id}/`);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  test('is no report where the site names no address for one', async ({ within }) => {
    const page = await within(`/?claim=${file.claims[0]?.id ?? ''}`);
    await cardOf(page)
      .getByRole('button', { name: say('card.copyLink') })
      .waitFor();
    expect(
      await cardOf(page)
        .getByRole('link', { name: say('card.report') })
        .count(),
    ).toBe(0);
  });
});

/** A finger that goes from one height to another, in steps. */
async function drag(page: Page, x: number, from: number, to: number): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (let step = 1; step <= 8; step++) await touch('touchMove', from + ((to - from) * step) / 8);
  await touch('touchEnd', to);
}

async function boxOf(found: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await found.boundingBox();
  if (box === null) throw new Error('nothing to be seen');
  return box;
}

/** Of its shape alone: what Playwright calls a box has the strip to be hit in it. */
function rectOf(found: Locator): Promise<{ top: number; bottom: number }> {
  return found.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });
}

/** The point of a line that is nearest to its middle, and where nothing lies on it. */
function middleOf(line: Locator): Promise<{ x: number; y: number }> {
  return line.evaluate((element) => {
    const steps = Array.from({ length: 39 }, (_, step) => step + 1).sort((a, b) => Math.abs(a - 20) - Math.abs(b - 20));
    for (const path of element.querySelectorAll('path')) {
      const matrix = path.getScreenCTM();
      for (const step of matrix === null ? [] : steps) {
        const { x, y } = path.getPointAtLength((path.getTotalLength() * step) / 40).matrixTransform(matrix ?? undefined);
        if (document.elementFromPoint(x, y)?.closest('a') === element) return { x, y };
      }
    }
    throw new Error('no point of the line can be tapped');
  });
}

describe('the sheet on a phone', () => {
  const claim = legs[0] ?? '';

  test('closes when it is pulled down, and not when it is pulled a little or its text is scrolled', async ({ within }) => {
    const page = await within(`/?claim=${claim}`, PHONE);
    const sheet = cardOf(page);
    const { x, y, width, height } = await boxOf(sheet);
    const middle = x + width / 2;

    await drag(page, middle, y + 14, y + 50);
    await expect.poll(async () => (await boxOf(sheet)).y, PATIENCE).toBe(y);
    expect(addressOf(page)).toBe(`/?claim=${claim}`);

    // Up: the text scrolls, and then down again from where it is scrolled to.
    await drag(page, middle, y + height - 120, y + 40);
    const top = () => sheet.evaluate((element) => element.scrollTop);
    await expect.poll(top, PATIENCE).toBeGreaterThan(20);
    await sheet.evaluate((element) => element.scrollTo(0, 60));
    await drag(page, middle, y + 60, y + 110);
    await expect.poll(top, PATIENCE).toBeLessThan(60);
    expect(addressOf(page)).toBe(`/?claim=${claim}`);

    await sheet.evaluate((element) => element.scrollTo(0, 0));
    await drag(page, middle, y + 14, y + 220);
    await expectAddress(page, '/');
    await sheet.waitFor({ state: 'detached' });
  });

  test('closes by Escape, by its button and by the way back, and comes again by the way forward', async ({ within }) => {
    const page = await within('/', PHONE);
    const sheet = cardOf(page);
    const select = async () => {
      await sentenceOf(page, claim).tap();
      await expectAddress(page, `/?claim=${claim}`);
      await sheet.waitFor();
    };
    await select();
    await page.keyboard.press('Escape');
    await expectAddress(page, '/');
    await sheet.waitFor({ state: 'detached' });
    await select();
    await sheet.getByRole('button', { name: say('card.close.label') }).tap();
    await expectAddress(page, '/');
    await select();
    await page.goBack();
    await expectAddress(page, '/');
    await sheet.waitFor({ state: 'detached' });
    await page.goForward();
    await expectAddress(page, `/?claim=${claim}`);
    await sheet.waitFor();
  });

  test('covers no line that was tapped, low as the map may be on the screen', { timeout: 120_000 }, async ({ within }) => {
    const page = await within('/', PHONE);
    const flows = drawnFlows(file);
    expect(flows.length).toBeGreaterThan(0);
    for (const { id, claims } of flows) {
      const line = page.locator(`${MAP} a[data-flow="${id}"]:not([aria-hidden])`);
      await page.locator(`${MAP} .view-frame`).evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
      const { x, y } = await middleOf(line);
      await page.touchscreen.tap(x, y);
      await expectAddress(page, `/?claim=${claims[0] ?? ''}`);
      await cardOf(page).waitFor();
      const outOfSight = async () => {
        const [seen, sheet] = [await rectOf(line), await rectOf(cardOf(page))];
        return Math.max(0, seen.bottom - sheet.top, -seen.top);
      };
      await expect.poll(outOfSight, { ...PATIENCE, message: `px of ${id} out of sight` }).toBe(0);
      await page.keyboard.press('Escape');
      await cardOf(page).waitFor({ state: 'detached' });
    }
  });

  test('covers no sentence that was tapped low on the screen', async ({ within }) => {
    const page = await within('/', PHONE);
    const sentence = sentenceOf(page, claim);
    await sentence.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await sentence.tap();
    await cardOf(page).waitFor();
    const covered = async () => (await rectOf(sentence)).bottom - (await rectOf(cardOf(page))).top;
    await expect.poll(covered, PATIENCE).toBeLessThanOrEqual(0);
    expect(await isInSight(sentence)).toBe(true);
  });
});

describe('the card at every size', () => {
  test.for([
    ['a phone', PHONE],
    ['a small phone', { width: 320, height: 568 }],
    ['a phone on its side', { width: 844, height: 390 }],
    ['a tablet', TABLET],
    ['a desktop', DESKTOP],
    ['a desktop at 200 %', { width: 720, height: 450 }],
    ['a desktop at 400 %', { width: 360, height: 225 }],
  ] as const)('stays within the window on %s, and every part of it can be reached', async ([, size], { within }) => {
    const page = await within(`/?claim=${legs.at(-1) ?? ''}`, size);
    const sheet = cardOf(page);
    await sheet.getByText(say('card.note.mechanism')).click();
    const { x, y, width, height } = await boxOf(sheet);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(size.width);
    expect(y + height).toBeLessThanOrEqual(size.height + 1);
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    for (const key of ['card.copyLink', 'card.copyQuote', 'card.previous', 'card.next'] as const) {
      const button = sheet.getByRole('button', { name: say(key) });
      await button.focus();
      const reached = await button.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return { hit: hit !== null && element.contains(hit), height: box.height };
      });
      expect(reached.hit, key).toBe(true);
      if (size.width < 1200) expect(reached.height, key).toBeGreaterThanOrEqual(44);
    }
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  test('starts at its top again with another claim, and keeps the focus where it was', async ({ within }) => {
    const page = await within(`/?claim=${file.claims[1]?.id ?? ''}`, PHONE);
    const sheet = cardOf(page);
    await sheet.evaluate((element) => element.scrollTo(0, 9999));
    const next = sheet.getByRole('button', { name: say('card.next') });
    await next.focus();
    await page.keyboard.press('Enter');
    await expectAddress(page, `/?claim=${file.claims[2]?.id ?? ''}`);
    await expect.poll(() => sheet.evaluate((element) => element.scrollTop), PATIENCE).toBe(0);
    expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
