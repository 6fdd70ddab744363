// The Explore page in a browser, to what its reader sees and can do, by the marks of the contract.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ALL_MESSAGES, type MessageKey } from '../../src/messages/all.ts';
import { PATIENCE } from './site.ts';

export const MAP = '.view-map';
export const ARTICLE = '#article';

/** A message of the interface, with its gaps filled. */
export function say(key: MessageKey, gaps: Record<string, string | number> = {}): string {
  const message = ALL_MESSAGES[key];
  const text = typeof message === 'string' ? message : message.other;
  return text.replaceAll(/\{(\w+)\}/g, (_, gap: string) => String(gaps[gap]));
}

/** Waits until the page has come to life: the map, where it shows, is drawn once, for its real frame, and nothing is held back. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction((map) => {
    const [first, second] = document.querySelectorAll(`${map} .view-size`);
    return second === undefined || first?.closest('.view-frame')?.clientWidth === 0;
  }, MAP);
  await page.locator('html:not([data-pending])').waitFor();
}

export async function goAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
}

export function cardOf(page: Page): Locator {
  return page.getByRole('complementary', { name: say('card.label') });
}

/** Distinct flows drawn in the map, sorted. */
export function flowsOnMap(page: Page): Promise<string[]> {
  return idsIn(page, `${MAP} svg`, 'data-flow');
}

/** Distinct claims marked in the article, sorted. */
export function claimsInArticle(page: Page): Promise<string[]> {
  return idsIn(page, ARTICLE, 'data-claim');
}

async function idsIn(page: Page, region: string, attribute: string): Promise<string[]> {
  const lists = await page
    .locator(`${region} [${attribute}]`)
    .evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name) ?? ''), attribute);
  return [...new Set(lists.flatMap((list) => list.split(' ')))].sort();
}

export function sorted(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id as string).sort();
}

/** Path and query of the address. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** The step of the history that a page stands at; it stays the same until one is added, while the length of a history ends at fifty. */
export function historyStep(page: Page): Promise<string> {
  return page.evaluate(() => {
    const key = navigation.currentEntry?.key;
    if (key === undefined) throw new Error('the page has no history');
    return key;
  });
}

/** Waits for an address (path and query, without fragment). */
export async function expectAddress(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressOf(page), PATIENCE).toBe(address);
}

/** Everything on screen that the address decides. */
export async function pictureOf(page: Page): Promise<unknown> {
  const marks = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((elements) =>
        elements.map((element) =>
          ['data-flow', 'data-claim', 'data-claims', 'data-emphasis', 'aria-current', 'aria-pressed', 'aria-label']
            .map((name) => element.getAttribute(name))
            .join('|'),
        ),
      );
  return {
    marks: await marks('.mark'),
    chips: await marks('[aria-pressed]:not(.beside-claim *)'),
    count: await page.locator('.filters-count').textContent(),
    // Without what is loaded after the card, and stands beside the claim; its switch is left out above.
    card: await cardOf(page).evaluateAll((cards) =>
      cards.map((card) => {
        const copy = card.cloneNode(true) as Element;
        copy.querySelector('.beside-claim')?.remove();
        return copy.textContent;
      }),
    ),
    title: await page.title(),
    theme: await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  };
}

/** A point in the window where a pointer meets the line of a flow on the map, and nothing above it; null where there is none. */
export async function pointOn(page: Page, flow: string): Promise<{ x: number; y: number } | null> {
  await page.locator(MAP).scrollIntoViewIfNeeded();
  return page.evaluate(
    ([map, id]) => {
      const paths = document.querySelectorAll(`${map} a[data-flow="${id}"]:not([aria-hidden]) path`);
      for (const path of paths) {
        if (!(path instanceof SVGGeometryElement)) continue;
        const matrix = path.getScreenCTM();
        const length = path.getTotalLength();
        for (let step = 1; step < 40 && matrix !== null; step++) {
          const { x, y } = path.getPointAtLength((length * step) / 40).matrixTransform(matrix);
          const hit = document.elementFromPoint(x, y)?.closest('[data-flow]');
          if (hit?.getAttribute('data-flow') === id) return { x, y };
        }
      }
      return null;
    },
    [MAP, flow] as const,
  );
}

/** A point on a flow's line that must be there. */
export async function linePoint(page: Page, flow: string): Promise<{ x: number; y: number }> {
  const point = await pointOn(page, flow);
  if (point === null) throw new Error(`no point of the line of ${flow} can be pointed at`);
  return point;
}

/** Whether the first line of an element can be seen: it lies in the window, and nothing is above it. */
export function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((found) => {
    const [first] = found.getClientRects();
    if (first === undefined) return false;
    const hit = document.elementFromPoint(first.x + first.width / 2, first.y + first.height / 2);
    return hit !== null && (found.contains(hit) || hit.contains(found)) && hit.closest('[data-claim]') !== null;
  });
}

/** The sentence of a claim in the article. */
export function sentenceOf(page: Page, claim: string): Locator {
  return page.locator(`${ARTICLE} a[data-claim~="${claim}"]`).first();
}

/** How far the page scrolls sideways, px. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
