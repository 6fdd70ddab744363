// What is pressed, chosen, current or out of use is told from the rest where the reader's own palette is forced, in Chromium and in Firefox.
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { openFirefox } from '../support/firefox.ts';
import { PATIENCE, test as base } from '../support/site.ts';

const { file } = readArticle();
const [type] = file.types;
const claim = file.claims.find(({ types }) => types.some((id) => id === type?.id));
const word = claim?.quote.exact.split(' ').find((each) => /^\w{4,}$/.test(each));
const step = file.steps?.find(({ view }) => view !== 'map' && view !== 'figures');

const test = base
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from this pattern that no other fixture is used
  .extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
    // As in its settings: colours of pages are always replaced.
    const firefox = await openFirefox({ 'browser.display.document_color_use': 2 });
    onCleanup(() => firefox.close());
    return firefox;
  });

/** Every state that the page shows, with whether it looks other than what is not in it. Weight is left out: it tells little by itself. */
function toldApart(): Record<string, boolean> {
  const states = {
    'a pressed chip': ['.chip[aria-pressed="true"]', '.chip[aria-pressed="false"]'],
    'the page in the header': ['.masthead-pages a[aria-current]', '.masthead-pages a:not([aria-current])'],
    'a button out of use': ['.map-controls :disabled', '.map-controls :enabled'],
    'a quiet button out of use': ['.quiet[aria-disabled="true"]', '.quiet:not([aria-disabled="true"])'],
    'the selected sentence': ['.quote[aria-current]', '.quote:not([aria-current])'],
    'a word that was searched for': ['mark', '.article-text p'],
    'the selected row': ['.grid tr[aria-current] > td', '.grid tbody tr:not([aria-current]) > td'],
    'a pressed button of the talk': ['.talk-bar [aria-pressed="true"]', '.talk-bar [aria-pressed="false"]'],
    'the slide among all': ['.slide-pick[aria-current]', '.slide-pick:not([aria-current])'],
    'how far the talk is': ['.talk-ticks [data-done]', '.talk-ticks i:not([data-done])'],
    'the step of the tour': ['.tour-step[aria-current] .tour-number', '.tour-step:not([aria-current]) .tour-number'],
    'how far the tour is': ['.tour-ticks [data-done]', '.tour-ticks i:not([data-done])'],
    'the view that a step tells of': ['.slot .view[data-told]', '.slot .view:not([data-told])'],
    'a choice for a picture': ['.choices label:has(:checked)', '.choices label:not(:has(:checked))'],
  };
  const lookOf = (selector: string): string | null => {
    const element = document.querySelector(selector);
    if (element === null) return null;
    // Without the outline: one that has the focus as well must look other than one that has it alone.
    const { boxShadow, borderBottom, borderBottomWidth, backgroundColor, color } = getComputedStyle(element);
    // A ground that is clear, or of the page's own colour however thin, can't be seen.
    const [hue, alpha = '1'] = backgroundColor.split(/(?<=^rgba\(\d+, \d+, \d+), /);
    const page = getComputedStyle(document.documentElement).backgroundColor.replace(/^rgb\(|\)$/g, '');
    const ground = Number.parseFloat(alpha) === 0 || hue?.includes(page) === true ? 'none' : backgroundColor;
    return [boxShadow, borderBottomWidth === '0px' ? 'none' : borderBottom, ground, color].join(' | ');
  };
  return Object.fromEntries(
    Object.entries(states).flatMap(([state, [is = '', isNot = '']]) => {
      const [one, other] = [lookOf(is), lookOf(isNot)];
      return one === null || other === null ? [] : [[state, one !== other]];
    }),
  );
}

/** The pages whose links in the header have a line under them. */
function linedPages(): (string | null)[] {
  return [...document.querySelectorAll('.masthead-pages a')].flatMap((link) => {
    const { borderBottomWidth, borderBottomStyle } = getComputedStyle(link);
    return Number.parseFloat(borderBottomWidth) > 0 && borderBottomStyle !== 'none' ? [link.getAttribute('aria-current')] : [];
  });
}

const VISITS = [
  {
    address: `/?type=${type?.id}&claim=${claim?.id}`,
    states: ['a pressed chip', 'the page in the header', 'a button out of use', 'the selected sentence'],
  },
  {
    address: `/table/?claim=${claim?.id}`,
    states: ['a pressed chip', 'the page in the header', 'a quiet button out of use', 'the selected row'],
  },
  {
    address: '/present/?slide=3',
    press: () => document.querySelector<HTMLElement>('.talk-bar [aria-pressed="false"]')?.click(),
    states: ['a pressed button of the talk', 'the slide among all', 'how far the talk is'],
  },
  {
    address: `/?step=${step?.id}`,
    states: ['the page in the header', 'the step of the tour', 'how far the tour is', 'the view that a step tells of'],
  },
  {
    address: `/?q=${word}`,
    press: () => document.querySelector('.dialog-choices') ?? document.querySelector<HTMLElement>('.view-map .view-tools button')?.click(),
    states: ['a word that was searched for', 'a choice for a picture', 'the page in the header'],
  },
];

describe('with forced colours, states are told apart', () => {
  const expectTold = async (
    { states, press = () => {} }: (typeof VISITS)[number],
    page: { evaluate<Result>(ask: () => Result | Promise<Result>): Promise<Result> },
  ) => {
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const untold = async () => {
      const told = await page.evaluate(toldApart);
      if (states.some((state) => !(state in told))) await page.evaluate(press);
      return states.filter((state) => told[state] !== true);
    };
    await expect.poll(untold, PATIENCE).toEqual([]);
    const hasHeader = states.includes('the page in the header');
    expect(await page.evaluate(linedPages)).toEqual(hasHeader ? ['page'] : []);
  };

  test.for(VISITS)('in Chromium, at $address', { timeout: 60_000 }, async (visit, { open, site }) => {
    const page = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(site.origin + visit.address);
    await expectTold(visit, page);
  });

  test.for(VISITS)('in Firefox, at $address', { timeout: 60_000 }, async (visit, { firefox, site }) => {
    const page = await firefox.open(site.origin + visit.address, { size: { width: 1440, height: 900 } });
    await expectTold(visit, page);
    await page.close();
  });
});
