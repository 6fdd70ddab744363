// What the map writes, at twelve sizes of the window, from 320 × 568 to 2560 × 1440: nothing lies on anything else, leaves the frame or is cut.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { cardOf, MAP } from '../support/explore.ts';
import { test } from '../support/within.ts';

const { file } = readArticle();
const SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [600, 960],
  [820, 1180],
  [1024, 768],
  [1100, 800],
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;

interface Finding {
  readonly what: string;
  readonly by: string;
}

/** Looks at every box on the map, to a tolerance of 1 px. A card or a foot that lies beside the map, or is a sheet, is no box on it. */
function inspect(page: Page): Promise<Finding[]> {
  return page.evaluate((map) => {
    interface Named {
      readonly name: string;
      readonly box: DOMRect;
    }
    const frame = document.querySelector(`${map} .view-frame`);
    if (frame === null) throw new Error('the page has no map');
    const onMap = (element: Element) => getComputedStyle(element).position === 'absolute';
    const named = (kind: string, selector: string, shape = ''): Named[] =>
      [...document.querySelectorAll(selector)].map((element) => ({
        name: `${kind} “${(element.textContent ?? '').trim().slice(0, 40)}”`,
        box: (shape === '' ? element : (element.querySelector(shape) ?? element)).getBoundingClientRect(),
      }));
    const boxes = [
      ...named('plate', `${map} .plate`, 'rect'),
      ...named('dot', `${map} .place`, 'circle'),
      ...named('pill', `${map} .pill`, 'rect'),
      ...named('label', `${map} .label`),
      ...named('note', `${map} .note`, 'rect'),
      ...named('scale bar', `${map} .scale-bar`),
      ...[...document.querySelectorAll('.map-foot, .map-controls, aside')].filter(onMap).map((element) => {
        const name = element.localName === 'aside' ? 'the card' : element.matches('.map-foot') ? 'the foot' : 'the buttons';
        return { name, box: element.getBoundingClientRect() };
      }),
    ];
    const px = (length: number) => `${length.toFixed(1)} px`;
    const leaves = (inner: DOMRect, outer: DOMRect) =>
      Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);

    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 1 ? [{ what: `${a.name} lies on ${b.name}`, by: `${px(across)} × ${px(down)}` }] : [];
      }),
    );
    const edge = frame.getBoundingClientRect();
    const outside = boxes.flatMap(({ name, box }) =>
      leaves(box, edge) > 1 ? [{ what: `${name} leaves the frame`, by: px(leaves(box, edge)) }] : [],
    );

    const textInShape = [...document.querySelectorAll(`${map} :is(.plate, .pill, .note)`)].flatMap((element) => {
      const shape = element.querySelector('rect')?.getBoundingClientRect();
      if (shape === undefined) return [];
      return [...element.querySelectorAll('text')].flatMap((text) => {
        const by = leaves(text.getBoundingClientRect(), shape);
        return by > 1 ? [{ what: `“${text.textContent ?? ''}” leaves its ${element.getAttribute('class') ?? ''}`, by: px(by) }] : [];
      });
    });
    const textInPanel = [...document.querySelectorAll('.map-foot, aside')].flatMap((panel) => {
      const outer = panel.getBoundingClientRect();
      const over = panel.scrollWidth - panel.clientWidth;
      const tooWide = over > 0 ? [{ what: `${panel.localName} scrolls sideways`, by: px(over) }] : [];
      const inner = [...panel.querySelectorAll('p, h2, summary, button, blockquote, span')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const clipped = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
        return box.width > 0 && (clipped || box.left < outer.left - 1 || box.right > outer.right + 1)
          ? [{ what: `“${(element.textContent ?? '').slice(0, 40)}” is cut by its ${panel.localName}`, by: px(leaves(box, outer)) }]
          : [];
      });
      return [...tooWide, ...inner];
    });
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const scrolls = sideways > 0 ? [{ what: 'the page scrolls sideways', by: px(sideways) }] : [];
    return [...overlaps, ...outside, ...textInShape, ...textInPanel, ...scrolls];
  }, MAP);
}

/** What was found in some states, each thing once: by how much in the first of them, and in how many more. */
function summary(found: readonly (Finding & { readonly state: string })[]): string[] {
  const things = new Set(found.map(({ what }) => what));
  return [...things].map((thing) => {
    const [first, ...more] = found.filter(({ what }) => what === thing);
    return `${thing} by ${first?.by ?? ''} with ${first?.state ?? ''}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  });
}

/** Filters to look under too, at some of the sizes. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  '390 × 844': ['type=gas', 'type=oil'],
  '820 × 1180': ['status=possible'],
  '1280 × 720': ['type=oil'],
  '1440 × 900': ['type=trade,transit'],
};

describe('the words on the map', () => {
  test.for(SIZES)(
    'stay apart, whole and within the frame at %i × %i, with and without a card and a filter',
    { timeout: 60_000 },
    async ([width, height], { within }) => {
      const size = { width, height };
      const found: (Finding & { readonly state: string })[] = [];
      const look = async (page: Page, state: string) => {
        for (const finding of await inspect(page)) found.push({ ...finding, state });
      };
      for (const filter of FILTERS[`${width} × ${height}`] ?? []) {
        const page = await within(`/?${filter}`, size);
        expect(await page.locator(`${MAP} .pill`).count()).toBeGreaterThan(0);
        await look(page, filter);
      }
      const page = await within('/', size);
      const written = page.locator(`${MAP} :is(.plate, .pill, .label-open-end, .note)`);
      expect(await written.count()).toBeGreaterThan(file.parties.filter(({ at }) => at !== null).length);
      await look(page, 'no card');
      // Each claim's card at the sizes that most readers have, each fifth one at those between.
      const every = FILTERS[`${width} × ${height}`] === undefined ? 5 : 1;
      for (const claim of file.claims.filter((_, index) => index % every === 0)) {
        await within(`/?claim=${claim.id}`, size);
        await cardOf(page).getByRole('heading', { name: claim.paraphrase, exact: true }).waitFor();
        await look(page, `the card of ${claim.id}`);
      }
      expect(summary(found)).toEqual([]);
    },
  );
});
