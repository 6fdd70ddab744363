// What the map writes, at twelve sizes of the window: nothing lies on anything else, leaves the frame or is cut.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { cardOf, goAlive, MAP, say, sentenceOf, sidewaysScroll } from '../support/explore.ts';
import { test } from '../support/site.ts';

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
  readonly overlaps: readonly string[];
  readonly outside: readonly string[];
  readonly cut: readonly string[];
}

const NOTHING: Finding = { overlaps: [], outside: [], cut: [] };

/** Looks at every box on the map, to a tolerance of 1 px. A card or a foot that lies beside the map, or is a sheet, is no box on it. */
function inspect(page: Page): Promise<Finding> {
  return page.evaluate((map) => {
    interface Named {
      readonly name: string;
      readonly kind: string;
      readonly box: DOMRect;
    }
    const frame = document.querySelector(`${map} .view-frame`);
    if (frame === null) throw new Error('the page has no map');
    const onMap = (element: Element) => getComputedStyle(element).position === 'absolute';
    const named = (kind: string, selector: string, shape = ''): Named[] =>
      [...document.querySelectorAll(selector)].map((element) => ({
        kind,
        name: `${kind} “${(element.textContent ?? '').trim().slice(0, 40)}”`,
        box: (shape === '' ? element : (element.querySelector(shape) ?? element)).getBoundingClientRect(),
      }));
    const boxes = [
      ...named('plate', `${map} .plate`, 'rect'),
      ...named('dot', `${map} .place`, 'circle'),
      ...named('pill', `${map} .pill`, 'rect'),
      ...named('label', `${map} .label`),
      ...named('note', `${map} .note`, 'rect'),
      ...[...document.querySelectorAll('.map-foot, aside')].filter(onMap).flatMap((element) => {
        const kind = element.localName === 'aside' ? 'card' : 'foot';
        return [{ kind, name: `${kind} “${(element.textContent ?? '').trim().slice(0, 40)}”`, box: element.getBoundingClientRect() }];
      }),
    ];
    const px = (length: number) => `${length.toFixed(1)} px`;
    const leaves = (inner: DOMRect, outer: DOMRect) =>
      Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);

    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 1 ? [`${a.name} and ${b.name}: ${px(across)} × ${px(down)}`] : [];
      }),
    );
    const edge = frame.getBoundingClientRect();
    const outside = boxes.flatMap(({ name, box }) => (leaves(box, edge) > 1 ? [`${name} leaves the frame by ${px(leaves(box, edge))}`] : []));

    const textInShape = [...document.querySelectorAll(`${map} :is(.plate, .pill, .note)`)].flatMap((element) => {
      const shape = element.querySelector('rect')?.getBoundingClientRect();
      if (shape === undefined) return [];
      return [...element.querySelectorAll('text')].flatMap((text) => {
        const by = leaves(text.getBoundingClientRect(), shape);
        return by > 1 ? [`“${text.textContent ?? ''}” leaves its ${element.getAttribute('class') ?? ''} by ${px(by)}`] : [];
      });
    });
    const textInPanel = [...document.querySelectorAll('.map-foot, aside')].flatMap((panel) => {
      const outer = panel.getBoundingClientRect();
      const tooWide = panel.scrollWidth > panel.clientWidth ? [`${panel.localName} scrolls sideways`] : [];
      const inner = [...panel.querySelectorAll('p, h2, summary, button, blockquote, span')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const clipped = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
        return box.width > 0 && (clipped || box.left < outer.left - 1 || box.right > outer.right + 1)
          ? [`“${(element.textContent ?? '').slice(0, 40)}” is cut by its ${panel.localName}`]
          : [];
      });
      return [...tooWide, ...inner];
    });
    return { overlaps, outside, cut: [...textInShape, ...textInPanel] };
  }, MAP);
}

/** Adds what an inspection found, once for all the states in which it was found. */
function collect(found: Map<string, string[]>, state: string, finding: Finding): void {
  for (const what of [...finding.overlaps, ...finding.outside, ...finding.cut]) found.set(what, [...(found.get(what) ?? []), state]);
}

describe('the words on the map', () => {
  test.for(SIZES)(
    'stay apart, whole and within the frame at %i × %i, with and without a card',
    { timeout: 60_000 },
    async ([width, height], { open }) => {
      const page = await open({ size: { width, height } });
      await goAlive(page, '/');
      const written = page.locator(`${MAP} :is(.plate, .pill, .label-open-end, .note)`);
      expect(await written.count()).toBeGreaterThan(file.parties.filter(({ at }) => at !== null).length);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

      const found = new Map<string, string[]>();
      collect(found, 'no card', await inspect(page));
      await sentenceOf(page, file.claims[0]?.id ?? '').click();
      for (const claim of file.claims) {
        await cardOf(page).getByRole('heading', { name: claim.paraphrase, exact: true }).waitFor();
        collect(found, claim.id, await inspect(page));
        if ((await sidewaysScroll(page)) > 0) collect(found, claim.id, { ...NOTHING, outside: ['the page scrolls sideways'] });
        if (claim !== file.claims.at(-1)) await cardOf(page).getByRole('button', { name: say('card.next') }).click();
      }
      expect(Object.fromEntries(found)).toEqual({});
    },
  );

  test.for([
    ['type=gas', 390, 844],
    ['type=oil', 390, 844],
    ['type=trade,transit', 1440, 900],
    ['status=possible', 820, 1180],
    ['type=oil', 1280, 720],
  ] as const)('stay apart under the filter %s at %i × %i', async ([filter, width, height], { open }) => {
    const page = await open({ size: { width, height } });
    await goAlive(page, `/?${filter}`);
    expect(await page.locator(`${MAP} .pill`).count()).toBeGreaterThan(0);
    expect(await inspect(page)).toEqual(NOTHING);
  });
});
