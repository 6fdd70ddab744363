// Fills the template of a saved file, and keeps every text in its place.
import { escapeHtml } from '../exports/htmlText.ts';
import { jsonInHtml } from '../exports/linkedData.ts';

export interface OneFileParts {
  readonly language: string;
  /** Null for the reader's own setting. */
  readonly theme: 'light' | 'dark' | null;
  readonly title: string;
  readonly description: string;
  /** The address of the page on the site; empty if it has none. */
  readonly address: string;
  /** The HTML of the root element as React rendered it, with the links to its sheets first. */
  readonly root: string;
  /** The JSON for the file's script. */
  readonly saved: object;
}

/** A slot as the build writes it: `{{one-file:title}}`. */
const SLOT = /\{\{one-file:([\w-]+)\}\}/g;
/** Switches off a sheet that the rendered page does not need; the script switches it on when a part needs it. */
const OFF = ' media="not all"';

/**
 * The HTML of a file. A slot that begins with `sheet-` is an attribute of the sheet with that name. Throws for a slot that nothing fills,
 * and for a style attribute, which the file's policy blocks.
 */
export function fillTemplate(template: string, parts: OneFileParts): string {
  const { language, theme, title, description, address } = parts;
  const [links = ''] = /^(?:<link rel="stylesheet"[^>]*>)*/.exec(parts.root) ?? [];
  const root = parts.root.slice(links.length);
  if (/<[^>]* style="/.test(root)) throw new Error('the page holds a style attribute, which the policy of a saved file blocks');
  const worn = new Set([...links.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => sheetName(href)));
  const filling: Readonly<Record<string, string>> = {
    language: escapeHtml(language),
    theme: theme === null ? '' : ` data-theme="${theme}"`,
    title: escapeHtml(title),
    description: escapeHtml(description),
    canonical: address === '' ? '' : `<link rel="canonical" href="${escapeHtml(address)}">`,
    root,
    saved: jsonInHtml(parts.saved),
  };
  return template.replace(SLOT, (slot, name: string) => {
    if (name.startsWith('sheet-')) return worn.has(name.slice('sheet-'.length)) ? '' : OFF;
    const text = filling[name];
    if (text === undefined) throw new Error(`nothing fills ${slot}`);
    return text;
  });
}

/** The name of a built sheet, from its address: `/assets/present-53-2s5D0.css` gives `present`. */
export function sheetName(href: string): string {
  return /([^/]+)-[\w-]{8}\.css$/.exec(href)?.[1] ?? '';
}
