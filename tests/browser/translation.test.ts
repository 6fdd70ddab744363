// Pages in a browser that translates them: what changes shows its new words alone, no quotation is false, and nothing vanishes.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ALL_MESSAGES } from '../../src/messages/all.ts';
import { formatSpeaker } from '../../src/messages/measures.ts';
import { sayIn } from '../../src/messages/say.ts';
import { speakerName } from '../../src/model/dataset.ts';
import { claimsLeft, readArticle } from '../support/article.ts';
import { shipped } from '../support/dataset.ts';
import { openFirefox, type FirefoxPage } from '../support/firefox.ts';
import { atRest } from '../support/rest.ts';
import { PATIENCE, test } from '../support/site.ts';
import { readShown, take, translate, type Shown, type Step } from '../support/translator.ts';

const { file, paragraphs } = readArticle();
const say = sayIn('en', ALL_MESSAGES);
const text = plain([file.source.title, ...paragraphs].join(' '));
const [aClaim, otherClaim] = file.claims.map(({ id }) => id);
const [aParty, otherParty] = file.parties.map(({ id }) => id);

const click = (selector: string, at = 0): Step => ({ click: selector, at });
const press = (key: string): Step => ({ press: key });
const write = (words: string, within: string, at = 0): Step => ({ write: words, in: within, at });
const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step);

const THROUGH_CLAIMS = [click('#article a.quote'), ...times(file.claims.length - 1, click('.card-actions button', 2))];
const FILTERS = [
  ...[0, 1, 0, 2, 0, 2].map((at) => click('.filters-row .chips [aria-pressed]', at)),
  click('.filters-end > .quiet'),
  ...[0, 3].map((at) => click('.filters-group .chip', at)),
  click('.filters-more .chip'),
  click('.filters-end > .quiet'),
];

/** Pages, and what is done there: in each step something changes. */
const WALKS: Readonly<Record<string, { readonly address: string; readonly ready: string; readonly steps: readonly Step[] }>> = {
  'the first page': {
    address: '/',
    ready: '.claim-keys',
    steps: [
      ...THROUGH_CLAIMS,
      ...['p', 'p', 'n'].map(press),
      // Others published figures of the same quantity.
      click(`#article a.quote[data-claim~="${file.claims.find(({ measure }) => measure !== null)?.id}"]`),
      ...times(2, click('.sheet .context-switch')),
      click('.sheet-close'),
      ...FILTERS,
      write('gas', '.masthead-search input'),
      write('nothing of the kind', '.masthead-search input'),
      write('', '.masthead-search input'),
      click('.claim-keys button'),
      click('.tour-entry a'),
      ...times(4, click('.tour-bar button', 1)),
      click('.tour-bar button', 0),
      click('.tour-leave'),
      click('.theme-switch'),
      click('.filters-row .chips [aria-pressed]'),
      click('.article-foot [role="button"]'),
      ...[1, 0].map((at) => click('.download-scope input', at)),
      click('.view-map .view-tools button'),
      ...[1, 4, 2].map((at) => click('.dialog-choices input', at)),
    ],
  },
  'the table': {
    address: '/table/',
    ready: '.grid-sort',
    steps: [
      ...[0, 1, 1, 2].map((at) => click('.grid-sort', at)),
      click('.grid a.grid-claim', 2),
      click('.card-actions button', 2),
      ...[1, 0].map((at) => click('.table-tools > .chips .chip', at)),
      ...[4, 6].map((at) => click('.table-columns input', at)),
      ...FILTERS,
    ],
  },
  'two claims, and two parties': {
    address: `/compare/?compare=${aClaim},${otherClaim}`,
    ready: '.compare-table',
    steps: [
      write(file.claims.at(-1)?.id ?? '', '.compare-choices select', 1),
      write(file.claims.at(-2)?.id ?? '', '.compare-choices select', 0),
      write('', '.compare-choices select', 0),
      write('', '.compare-choices select', 1),
      write(aParty ?? '', '.compare-choices select', 0),
      write(otherParty ?? '', '.compare-choices select', 1),
    ],
  },
  'the what-if': {
    address: '/swaps/',
    ready: '.what-if-fields input:not(:disabled)',
    steps: [
      click('.what-if-choice input', 1),
      ...['2', '12', '17', '10'].map((number, at) => write(number, '.number-field input[type="text"]', at)),
      write('9', '.number-field input[type="text"]', 0),
      write('no number', '.number-field input[type="text"]', 0),
      click('.what-if-choice input', 0),
    ],
  },
  'the slides': {
    address: '/present/',
    ready: '.talk[data-alive]',
    steps: [...times(9, press('ArrowRight')), ...times(2, press('ArrowLeft')), ...['n', 'ArrowRight', 'n', 'o', 'End', '?'].map(press)],
  },
  'an embed': {
    address: '/embed/text/?title=off',
    ready: 'a.quote[data-claim]',
    steps: [...[0, 4, 9].map((at) => click('a.quote', at)), click('.embed-quoted > button')],
  },
  'the data page': {
    address: '/data/',
    ready: '.own-button',
    steps: ['{', '{}', 'no dataset', '{"format": "corridors-dataset-1", "claims": [{}]}'].map((words) => ({
      paste: words,
      in: '.own textarea',
    })),
  },
  'the builder of embeds': {
    address: '/share/',
    ready: '.share-snippets .copy-button',
    steps: [...[3, 1].map((at) => click('input[type="radio"]', at)), click('input[type="checkbox"]'), write(aClaim ?? '', 'select', 1)],
  },
};

describe('a page in a browser that translates', () => {
  for (const isHarsh of [false, true]) {
    const how = isHarsh ? 'all of it is translated' : 'what may be translated is';
    for (const [name, walk] of Object.entries(WALKS)) {
      // What a page must keep from a translator is tried where all of it is seen.
      if (!isHarsh && name !== 'the first page') continue;
      test(`${name}: says the same as untranslated, where ${how}`, { timeout: 90_000 }, async ({ open }) => {
        const [original, translated] = await Promise.all(
          [open(), open()].map(async (opening) => {
            const page = await opening;
            await page.goto(walk.address);
            await page.locator(walk.ready).first().waitFor({ state: 'attached' });
            await atRest(page);
            return page;
          }),
        );
        if (original === undefined || translated === undefined) throw new Error('two pages were opened');
        await translated.evaluate(translate, isHarsh);
        for (const step of walk.steps) {
          await Promise.all([original, translated].map((page) => takeIn(page, step)));
          await expect
            .poll(async () => difference(await original.evaluate(readShown), await translated.evaluate(readShown)), {
              ...PATIENCE,
              message: JSON.stringify(step),
            })
            .toBe('');
          expectTrue(await translated.evaluate(readShown), isHarsh);
        }
      });
    }
  }

  test('comes to life whole where it was translated before', async ({ open }) => {
    // React takes nothing over that is not as it was published: it draws all of it anew, and says so.
    const page = await open({ tolerated: [/hydrat|#418/i] });
    await page.addInitScript(`addEventListener('DOMContentLoaded', () => (${translate.toString()})(false))`);
    await page.goto('/');
    await page.locator('.claim-keys').waitFor();
    await takeIn(page, click('#article a.quote'));
    await expect.poll(() => cardQuote(page), PATIENCE).toContain(plain(file.claims[0]?.quote.exact ?? ''));
    await takeIn(page, click('.filters-row .chips [aria-pressed]'));
    await expect.poll(() => page.locator('.filters-count').textContent(), PATIENCE).toContain(String(left().length));
    expectTrue(await page.evaluate(readShown), false);
    expect(plain((await page.locator('#article .article-text').textContent()) ?? '')).toContain(plain(paragraphs[0] ?? ''));
  });

  test('shows no false quotation and loses nothing in Firefox', { timeout: 90_000 }, async ({ site }) => {
    const firefox = await openFirefox();
    try {
      const page = await firefox.open(`${site.origin}/`, { size: { width: 1280, height: 900 } });
      await expect.poll(() => page.evaluate(() => document.querySelector('.claim-keys') !== null), PATIENCE).toBe(true);
      await page.evaluate(translate, true);
      for (const [index, step] of THROUGH_CLAIMS.entries()) {
        await takeIn(page, step);
        await expect.poll(() => cardIn(page), PATIENCE).toContain(plain(file.claims[index]?.quote.exact ?? ''));
        expectTrue(await page.evaluate(readShown), true);
      }
      await takeIn(page, click('.filters-row .chips [aria-pressed]'));
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.filters-count')?.textContent), PATIENCE)
        .toContain(String(left().length));
      const shown = await page.evaluate(readShown);
      expectTrue(shown, true);
      for (const paragraph of paragraphs) expect(shown.words).toContain(paragraph.replaceAll(/\s/g, ''));
      expect(page.problems).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});

/** Claims that the first choice of type leaves. */
function left() {
  return claimsLeft(file, { type: [file.types[0]?.id ?? ''] });
}

/** Takes a step as soon as it can be taken. */
async function takeIn(page: { evaluate(ask: typeof take, step: Step): Promise<boolean> }, step: Step): Promise<void> {
  await expect.poll(() => page.evaluate(take, step), { ...PATIENCE, message: JSON.stringify(step) }).toBe(true);
}

/** Where two pages say different things; empty where they say the same. */
function difference(original: Shown, translated: Shown): string {
  if (original.words === translated.words) return '';
  const at = [...original.words].findIndex((letter, index) => letter !== translated.words[index]);
  const near = ({ words }: Shown) => words.slice(Math.max(0, at - 60), at + 60);
  return `should be “${near(original)}”, is “${near(translated)}”`;
}

/** Every quotation stands in the article, every speaker is that of the claim, and no region failed. */
function expectTrue({ quotes, speakers, failures }: Shown, isHarsh: boolean): void {
  expect(failures.filter((each) => each.includes(say('view.failed')))).toEqual([]);
  const read = (words: string) => plain(isHarsh ? words.replaceAll(/[«»]/g, '') : words);
  const isInArticle = (words: string) =>
    read(words)
      .split('…')
      .every((part) => text.includes(part.replace(/^[\s“]+|[\s”]+$/g, '')));
  expect(quotes.filter((quote) => !isInArticle(quote.text))).toEqual([]);
  const wrong = speakers.filter(({ claim: id, text: said }) => {
    const claim = [...shipped.claims.values()].find((each) => each.id === id);
    // A cell of the table has the name alone.
    const name = claim && (speakerName(shipped, claim.speaker) ?? say('speaker.not-attributed'));
    const words = plain(said.replaceAll(/[«»]/g, ''));
    return claim && !words.includes(plain(formatSpeaker(claim, shipped, say))) && !words.endsWith(name ?? '');
  });
  expect(wrong).toEqual([]);
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

async function cardQuote(page: Page): Promise<string> {
  return plain((await page.locator('aside blockquote').allTextContents()).join(' '));
}

async function cardIn(page: FirefoxPage): Promise<string> {
  return plain((await page.evaluate(() => document.querySelector('aside blockquote')?.textContent ?? '')).replaceAll(/[«»]/g, ''));
}
