// Puts a rendered page into the built template.
import { escapeHtml } from '../../src/exports/htmlText.ts';

export interface PageParts {
  readonly title: string;
  /** HTML of what machines read of the page, description included. */
  readonly head: string;
  readonly policy: string;
  readonly fontAddresses: readonly string[];
  /** HTML of the root element, as React rendered it. */
  readonly root: string;
}

/** Puts the parts into the template. Throws where the template lacks a place for one, or a style attribute came in. */
export function assemblePage(template: string, parts: PageParts): string {
  const { title, policy, fontAddresses, root } = parts;
  const fonts = fontAddresses.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeHtml(href)}">`);
  const head = [`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`, ...fonts, parts.head].join('');
  let page = replaceOnce(template, /<meta charset="[^"]*" ?\/?>/, (charset) => `${charset}${head}`);
  page = replaceOnce(page, /<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`);
  // The sheets of a page's own, which React writes before its content: in the head they are there before the first paint.
  const [sheets = ''] = /^(?:<link rel="stylesheet"[^>]*>)*/.exec(root) ?? [];
  if (sheets !== '') page = replaceOnce(page, '</head>', () => `${sheets}</head>`);
  // React puts the sheet of a part that comes later after those that name a precedence, and before all others.
  page = replaceOnce(page, '<link rel="stylesheet" ', () => '<link rel="stylesheet" data-precedence="site" ');
  page = replaceOnce(page, '<div id="root"></div>', () => `<div id="root">${root.slice(sheets.length)}</div>`);
  if (/ style=/.test(page))
    throw new Error('a page holds a style attribute, which the content security policy blocks: use a class or an SVG attribute');
  return page;
}

/** The scripts that stand in a template itself, to be allowed by their hashes. */
export function inlineScriptsOf(template: string): string[] {
  return [...template.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
}

function replaceOnce(text: string, place: string | RegExp, by: (found: string) => string): string {
  const replaced = text.replace(place, by);
  if (replaced === text) throw new Error(`the template has no ${String(place)}`);
  return replaced;
}
