// The published page with scripts off: everything is there to be read, and every mark leads to its sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { drawnFlows, readArticle } from '../support/article.ts';
import { ARTICLE, claimsInArticle, flowsOnMap, isInSight, MAP, sentenceOf, sidewaysScroll, sorted } from '../support/explore.ts';
import { DESKTOP, DIST, expectProblems, openPage, PHONE, TABLET, test as base } from '../support/site.ts';

const { file, paragraphs } = readArticle();
const figures = file.claims.filter(({ measure }) => measure !== null);
const SIGNS = { exact: '', 'greater-than': '>', 'at-least': '≥', 'less-than': '<', about: '≈', range: '' };

/** `published`: the first page as it is served, only to be read. */
const test = base.extend('published', { scope: 'file' }, async ({ site }, { onCleanup }) => {
  const { page, context, problems } = await openPage(site, { script: false });
  onCleanup(async () => {
    await context.close();
    expectProblems(problems);
  });
  await page.goto('/');
  return page;
});

describe('without script', () => {
  test('the page holds the title and every paragraph of the article', async ({ published: page }) => {
    expect(await page.title()).toContain(file.source.title);
    expect(await page.locator('h1').allTextContents()).toEqual([file.source.title]);
    const shown = await page.locator(`${ARTICLE} p`).allTextContents();
    for (const paragraph of paragraphs) expect(shown.map((text) => text.trim())).toContain(paragraph);
  });

  test('every claim is marked in the article with its own words', async ({ published: page }) => {
    expect(await claimsInArticle(page)).toEqual(sorted(file.claims));
    for (const { id, quote } of file.claims) {
      const words = await page.locator(`${ARTICLE} [data-claim~="${id}"]`).allTextContents();
      expect(words.join(''), id).toBe(quote.exact);
    }
  });

  test('every figure stands in the chart with its bound', async ({ published: page }) => {
    expect(figures.length).toBeGreaterThan(0);
    for (const { id, measure } of figures) {
      if (measure === null) continue;
      const text = (await page.locator(`.view-figures [data-claim~="${id}"]`).allTextContents()).join(' ');
      expect(text.replaceAll('\u00a0', ' '), id).toMatch(new RegExp(`${SIGNS[measure.bound]} ?[^\\d\\s]{0,3}${measure.value}(?![\\d.])`));
    }
  });

  test('every flow that has places is on the map, and the rest is listed', async ({ published: page }) => {
    const drawn = drawnFlows(file);
    expect(await flowsOnMap(page)).toEqual(sorted(drawn));
    const listed = await page.locator('#map li[data-flow]').evaluateAll((items) => items.map((item) => item.getAttribute('data-flow')));
    expect(new Set(listed)).toEqual(new Set(sorted(file.flows.filter((flow) => !drawn.includes(flow)))));
  });

  test('the charts are drawn', async ({ published: page }) => {
    expect(await page.locator('.view-firmness svg a[data-claim]').count()).toBe(file.claims.length);
    for (const { legs } of file.mechanisms) {
      for (const leg of legs) {
        expect(await page.locator(`.view-swaps svg a[data-flow="${leg}"]`).locator('visible=true').count(), leg).toBe(1);
      }
    }
    for (const view of ['figures', 'swaps', 'firmness']) {
      expect(await page.locator(`.view-${view} svg a`).locator('visible=true').count(), view).toBeGreaterThan(0);
    }
  });

  test('the link of every mark leads to its sentence', async ({ open }) => {
    const page = await open({ script: false, size: PHONE });
    await page.goto('/');
    const links = await page.locator('a.mark').evaluateAll((marks) =>
      marks.map((mark) => ({
        claims: (mark.getAttribute('data-claims') ?? mark.getAttribute('data-claim') ?? '').split(' '),
        fragment: decodeURIComponent(new URL(mark.getAttribute('href') ?? '', document.baseURI).hash.slice(1)),
      })),
    );
    expect(links.length).toBeGreaterThan(file.claims.length);
    for (const { claims, fragment } of links) {
      expect(claims).toContain(fragment);
      expect(await page.locator(`${ARTICLE} [id="${fragment}"]`).count(), fragment).toBe(1);
    }
    const [flow] = drawnFlows(file);
    const pill = page.locator(`${MAP} a[data-flow="${flow?.id ?? ''}"][aria-hidden]`).locator('visible=true');
    await pill.click();
    await page.waitForURL((url) => url.hash === `#${flow?.claims[0] ?? ''}`);
    expect(await isInSight(sentenceOf(page, flow?.claims[0] ?? ''))).toBe(true);
  });

  test('no page has a style attribute', () => {
    const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages).toContain('index.html');
    expect(pages).toContain('404.html');
    for (const page of pages) expect(/\sstyle=/.test(readFileSync(join(DIST, page), 'utf8')), page).toBe(false);
  });

  test.for([{ width: 320, height: 568 }, PHONE, TABLET, DESKTOP])(
    'at $width × $height one map shows, within its frame, and the page does not scroll sideways',
    async (size, { open }) => {
      const page = await open({ script: false, size });
      await page.goto('/');
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      const maps = await page.locator(`${MAP} svg.map`).evaluateAll((svgs) => svgs.map((svg) => svg.getClientRects().length > 0));
      expect(maps.filter(Boolean)).toEqual([true]);
      expect(maps.length).toBe(2);
      const outside = await page.locator(`${MAP} .view-frame`).evaluate((frame) => {
        const edge = frame.getBoundingClientRect();
        return [...frame.querySelectorAll('svg, .plate rect, .pill rect, .note rect, .label')]
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
          .filter(
            ({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1,
          )
          .map(({ element }) => element.textContent || element.getAttribute('class'));
      });
      expect(outside).toEqual([]);
    },
  );
});
