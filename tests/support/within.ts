// Keeps pages loaded for tests of which loading is no part: to any address and size, Explore once a worker, other pages once a file.
import type { Page, BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { bareTexts } from './bareTexts.ts';
import { goAlive, MAP } from './explore.ts';
import { DESKTOP, expectProblems, openPage, siteOfWorker, test as base, type Site, type Visit } from './site.ts';

interface Kept {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: string[];
  /** The path that it was loaded from. */
  readonly path: string;
}

/** Goes to an address, as a link within the site would, in a window of a size; with nothing pointed at, focused or scrolled away. */
export type Within = (address: string, size?: Visit['size'], colours?: Visit['colours']) => Promise<Page>;

/** The pages of one site by their path, one for desktops and one for phones, in light and in dark: kept until they are closed or a test that used them has failed. */
export function keepPages(siteOf: () => Promise<Site>) {
  const kept = new Map<string, Kept>();
  /** Since what is found in them was last taken. */
  const used = new Set<Page>();
  /** Closes the pages that are not at a path; without one, all. */
  const closeAllBut = async (path?: string) => {
    for (const [kind, each] of kept) {
      if (each.path === path) continue;
      await each.context.close();
      kept.delete(kind);
    }
  };
  return {
    closeAllBut,
    async go(address: string, size: Visit['size'] = DESKTOP, colours: Visit['colours'] = 'light'): Promise<Page> {
      const [path = '/'] = address.split('?');
      const kind = `${path} ${size.width < 700 ? 'phone' : 'desktop'} ${colours}`;
      const there = kept.get(kind);
      if (there === undefined) {
        const opened = await openPage(await siteOf(), { size, colours });
        kept.set(kind, { ...opened, path });
        used.add(opened.page);
        await goAlive(opened.page, address);
        return opened.page;
      }
      const { page } = there;
      used.add(page);
      await page.setViewportSize({ ...size });
      // By way of the page without a question: what was opened there is closed.
      for (const to of [path, address]) await goTo(page, to);
      await page.mouse.move(1, 1);
      await page.waitForFunction(isDrawnForItsFrame, `${MAP} svg.map`);
      return page;
    },
    async takeBareTexts(): Promise<string[]> {
      const bare = await Promise.all([...used].map(bareTexts));
      used.clear();
      return bare.flat();
    },
    /** What went wrong in any of them since the last call. */
    takeProblems: () => [...kept.values()].flatMap(({ problems }) => problems.splice(0)),
  };
}

/** Changes the address, and waits until the answer is drawn. */
function goTo(page: Page, address: string): Promise<void> {
  return page.evaluate(async (to) => {
    if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement) document.activeElement.blur();
    history.pushState(null, '', to);
    document.querySelector('#article')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    // Drawn, and what follows a drawing too.
    for (const _ of [1, 2])
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  }, address);
}

/** Whether a drawing is placed in the pixels of the frame that it has now; there may be none, or none that shows. */
function isDrawnForItsFrame(selector: string): boolean {
  const drawing = document.querySelector(selector);
  const frame = drawing?.closest('.view-frame');
  if (!(drawing instanceof SVGSVGElement) || !frame || frame.clientWidth === 0) return true;
  return (
    Math.abs(drawing.viewBox.baseVal.width - frame.clientWidth) < 1 && Math.abs(drawing.viewBox.baseVal.height - frame.clientHeight) < 1
  );
}

/** Ends one test's use of pages that are kept: fails where anything went wrong in them, and keeps none after a failure. */
export async function endUse(pages: ReturnType<typeof keepPages>, failed: boolean): Promise<void> {
  const bare = await pages.takeBareTexts();
  const problems = pages.takeProblems();
  if (failed || problems.length + bare.length > 0) await pages.closeAllBut();
  expect(bare, 'texts without an element of their own').toEqual([]);
  expectProblems(problems);
}

let pagesOfWorker: ReturnType<typeof keepPages> | undefined;

/** The site's test, with `within`. */
export const test = base
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from this pattern that no other fixture is used
  .extend('keptPages', { scope: 'file' }, ({}, { onCleanup }) => {
    const pages = (pagesOfWorker ??= keepPages(siteOfWorker));
    onCleanup(() => pages.closeAllBut('/'));
    return pages;
  })
  .extend('within', ({ keptPages, task }, { onCleanup }): Within => {
    onCleanup(() => endUse(keptPages, task.result?.state === 'fail'));
    return (address, size, colours) => keptPages.go(address, size, colours);
  });
