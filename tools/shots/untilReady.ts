// Waits until a page can be photographed: alive, its type set, every request answered.
import type { Page } from 'playwright-core';

const PATIENCE_MS = 20_000;

/**
 * Waits for signs, not for time: React has taken the page over, each view is drawn for its real frame, nothing is held back, all
 * type is there, and two frames were painted since. Rejects after 20 seconds with what is still missing.
 */
export async function untilReady(page: Page, inFlight: () => number, { script, readyAt }: { script: boolean; readyAt: string | null }) {
  if (readyAt !== null) await page.locator(readyAt).first().waitFor({ timeout: PATIENCE_MS });
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const missing = await whatIsMissing(page, script && readyAt === null);
    if (inFlight() > 0) missing.push(`an answer to ${inFlight()} requests`);
    if (missing.length === 0) break;
    if (performance.now() > until) throw new Error(`never came to life, without ${missing.join(', ')}`);
    if (script) await twoFrames(page);
  }
  if (script) await twoFrames(page);
}

/** What must still come before the page is ready. */
function whatIsMissing(page: Page, alive: boolean): Promise<string[]> {
  return page.evaluate((isToLive) => {
    const { fonts, documentElement, readyState } = document;
    const root = document.querySelector('#root > *');
    const signs: [boolean, string][] = [
      [readyState === 'complete', 'a complete document'],
      [fonts.status === 'loaded', 'its type'],
      [[...document.images].every(({ complete }) => complete), 'its pictures'],
      [!isToLive || (root !== null && Object.keys(root).some((key) => key.startsWith('__reactFiber'))), 'React'],
      [!isToLive || documentElement.dataset['pending'] === undefined, 'what the address asks'],
      // A view keeps the sizes of the prerendered page until it knows its frame; one that takes no room never does.
      [
        !isToLive || [...document.querySelectorAll('.view-size-1')].every((size) => size.closest('.view-frame')?.clientWidth === 0),
        'the frames of its views',
      ],
    ];
    return signs.filter(([isThere]) => !isThere).map(([, sign]) => sign);
  }, alive);
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}
