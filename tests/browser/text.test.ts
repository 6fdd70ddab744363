// The article's text in a browser: claims that share words, the menu that asks which is meant, keys, margin, copying, and hard letters.
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { claimsLeft, queryOf, readArticle, type Asked } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import { buildCopy, SAME_PROGRAM, type Built } from '../support/build.ts';
import {
  addressOf,
  alive,
  cardOf,
  expectAddress,
  goAlive,
  isInSight,
  linePoint,
  say,
  sentenceOf,
  sidewaysScroll,
} from '../support/explore.ts';
import { atRest } from '../support/rest.ts';
import { DESKTOP, expectProblems, openPage, openSite, PATIENCE, PHONE, type Site, type Visit } from '../support/site.ts';
import { endUse, keepPages, test as base } from '../support/within.ts';

const { file, paragraphs } = readArticle();
const overlaps = readArticle('tests/datasets/overlaps');
const SHARED = 'fills every second hold';
const SHARING = ['every-second', 'wool-fills', 'all-goods'];
const made: (Built | Site)[] = [];

afterAll(async () => {
  for (const each of made.reverse()) await ('remove' in each ? each.remove() : each.close());
});

/** `crossed`: the article whose claims share words, at an address; what goes wrong there fails the test. A visit of its own sort is loaded anew. */
const test = base
  .extend('overlapping', { scope: 'file' }, async () => {
    const built = await buildCopy({ ...SAME_PROGRAM, DATASET: 'tests/datasets/overlaps' });
    made.push(built);
    expect(built.code, built.output).toBe(0);
    const site = await openSite(built.dist);
    made.push(site);
    return site;
  })
  .extend('crossedPages', { scope: 'file' }, ({ overlapping }, { onCleanup }) => {
    const pages = keepPages(() => Promise.resolve(overlapping));
    onCleanup(() => pages.closeAllBut());
    return pages;
  })
  .extend('crossed', ({ overlapping, crossedPages, task }, { onCleanup }) => {
    const opened: (Awaited<ReturnType<typeof openPage>> & { visit: Visit })[] = [];
    onCleanup(async () => {
      for (const { context } of opened) await context.close();
      for (const { problems, visit } of opened) expectProblems(problems, visit.expected);
      await endUse(crossedPages, task.result?.state === 'fail');
    });
    return async (address = '/', visit?: Visit): Promise<Page> => {
      if (visit === undefined) return crossedPages.go(address);
      const page = await openPage(overlapping, visit);
      opened.push({ ...page, visit });
      await goAlive(page.page, address);
      return page.page;
    };
  });

function wordsOf(page: Page, words: string): Locator {
  return page.locator('#article a').filter({ hasText: new RegExp(`^${words}$`) });
}

function menuOf(page: Page): Locator {
  return page.getByRole('menu', { name: say('chooser.label', { count: SHARING.length }) });
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

function paraphraseOf(id: string): string {
  return overlaps.file.claims.find((claim) => claim.id === id)?.paraphrase ?? id;
}

/** Whether an element lies in the window, all of it. */
function isInWindow(element: Locator): Promise<boolean> {
  return element.evaluate((found) => {
    const { left, top, right, bottom } = found.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= window.innerHeight;
  });
}

describe('words that several claims share', { timeout: 90_000 }, () => {
  test('ask which is meant, by mouse', async ({ crossed }) => {
    const page = await crossed();
    await wordsOf(page, SHARED).click();
    const items = menuOf(page).getByRole('menuitem');
    await items.first().waitFor();
    expect(addressOf(page)).toBe('/');
    const texts = await items.allTextContents();
    expect(texts.length).toBe(SHARING.length);
    SHARING.forEach((id, index) => {
      const claim = overlaps.file.claims.find((each) => each.id === id);
      expect(texts[index]).toContain(paraphraseOf(id));
      expect(texts[index]).toContain(say(`status.${claim?.status ?? 'stated'}`));
      expect(texts[index]).toContain(overlaps.file.types.find((type) => type.id === claim?.types[0])?.name);
    });
    const sizes = await items.evaluateAll((found) => found.map((item) => item.getBoundingClientRect().height));
    for (const height of sizes) expect(height).toBeGreaterThanOrEqual(44);
    expect(await isInWindow(page.locator('.menu'))).toBe(true);
    expect(await axeFaults(page, '.menu')).toEqual([]);

    // Pointing at a choice shows where its claim stands.
    await items.nth(2).hover();
    await page.locator(`#article a[data-claim="all-goods"][data-emphasis="strong"]`).first().waitFor();
    await items.nth(2).click();
    await expectAddress(page, '/?claim=all-goods');
    await cardOf(page).waitFor();
    expect(await page.locator('.menu').count()).toBe(0);
  });

  test('ask by keyboard: arrows walk round, Enter takes, and focus goes back', async ({ crossed }) => {
    const page = await crossed();
    await wordsOf(page, SHARED).focus();
    await page.keyboard.press('Enter');
    await menuOf(page).waitFor();
    await expect.poll(() => focusedText(page), PATIENCE).toContain(paraphraseOf('every-second'));
    for (const [key, id] of [
      ['ArrowDown', 'wool-fills'],
      ['End', 'all-goods'],
      ['ArrowDown', 'every-second'],
      ['ArrowUp', 'all-goods'],
      ['Home', 'every-second'],
      ['ArrowDown', 'wool-fills'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focusedText(page), key).toContain(paraphraseOf(id));
    }
    await page.keyboard.press('Enter');
    await expectAddress(page, '/?claim=wool-fills');
    await expect.poll(() => focusedText(page), PATIENCE).toBe(SHARED);
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('Escape closes the menu, keeps the selection, and gives the focus back', async ({ crossed }) => {
    const page = await crossed('/?claim=wool-fills');
    await wordsOf(page, SHARED).focus();
    await page.keyboard.press('Enter');
    await menuOf(page).waitFor();
    const current = page.locator('.menu [aria-current="true"]');
    expect(await current.textContent()).toContain(paraphraseOf('wool-fills'));
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/?claim=wool-fills');
    expect(await focusedText(page)).toBe(SHARED);
    await page.keyboard.press('Escape');
    await expectAddress(page, '/');
  });

  test('a press on other shared words asks anew', async ({ crossed }) => {
    const page = await crossed();
    await wordsOf(page, 'the same ferry in spring').scrollIntoViewIfNeeded();
    await wordsOf(page, SHARED).click();
    await menuOf(page).waitFor();
    const { x, y } = await wordsOf(page, 'salt may go back by ').evaluate((mark) => {
      // Its second line: the menu covers the first.
      const [, second] = mark.getClientRects();
      return { x: (second?.left ?? 0) + 4, y: (second?.top ?? 0) + 8 };
    });
    await page.mouse.click(x, y);
    await expectAddress(page, '/?claim=salt-back');
    expect(await page.getByRole('menu').count()).toBe(0);
    await wordsOf(page, SHARED).click();
    await menuOf(page).waitFor();
    await wordsOf(page, SHARED).click();
    await menuOf(page).getByRole('menuitem').first().click();
    await expectAddress(page, '/?claim=every-second');
  });

  test('a tap asks within a small window, and the choice opens its sheet', async ({ crossed }) => {
    const page = await crossed('/', { size: { width: 320, height: 568 } });
    await wordsOf(page, SHARED).tap();
    await menuOf(page).waitFor();
    expect(await isInWindow(page.locator('.menu'))).toBe(true);
    await menuOf(page).getByRole('menuitem').nth(1).tap();
    await expectAddress(page, '/?claim=wool-fills');
    await cardOf(page).waitFor();
  });

  test('are one claim’s alone under a filter that leaves one', async ({ crossed }) => {
    const page = await crossed('/?type=amber');
    await wordsOf(page, SHARED).click();
    await expectAddress(page, '/?type=amber&claim=every-second');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('select the innermost where the menu can’t be fetched', async ({ crossed }) => {
    const page = await crossed('/', { expected: [/failed: .*ClaimChooser/, /console error: .*ERR_FAILED/] });
    await page.route(/ClaimChooser.*\.js$/, (route) => route.abort());
    await wordsOf(page, SHARED).click();
    await expectAddress(page, '/?claim=every-second');
  });

  test('a line of the map that rests on several claims asks too, and on one that a filter leaves does not', async ({ crossed }) => {
    const page = await crossed();
    const { x, y } = await linePoint(page, 'goods');
    await page.mouse.click(x, y);
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await items.count()).toBe(2);
    await items.filter({ hasText: paraphraseOf('wool-fills') }).click();
    await expectAddress(page, '/?claim=wool-fills');

    const filtered = await crossed('/?type=wool');
    const point = await linePoint(filtered, 'goods');
    await filtered.mouse.click(point.x, point.y);
    await expectAddress(filtered, '/?type=wool&claim=all-goods');
  });

  test('are reached once each by Tab', async ({ crossed }) => {
    const page = await crossed();
    const stops = await page
      .locator('.article-text a')
      .evaluateAll((links) => links.filter((link) => link instanceof HTMLElement && link.tabIndex === 0).length);
    expect(stops).toBe(overlaps.file.claims.length);
  });
});

describe('hard letters', { timeout: 90_000 }, () => {
  test.for([{ width: 320, height: 568 }, DESKTOP])(
    'at $width px stay in the column, and run in their own direction',
    async (size, { crossed }) => {
      const page = await crossed('/', { size });
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      const outside = await page.locator('.article-text').evaluate((text) => {
        const column = text.getBoundingClientRect();
        const rects = [...text.querySelectorAll('a')].flatMap((mark) => [...mark.getClientRects()]);
        return rects.filter(({ left, right }) => left < column.left - 1 || right > column.right + 1).length;
      });
      expect(outside).toBe(0);
      const starts = await page.locator('.article-text').evaluate((text) => {
        const column = text.getBoundingClientRect();
        const firstOf = (claim: string) => text.querySelector(`a[data-claim="${claim}"]`)?.getClientRects()[0];
        return { hebrew: column.right - (firstOf('east-to-west')?.right ?? 0), latin: (firstOf('the-form')?.left ?? 0) - column.left };
      });
      expect(Math.abs(starts.hebrew)).toBeLessThan(2);
      expect(Math.abs(starts.latin)).toBeLessThan(2);
    },
  );
});

describe('copying', () => {
  /** What would be copied of a part of the page. */
  const selectedText = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    });

  test.for(['screen', 'print'] as const)(
    'the article across its marks gives its words and nothing else, on %s',
    async (media, { within }) => {
      const page = await within(`/?claim=${file.claims[3]?.id ?? ''}&q=trade`);
      await page.emulateMedia({ media });
      const copied = await selectedText(page, '.article-text');
      expect(copied.split(/\n+/).map((line) => line.trim())).toEqual(paragraphs);
      await page.emulateMedia({ media: null });
    },
  );

  test('words of overlapping claims gives each once', async ({ crossed }) => {
    const page = await crossed('/?claim=wool-fills');
    const copied = await selectedText(page, '[data-paragraph="1"]');
    expect(copied).toBe(overlaps.paragraphs[0]);
  });

  test('a part of a sentence is a drag over it, which opens nothing', async ({ within }) => {
    const page = await within('/');
    await page.locator('.claim-margin').waitFor();
    const claim = file.claims[0]?.id ?? '';
    const line = await sentenceOf(page, claim).evaluate((mark) => {
      const [first] = mark.getClientRects();
      return { left: first?.left ?? 0, right: first?.right ?? 0, y: (first?.top ?? 0) + (first?.height ?? 0) / 2 };
    });
    await page.mouse.move(line.left + 2, line.y);
    await page.mouse.down();
    await page.mouse.move(line.right - 30, line.y, { steps: 8 });
    await page.mouse.up();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected.length).toBeGreaterThan(10);
    expect(file.claims[0]?.quote.exact).toContain(selected.trim());
    expect(addressOf(page)).toBe('/');
    await page.mouse.click(line.left + 2, line.y);
    await expectAddress(page, `/?claim=${claim}`);
  });
});

describe('keys', () => {
  const keysOn = (page: Page) => page.getByRole('group', { name: say('keys.label') });

  test('N and P walk through what the filter leaves, and say where they are', async ({ within }) => {
    const asked: Asked = { status: ['under-discussion'] };
    const left = claimsLeft(file, asked).map(({ id }) => id as string);
    const page = await within(`/${queryOf(asked)}`);
    await keysOn(page).waitFor();
    for (const claim of [...left, left.at(-1)]) {
      await page.keyboard.press('n');
      await expectAddress(page, `/${queryOf(asked)}&claim=${claim ?? ''}`);
      await expect.poll(() => isInSight(sentenceOf(page, claim ?? '')), PATIENCE).toBe(true);
    }
    const last = file.claims.find(({ id }) => id === left.at(-1));
    expect((await page.getByRole('status').allTextContents()).join(' ')).toContain(last?.paraphrase);
    for (const claim of left.slice(0, -1).reverse()) {
      await page.keyboard.press('p');
      await expectAddress(page, `/${queryOf(asked)}&claim=${claim}`);
    }
  });

  test('from a claim that the filter hides lead back into what it leaves', async ({ within }) => {
    const [hidden] = file.claims.map(({ id }) => id as string);
    const [gas] = claimsLeft(file, { type: ['gas'] });
    const page = await within(`/?type=gas&claim=${hidden ?? ''}`);
    await keysOn(page).waitFor();
    await page.keyboard.press('n');
    await expectAddress(page, `/?type=gas&claim=${gas?.id ?? ''}`);
  });

  test('take the focus along from sentence to sentence', async ({ within }) => {
    const page = await within('/');
    await keysOn(page).waitFor();
    const [first, second] = file.claims;
    await sentenceOf(page, first?.id ?? '').focus();
    await page.keyboard.press('Enter');
    await expectAddress(page, `/?claim=${first?.id ?? ''}`);
    await page.keyboard.press('n');
    await expectAddress(page, `/?claim=${second?.id ?? ''}`);
    expect(await focusedText(page)).toBe(second?.quote.exact);
  });

  test('are letters in the search field, with a modifier somebody else’s, and nothing once turned off, for good', async ({ open }) => {
    const page = await open();
    await goAlive(page, '/');
    const keys = keysOn(page);
    await keys.waitFor();
    await page.keyboard.press('Alt+n');
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.press('n');
    await expectAddress(page, '/?q=n');
    await page.getByRole('searchbox').first().fill('');
    await expectAddress(page, '/');
    await keys.getByRole('button').click();
    await page.keyboard.press('n');
    await page.reload();
    await alive(page);
    await keys.waitFor();
    await page.keyboard.press('n');
    expect(addressOf(page)).toBe('/');
    await keys.getByRole('button').click();
    await page.keyboard.press('n');
    await expectAddress(page, `/?claim=${file.claims[0]?.id ?? ''}`);
  });
});

describe('the margin', () => {
  const ticksOf = (page: Page) => page.locator('.claim-margin [data-claim]');

  test('has a tick for each claim that the filter leaves, where its sentence stands, in its colour and style', async ({ within }) => {
    const page = await within('/');
    await ticksOf(page).first().waitFor();
    const found = await page.evaluate(() => {
      const article = document.querySelector('#article');
      const strip = document.querySelector('.claim-margin');
      if (article === null || strip === null) return [];
      const frame = strip.getBoundingClientRect();
      const origin = article.getBoundingClientRect().top - article.scrollTop;
      return [...strip.querySelectorAll('[data-claim]')].map((tick) => {
        const claim = tick.getAttribute('data-claim') ?? '';
        const mark = article.querySelector(`a[data-claim~="${claim}"]`);
        const stroke = tick.querySelector('path')?.getBoundingClientRect();
        return {
          claim,
          off: ((stroke?.top ?? 0) - frame.top) / frame.height - ((mark?.getBoundingClientRect().top ?? 0) - origin) / article.scrollHeight,
          same: ['data-colour', 'data-status'].every((name) => tick.getAttribute(name) === mark?.getAttribute(name)),
        };
      });
    });
    expect(found.map(({ claim }) => claim)).toEqual(file.claims.map(({ id }) => id));
    for (const { claim, off, same } of found) {
      expect(Math.abs(off), claim).toBeLessThan(0.01);
      expect(same, claim).toBe(true);
    }
    await page.getByRole('button', { name: 'Gas, ' }).click();
    await expect.poll(() => ticksOf(page).count(), PATIENCE).toBe(claimsLeft(file, { type: ['gas'] }).length);
  });

  test('leads to the sentence, and shows what is in sight', async ({ within }) => {
    const page = await within('/');
    const last = file.claims.at(-1)?.id ?? '';
    const tick = page.locator(`.claim-margin [data-claim="${last}"]`);
    const sight = page.locator('.margin-sight');
    await sight.waitFor();
    const before = await sight.boundingBox();
    expect(await isInSight(sentenceOf(page, last))).toBe(false);
    await tick.hover();
    await page.locator(`#article a[data-claim="${last}"][data-emphasis="strong"]`).waitFor();
    await tick.click();
    await expectAddress(page, `/?claim=${last}`);
    await expect.poll(() => isInSight(sentenceOf(page, last)), PATIENCE).toBe(true);
    expect(await tick.getAttribute('aria-current')).toBe('true');
    await expect.poll(async () => (await sight.boundingBox())?.y ?? 0, PATIENCE).toBeGreaterThan((before?.y ?? 0) + 50);
  });

  test('adds nothing for the keyboard and screen readers, and is not there on a phone', async ({ within }) => {
    const page = await within('/');
    await ticksOf(page).first().waitFor();
    expect(await page.locator('.claim-margin').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.claim-margin :is(a, button, [tabindex])').count()).toBe(0);
    const phone = await within('/', PHONE);
    await atRest(phone);
    expect(await phone.locator('.claim-margin:visible').count()).toBe(0);
  });
});
