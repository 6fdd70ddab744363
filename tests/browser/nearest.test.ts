// Thin lines under a finger: the nearest line is meant, on a phone, zoomed in, and by a mouse that hovers before it clicks.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawnFlows, readArticle } from '../support/article.ts';
import { cardOf, expectAddress, MAP } from '../support/explore.ts';
import { DESKTOP, PATIENCE, PHONE } from '../support/site.ts';
import { test } from '../support/within.ts';

const { file } = readArticle();
const flows = drawnFlows(file);

interface Spot {
  readonly flow: string;
  readonly x: number;
  readonly y: number;
  readonly px: number;
}

/**
 * One point a line, beside its middle: `far` px off where no other line is nearer, else as far as this line is clearly the nearest (where two are as near, a menu asks). Distances are
 * measured here, along every line; points on pills, plates and other things that lie above are passed over.
 */
async function spotsBeside(page: Page): Promise<Spot[]> {
  await page.locator(MAP).scrollIntoViewIfNeeded();
  // What finds the nearest line is loaded when the page is alive.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('nearestMarks')));
  return page.evaluate((map) => {
    const lines = [...document.querySelectorAll(`${map} a[data-flow]:not([aria-hidden])`)].map((mark) => ({
      flow: mark.getAttribute('data-flow') ?? '',
      points: [...mark.querySelectorAll('path')].flatMap((path) => {
        const matrix = path.getScreenCTM();
        const length = path.getTotalLength();
        if (!path.matches('.flow-hit') || matrix === null) return [];
        return Array.from({ length: 81 }, (_, step) => path.getPointAtLength((length * step) / 80).matrixTransform(matrix));
      }),
    }));
    const frame = document.querySelector(`${map} .view-frame`)?.getBoundingClientRect();
    return lines.flatMap(({ flow, points }) => {
      for (const px of [20, 18, 15, 12, 9, 6, 4]) {
        for (let index = 12; index < points.length - 12; index++) {
          const [before, here, after] = [points[index - 1], points[index], points[index + 1]];
          if (!before || !here || !after) continue;
          const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
          for (const side of [1, -1]) {
            // Whole pixels: a finger has no others.
            const [x, y] = [here.x - (side * px * (after.y - before.y)) / length, here.y + (side * px * (after.x - before.x)) / length].map(
              Math.round,
            ) as [number, number];
            const inFrame =
              frame && x > frame.left && x < frame.right && y > Math.max(0, frame.top) && y < Math.min(innerHeight, frame.bottom);
            const hit = document.elementFromPoint(x, y)?.closest('a.mark');
            if (!inFrame || hit?.parentElement?.matches('.flows') !== true) continue;
            const away = (line: readonly DOMPoint[]) => Math.min(...line.map((point) => Math.hypot(point.x - x, point.y - y)));
            const own = away(points);
            const others = Math.min(...lines.filter((line) => line.flow !== flow).map((line) => away(line.points)));
            if (others - own > 5) return [{ flow, x, y, px }];
          }
        }
      }
      return [];
    });
  }, MAP);
}

function claimOf(flow: string): string {
  return file.flows.find(({ id }) => id === flow)?.claims[0] ?? '';
}

/** Closes the card, which would lie over the next line. */
async function close(page: Page): Promise<void> {
  await cardOf(page).waitFor();
  await page.keyboard.press('Escape');
  await cardOf(page).waitFor({ state: 'detached' });
}

describe('a line is meant by the point nearest to it', () => {
  test.for(['/', '/?frame=45,42,2'])('with a finger on a phone, at %s', { timeout: 60_000 }, async (address, { within }) => {
    const page = await within(address, PHONE);
    const spots = await spotsBeside(page);
    if (address === '/') expect(spots.map(({ flow }) => flow).sort()).toEqual(flows.map(({ id }) => id).sort());
    // Lines between others are met nearer by; the outer ones at a finger's half width.
    expect(spots.filter(({ px }) => px >= 15).length).toBeGreaterThanOrEqual(4);
    const top = await page.evaluate(() => window.scrollY);
    for (const { flow, x, y } of spots) {
      // The last sheet may have moved the page, to keep clear of its line.
      await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
      await page.touchscreen.tap(x, y);
      await expect.poll(() => new URL(page.url()).searchParams.get('claim'), { ...PATIENCE, message: flow }).toBe(claimOf(flow));
      await close(page);
    }
  });

  test('with a mouse: what is lit before the click is what the click selects', { timeout: 60_000 }, async ({ within }) => {
    const page = await within('/', DESKTOP);
    for (const { flow, x, y } of await spotsBeside(page)) {
      await page.mouse.move(x, y);
      const lit = page.locator(`${MAP} .flows [data-emphasis="strong"]`);
      await expect.poll(() => lit.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-flow'))), PATIENCE).toEqual([flow]);
      await page.mouse.click(x, y);
      await expectAddress(page, `/?claim=${claimOf(flow)}`);
      await close(page);
    }
  });

  test('while a pill keeps its own meaning, also where another line runs beneath it', async ({ within }) => {
    const page = await within('/', PHONE);
    for (const { id } of flows.filter(({ measureFrom }) => measureFrom !== null)) {
      await page.locator(`${MAP} .pill[data-flow="${id}"]`).tap();
      await expect.poll(() => new URL(page.url()).searchParams.get('claim'), PATIENCE).toBe(claimOf(id));
      await close(page);
    }
  });
});
