// Explore alive: address, filters, selection, pointing, keyboard and theme, as a reader uses them.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { claimsLeft, drawnFlows, flowsLeft, queryOf, readArticle, type Asked } from '../support/article.ts';
import {
  addressOf,
  alive,
  cardOf,
  claimsInArticle,
  expectAddress,
  flowsOnMap,
  goAlive,
  historyStep,
  isInSight,
  linePoint,
  MAP,
  pictureOf,
  say,
  sentenceOf,
  sorted,
} from '../support/explore.ts';
import { atRest } from '../support/rest.ts';
import { DESKTOP, gate, PATIENCE, PHONE } from '../support/site.ts';
import { test } from '../support/within.ts';

const { file } = readArticle();
const GAS = { type: ['gas'] };
const GAS_FLOWS = flowsLeft(file, GAS);

/** The chip of a choice, by the name that its reader sees. */
function chip(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^${name}, \\d+ claim`) });
}

function countOf(asked: Asked): string {
  return say('filter.count', { shown: claimsLeft(file, asked).length, count: file.claims.length });
}

function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(() => [window.scrollY, document.querySelector('#article')?.scrollTop ?? -1]);
}

function claimOf(id: string) {
  const claim = file.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`the dataset has no claim ${id}`);
  return claim;
}

describe('a pasted link', () => {
  test.for([
    ['a desktop', DESKTOP],
    ['a phone', PHONE],
  ] as const)('opens with its filter, its sentence in sight and its card, on %s', async ([, size], { open }) => {
    const page = await open({ size });
    const claim = claimOf('gas-to-europe');
    await goAlive(page, `/?type=gas&claim=${claim.id}`);
    expect(GAS_FLOWS.length).toBe(2);
    expect(await flowsOnMap(page)).toEqual(sorted(GAS_FLOWS));
    const sentence = sentenceOf(page, claim.id);
    expect(await sentence.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => isInSight(sentence), PATIENCE).toBe(true);

    const card = cardOf(page);
    expect(await card.isVisible()).toBe(true);
    expect(await card.locator('blockquote').textContent()).toContain(claim.quote.exact);
    const text = (await card.textContent()) ?? '';
    const speaker = file.people.find(({ id }) => id === claim.speaker)?.name ?? say('speaker.not-attributed');
    expect(text).toContain(speaker);
    expect(text).toContain(say(`status.${claim.status}`));
    expect(claim.notGiven.length).toBeGreaterThan(0);
    expect(text).toContain(say('card.notSaid'));
    for (const omission of claim.notGiven) expect(text).toContain(say(`omission.${omission}`));
    expect(addressOf(page)).toBe(`/?type=gas&claim=${claim.id}`);
  });

  test('keeps keys that it does not know, in the address and in its links', async ({ within }) => {
    const page = await within('/?foo=1&type=oil');
    await chip(page, 'Gas').click();
    await expectAddress(page, '/?type=oil,gas&foo=1');
    const hrefs = await page.locator(`${MAP} a[data-flow]`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(new URLSearchParams(href.split('#')[0]).get('foo')).toBe('1');
  });

  test('leaves out values that the dataset has not, says which, and applies the rest', async ({ within }) => {
    const page = await within('/?type=coal,gas&claim=nope&status=under-discussion');
    const note = page.getByRole('alert');
    await note.waitFor();
    const text = (await note.textContent()) ?? '';
    for (const word of ['type', 'coal', 'claim', 'nope']) expect(text).toContain(word);
    expect(text).not.toContain('gas');
    const asked: Asked = { type: ['gas'], status: ['under-discussion'] };
    expect(await flowsOnMap(page)).toEqual(sorted(flowsLeft(file, asked)));
    expect(await page.getByText(countOf(asked)).first().isVisible()).toBe(true);
    expect(await cardOf(page).count()).toBe(0);
    await note.getByRole('button', { name: say('problem.dropped.dismiss') }).click();
    await note.waitFor({ state: 'detached' });
  });

  test('gives the same picture after a reload', async ({ open }) => {
    const page = await open();
    await goAlive(page, '/?type=oil&status=possible&claim=freed-oil-capacity&theme=dark');
    const before = await pictureOf(page);
    await page.reload();
    await alive(page);
    expect(await pictureOf(page)).toEqual(before);
  });
});

describe('back and forward', () => {
  test('undo and redo a filter and a selection, with a canonical address at each step', async ({ open }) => {
    const page = await open();
    await goAlive(page, '/');
    // The parts below the first sight show both of their sizes until their code has come.
    await atRest(page);
    const [flow] = GAS_FLOWS;
    const claim = flow?.claims[0] ?? '';
    const pictures = [await pictureOf(page)];
    const addresses = ['/', '/?type=gas', `/?type=gas&claim=${claim}`];

    await chip(page, 'Gas').click();
    await expectAddress(page, '/?type=gas');
    expect(await flowsOnMap(page)).toEqual(sorted(GAS_FLOWS));
    await page.mouse.move(0, 0);
    pictures.push(await pictureOf(page));

    const { x, y } = await linePoint(page, flow?.id ?? '');
    await page.mouse.click(x, y);
    await expectAddress(page, `/?type=gas&claim=${claim}`);
    await cardOf(page).waitFor();
    await page.mouse.move(0, 0);
    pictures.push(await pictureOf(page));

    const step = await historyStep(page);
    await page.mouse.click(x, y);
    await sentenceOf(page, claim).click();
    expect(await historyStep(page)).toBe(step);
    expect(addressOf(page)).toBe(addresses[2]);

    for (const [step, go] of [
      [1, () => page.goBack()],
      [0, () => page.goBack()],
      [1, () => page.goForward()],
      [2, () => page.goForward()],
    ] as const) {
      await go();
      await page.mouse.move(0, 0);
      await expectAddress(page, addresses[step] ?? '');
      await expect.poll(() => pictureOf(page), PATIENCE).toEqual(pictures[step]);
    }
    expect(new Set(pictures.map((picture) => JSON.stringify(picture))).size).toBe(3);
  });

  test('the card’s previous and next walk through the claims in the order of the text, and Escape clears', async ({ within }) => {
    const [first, second, third] = file.claims.map(({ id }) => id as string);
    const page = await within(`/?claim=${first ?? ''}`);
    const card = cardOf(page);
    const button = (key: 'card.previous' | 'card.next') => card.getByRole('button', { name: say(key) });
    expect(await button('card.previous').isDisabled()).toBe(true);
    await button('card.next').click();
    await expectAddress(page, `/?claim=${second ?? ''}`);
    await button('card.next').click();
    await expectAddress(page, `/?claim=${third ?? ''}`);
    await button('card.previous').click();
    await expectAddress(page, `/?claim=${second ?? ''}`);
    expect(await card.locator('blockquote').textContent()).toContain(file.claims[1]?.quote.exact);
    await page.keyboard.press('Escape');
    await expectAddress(page, '/');
    expect(await card.count()).toBe(0);
    await page.goBack();
    await expectAddress(page, `/?claim=${second ?? ''}`);
    await card.getByRole('button', { name: say('card.close.label') }).click();
    await expectAddress(page, '/');
    expect(await card.count()).toBe(0);
  });

  test('the last claim has no next', async ({ within }) => {
    const page = await within(`/?claim=${file.claims.at(-1)?.id ?? ''}`);
    expect(
      await cardOf(page)
        .getByRole('button', { name: say('card.next') })
        .isDisabled(),
    ).toBe(true);
  });
});

describe('pointing', () => {
  test('at a line highlights its sentence and its dot, and changes nothing else', async ({ within }) => {
    const page = await within('/');
    const step = await historyStep(page);
    for (const { id, claims } of drawnFlows(file)) {
      const before = await scrolled(page);
      const { x, y } = await linePoint(page, id);
      await page.mouse.move(x, y);
      const claim = claims[0] ?? '';
      await page.locator(`${MAP} a[data-flow="${id}"][data-emphasis="strong"]`).first().waitFor();
      expect(await sentenceOf(page, claim).getAttribute('data-emphasis'), id).toBe('strong');
      expect(await page.locator(`.view-firmness a[data-claim="${claim}"]`).getAttribute('data-emphasis'), id).toBe('strong');
      const strong = page.locator('#article [data-emphasis="strong"]');
      for (const each of await strong.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim') ?? ''))) {
        expect(each.split(' ')).toContain(claim);
      }
      expect(await scrolled(page)).toEqual(before);
    }
    expect(addressOf(page)).toBe('/');
    expect(await historyStep(page)).toBe(step);
    expect(await cardOf(page).count()).toBe(0);
    await page.mouse.move(1, 1);
    await expect.poll(() => page.locator('[data-emphasis="strong"]').count(), PATIENCE).toBe(0);
  });

  test('at a sentence highlights its line, its bar and its dot', async ({ within }) => {
    const page = await within('/');
    const flow = drawnFlows(file).find(({ measureFrom }) => measureFrom !== null);
    const claim = flow?.measureFrom ?? '';
    await sentenceOf(page, claim).hover();
    await page
      .locator(`${MAP} a[data-flow="${flow?.id ?? ''}"][data-emphasis="strong"]`)
      .first()
      .waitFor();
    expect(await page.locator(`.view-figures a[data-claim="${claim}"]`).getAttribute('data-emphasis')).toBe('strong');
    expect(await page.locator(`.view-firmness a[data-claim="${claim}"]`).getAttribute('data-emphasis')).toBe('strong');
    expect(addressOf(page)).toBe('/');
  });

  test('by keyboard highlights, and Enter selects', async ({ within }) => {
    const page = await within('/');
    await atRest(page);
    // The mouse rests where the page will pass under it.
    await sentenceOf(page, file.claims[0]?.id ?? '').hover();
    // The last stop before the map: the line about the keys, under the article.
    await page.locator('.claim-keys button').last().focus();
    await page.keyboard.press('Tab');
    const focused = page.locator(`${MAP} a[data-flow]:focus-visible`);
    await focused.waitFor();
    const claim = (await focused.getAttribute('data-claims'))?.split(' ')[0] ?? '';
    await page.locator(`#article a[data-claim~="${claim}"][data-emphasis="strong"]`).first().waitFor();
    expect(addressOf(page)).toBe('/');
    expect(await cardOf(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expectAddress(page, `/?claim=${claim}`);
    await cardOf(page).waitFor();
    expect(await focused.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => isInSight(sentenceOf(page, claim)), PATIENCE).toBe(true);
    await page.keyboard.press('Escape');
    await expectAddress(page, '/');
  });

  test('with a finger: a tap on a line opens a sheet that leaves the line in sight', async ({ within }) => {
    const page = await within('/', PHONE);
    for (const { id, claims } of drawnFlows(file)) {
      const { x, y } = await linePoint(page, id);
      await page.touchscreen.tap(x, y);
      await expectAddress(page, `/?claim=${claims[0] ?? ''}`);
      await cardOf(page).waitFor();
      const seen = await page
        .locator(`${MAP} a[data-flow="${id}"]:not([aria-hidden]) path`)
        .first()
        .evaluate((path) => {
          if (!(path instanceof SVGGeometryElement)) return 0;
          const matrix = path.getScreenCTM();
          const points = Array.from({ length: 21 }, (_, step) => path.getPointAtLength((path.getTotalLength() * step) / 20));
          const inSight = points.filter((point) => {
            const { x: left, y: top } = point.matrixTransform(matrix ?? undefined);
            return document.elementFromPoint(left, top)?.closest('svg.map') != null;
          });
          return inSight.length / points.length;
        });
      expect(seen, `share of ${id} in sight above the sheet`).toBeGreaterThanOrEqual(0.5);
      await cardOf(page)
        .getByRole('button', { name: say('card.close.label') })
        .tap();
      await expectAddress(page, '/');
    }
  });
});

describe('filters', () => {
  const parties = file.parties.filter(({ id }) => file.claims.some((claim) => claim.parties.includes(id))).map(({ id }) => id as string);
  const asked: Asked[] = [
    { type: ['oil', 'gas'] },
    { type: ['none'] },
    { type: ['oil', 'none'], status: ['possible'] },
    { status: ['stated', 'possible'] },
    { party: parties.slice(-1) },
    { party: parties.slice(0, 2), speaker: ['not-attributed'] },
    { speaker: ['vladimir-putin'], figure: ['given'], type: ['trade', 'oil'] },
    { figure: ['not-given'], type: ['transit'] },
  ];

  test.for(asked)('%j leaves what any of the values of every key leaves', async (query, { within }) => {
    const page = await within(`/${queryOf(query)}`);
    const left = claimsLeft(file, query);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(file.claims.length);
    expect(await claimsInArticle(page)).toEqual(sorted(left));
    const flows = flowsLeft(file, query);
    expect((await page.locator(`${MAP} a[data-flow]`).count()) === 0 ? [] : await flowsOnMap(page)).toEqual(sorted(flows));
    expect(await page.locator('.filters-count').textContent()).toBe(countOf(query));
    expect(await page.locator('.view-firmness svg a').count()).toBe(left.length);
    // The count on each choice is what it would leave beside the other filters.
    for (const { id, name } of file.types) {
      const { type: _, ...others } = query;
      const count = claimsLeft(file, { ...others, type: [id] }).length;
      expect(await chip(page, name).getAttribute('aria-label')).toContain(`, ${count} claim`);
      expect(await chip(page, name).textContent()).toContain(String(count));
    }
  });

  test('are chosen, added and reset by their chips', async ({ within }) => {
    const page = await within('/');
    const reset = page.getByRole('button', { name: say('filter.reset') });
    expect(await reset.isEnabled()).toBe(false);
    expect(await page.locator('.filters-count').textContent()).toBe(countOf({}));
    await chip(page, 'Oil').click();
    await chip(page, say('status.possible')).click();
    await expectAddress(page, '/?type=oil&status=possible');
    expect(await page.locator('.filters-count').textContent()).toBe(countOf({ type: ['oil'], status: ['possible'] }));
    expect(await chip(page, 'Oil').getAttribute('aria-pressed')).toBe('true');
    await chip(page, 'Oil').click();
    await expectAddress(page, '/?status=possible');
    await reset.click();
    await expectAddress(page, '/');
    expect(await flowsOnMap(page)).toEqual(sorted(drawnFlows(file)));
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
  });

  test('without a row of their own show as chips that can be taken away', async ({ within }) => {
    const page = await within('/?party=IRN&type=oil');
    await page.getByRole('button', { name: say('filter.remove', { name: 'Iran' }) }).click();
    await expectAddress(page, '/?type=oil');
  });

  test('keep the card of a claim that they hide, and say so', async ({ within }) => {
    const claim = claimOf('oil-to-baku-refinery');
    const page = await within(`/?claim=${claim.id}`);
    const card = cardOf(page);
    expect(await card.getByText(say('card.hidden')).count()).toBe(0);
    await chip(page, 'Gas').click();
    await expectAddress(page, `/?type=gas&claim=${claim.id}`);
    await card.getByText(say('card.hidden')).waitFor();
    expect(await card.locator('blockquote').textContent()).toContain(claim.quote.exact);
    expect(await flowsOnMap(page)).toEqual(sorted(GAS_FLOWS));
    await page.getByRole('button', { name: say('filter.reset') }).click();
    await expectAddress(page, `/?claim=${claim.id}`);
    expect(await card.getByText(say('card.hidden')).count()).toBe(0);
  });

  test('that leave nothing say so where something would be', async ({ within }) => {
    const nothing: Asked = { type: ['gas'], status: ['stated'] };
    expect(claimsLeft(file, nothing)).toEqual([]);
    const page = await within(`/${queryOf(nothing)}`);
    expect(await page.locator('.filters-count').textContent()).toBe(countOf(nothing));
    for (const view of ['map', 'figures', 'swaps', 'firmness']) {
      expect(await page.locator(`.view-${view}`).getByText(say('view.empty')).isVisible(), view).toBe(true);
    }
    expect(await page.locator('.mark').count()).toBe(0);
    expect(await page.locator('#article p').allTextContents()).not.toEqual([]);
  });
});

describe('the theme', () => {
  test('is written into the address in place, and is there before anything is painted', async ({ open }) => {
    const page = await open({ colours: 'light' });
    await goAlive(page, '/?type=gas');
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    const step = await historyStep(page);
    await page.getByRole('button', { name: say('theme.toDark.label') }).click();
    await expectAddress(page, '/?type=gas&theme=dark');
    expect(await historyStep(page)).toBe(step);
    await expect.poll(ground, PATIENCE).not.toBe(light);
    const dark = await ground();

    const scripts = gate();
    await page.route(/\.js$/, async (route) => {
      await scripts.opened;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    // Without its sheet nothing of a page is painted.
    await page.waitForFunction(() => document.styleSheets.length > 0);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await ground()).toBe(dark);
    scripts.open();
    await alive(page);
    expect(await ground()).toBe(dark);
    await page.getByRole('button', { name: say('theme.toLight.label') }).click();
    await expectAddress(page, '/?type=gas&theme=light');
    expect(await ground()).toBe(light);
  });

  test('of the address wins over the reader’s own, which holds without one', async ({ open }) => {
    const page = await open({ colours: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await goAlive(page, '/');
    const dark = await ground();
    await goAlive(page, '/?theme=light');
    expect(await ground()).not.toBe(dark);
    await page.getByRole('button', { name: say('theme.toDark.label') }).waitFor();
  });
});
