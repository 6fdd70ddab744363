// Fills the template of saved files, so that nothing put in can leave its place.
import { escapeHtml } from '../exports/htmlText.ts';
import { jsonInHtml } from '../exports/linkedData.ts';

export interface OneFileParts {
  readonly language: string;
  /** Null: the reader's own setting. */
  readonly theme: 'light' | 'dark' | null;
  readonly title: string;
  readonly description: string;
  /** Where the page lives on; empty where it has no address. */
  readonly address: string;
  /** HTML of the root element, as React rendered it: the links to its sheets first. */
  readonly root: string;
  /** What the file's script reads. */
  readonly saved: object;
}

/** `{{one-file:title}}`, as the build writes it. */
const SLOT = /\{\{one-file:([\w-]+)\}\}/g;
/** A sheet that the page as it is rendered does not wear; the script puts it on when it is asked for. */
const OFF = ' media="not all"';

/**
 * The HTML of a file. A slot that begins with `sheet-` is the attribute of the sheet of that name. Throws at a slot that nothing fills, and at
 * a style attribute, which the file's policy blocks.
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

/** The name of a built sheet, by its address: `/assets/present-53-2s5D0.css` is `present`. */
export function sheetName(href: string): string {
  return /([^/]+)-[\w-]{8}\.css$/.exec(href)?.[1] ?? '';
}
