// A page that loads to one that has come to rest: what it asked for has come, and it has drawn it.
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './patience.ts';

const underway = new WeakMap<Page, Set<Request>>();

/** Follows what a page and its frames ask for, from its first request on. */
export function followRequests(page: Page): void {
  const requests = new Set<Request>();
  underway.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/**
 * Waits until a page has nothing on its way and nothing to do: all its parts are alive. Unlike Playwright's own
 * `networkidle` it does not wait for half a second in which nothing happens, and ends where frames were taken away.
 */
export async function atRest(page: Page): Promise<void> {
  const requests = underway.get(page);
  if (requests === undefined) throw new Error('the requests of this page were not followed from its start');
  await page.waitForLoadState('load');
  const isAtRest = async () => {
    if (requests.size > 0) return false;
    // What came last may ask for more, once it has run. A window that is not drawn may never be idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
    return requests.size === 0;
  };
  await expect.poll(isAtRest, { ...PATIENCE, message: 'the page comes to rest' }).toBe(true);
}
