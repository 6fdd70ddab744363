// Every number that is rendered, on every page and in every view, has an owner: a claim, context, a computation, or it is the interface's own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PAGES } from '../../src/app/pages.ts';
import { VIEW_IDS } from '../../src/views/ids.ts';
import { readArticle } from '../support/article.ts';
import { atRest } from '../support/rest.ts';
import { DIST, PHONE, test } from '../support/site.ts';

const { file } = readArticle();
const OWNERS = '[data-claim], [data-claims], [data-context], [data-computed]';

/** Numbers that say nothing about the world: where they stand, and why they may. */
const OF_THE_INTERFACE: Readonly<Record<string, string>> = {
  '[role="status"]': 'what was done and where one is, said again to those who do not see it',
  '.embed-foot, .article-foot': 'the names and versions of licences',
  '.map-source': 'the version of the base map, and how its borders are drawn',
  '.slide-notes > h3': 'which slide the notes are of; its title stands on the slide, with its owner',
  '.snippets pre': 'code',
  '.dictionary td': 'what a field means, and the standards that it follows',
  '.data-head p, #versions code, #republishing a': 'the title, version, day and licence of the dataset',
  '#coding > p': 'how the article was coded, in the coders’ words',
  '.version-list, .version-standing, .version-address': 'the version, its day and its address',
};

/** Addresses of one page of a pattern, and of what can be asked of it that shows other numbers. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  '/': [`?claim=${file.claims[0]?.id}`, `?step=${file.steps?.[1]?.id}`, `?type=${file.types[0]?.id},none`],
  '/table/': ['?rows=flows'],
  '/compare/': [`?compare=${file.claims[0]?.id},${file.claims[1]?.id}`, `?compare=${file.parties[0]?.id},${file.parties[1]?.id}`],
  '/present/': ['?slide=3&notes=beside', '?slide=999'],
};

/** A built page of a pattern: where a segment may be any one, the first that there is. */
function exampleOf(pattern: string): string {
  const parts = pattern.split('/').filter((part) => part !== '');
  return parts.reduce((path, part) => {
    const folders = part.startsWith(':') ? readdirSync(join(DIST, path), { withFileTypes: true }).filter((each) => each.isDirectory()) : [];
    return `${path}${part.startsWith(':') ? (folders[0]?.name ?? '') : part}/`;
  }, '/');
}

/** Texts with a digit that have no owner, each with where it stands. */
function unowned(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ owners, own }) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent ?? '';
        if (element === null || !/\p{Nd}/u.test(text) || element.closest('script, style, noscript, title, template') !== null) continue;
        if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(`${owners}, ${own}`) !== null) continue;
        const trail: string[] = [];
        for (let each: Element | null = element; each !== null && trail.length < 4; each = each.parentElement) {
          trail.unshift(`${each.localName}${each.id === '' ? '' : `#${each.id}`}${[...each.classList].map((name) => `.${name}`).join('')}`);
        }
        found.push(`${text.trim().slice(0, 60)} (${trail.join(' > ')})`);
      }
      return [...new Set(found)];
    },
    { owners: OWNERS, own: [...Object.keys(OF_THE_INTERFACE), ':not(*)'].join(', ') },
  );
}

async function look(page: Page, address: string): Promise<void> {
  const [path] = address.split('?');
  // A page is loaded once; its states are gone to as by its links.
  if (new URL(page.url()).pathname === path) await page.evaluate((to) => history.pushState(null, '', to), address);
  else await page.goto(address);
  await atRest(page);
  // What is folded away is rendered when it is opened.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect.soft(await unowned(page), address).toEqual([]);
}

describe('every number that is rendered has an owner', () => {
  const pages = PAGES.filter(({ framed }) => framed !== true).flatMap(({ path }) => {
    const example = exampleOf(path);
    return [example, ...(STATES[path] ?? []).map((state) => example + state)];
  });

  test('on every page', { timeout: 90_000 }, async ({ open }) => {
    const page = await open({ tolerated: [/was preloaded using link preload but not used/] });
    for (const address of pages) await look(page, address);
  });

  test('in every view by itself', { timeout: 60_000 }, async ({ open }) => {
    const page = await open({ size: PHONE });
    for (const view of VIEW_IDS) await look(page, `/embed/${view}/`);
  });
});
