// Writes the lines that readers paste to embed a view.
import { asksSwap } from '../selection/askedSwap.ts';
import { EMPTY_QUERY, writeQuery, type Query } from '../selection/query.ts';
import { viewNamed, VIEWS } from '../views/index.ts';
import { escapeHtml } from './htmlText.ts';

export interface EmbedSettings {
  /** The site's full address, or a path if the address is not known. Ends with a slash. */
  readonly site: string;
  /** Name of the view. */
  readonly view: string;
  /** Filters, selection, the map's viewport, theme, title and ground. The rest of a query is ignored. */
  readonly query: Query;
  /** The iframe's title, for screen readers. */
  readonly title: string;
  /** The iframe's height in pixels, until a script fits it to its content. */
  readonly heightPx: number;
  /** The script of this version, which never changes: its file name and its integrity hash. */
  readonly frozen: { readonly file: string; readonly integrity: string };
}

export const SNIPPET_IDS = ['iframe', 'script', 'element', 'wordpress', 'react', 'link', 'page', 'markdown', 'oembed'] as const;
export type SnippetId = (typeof SNIPPET_IDS)[number];
export type EmbedSnippets = Readonly<Record<SnippetId, string>>;

/** The page with the what-if. */
const SWAPS_PAGE = 'swaps/';

function showsSwaps(view: string): boolean {
  const id = viewNamed(view);
  return id !== undefined && VIEWS[id].showsSwaps === true;
}

/** Keeps the parts of a query that an embed reads; the numbers of a what-if only for views that show swaps. */
export function embedQuery(query: Query, view: string): Query {
  const { type, status, party, speaker, figure, q, claim, frame, theme, title, ground, swap, r, c, p, k, unit, density } = query;
  const whatIf = showsSwaps(view) ? { swap, r, c, p, k, unit, density } : {};
  return { ...EMPTY_QUERY, type, status, party, speaker, figure, q, claim, frame, theme, title, ground, ...whatIf };
}

/** The path of an embed under the site, with its query. */
export function embedPath(view: string, query: Query): string {
  return `embed/${view}/${writeQuery(embedQuery(query, view))}`;
}

/** Every snippet. All their iframes show the same address: `frameAddress(snippets.iframe)`. */
export function snippetsFor(settings: EmbedSettings): EmbedSnippets {
  const { site, view, query, title, heightPx, frozen } = settings;
  const address = site + embedPath(view, query);
  const iframe = [
    `<iframe src="${escapeHtml(address)}"`,
    `title="${escapeHtml(title)}"`,
    `width="100%" height="${heightPx}" loading="lazy" frameborder="0"></iframe>`,
  ].join(' ');
  const { theme, title: titled, ground, ...rest } = embedQuery(query, view);
  const filters = writeQuery({ ...rest, theme: null, title: null, ground: null }).slice(1);
  const attributes = [
    ['view', view],
    ['query', filters],
    ['theme', theme ?? ''],
    ['title', titled ?? ''],
    ['ground', ground ?? ''],
    ['height', String(heightPx)],
    ['aria-label', title],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [`${name}="${escapeHtml(value)}"`]));
  const page =
    site + (asksSwap(query) && showsSwaps(view) ? SWAPS_PAGE : '') + writeQuery({ ...embedQuery(query, view), title: null, ground: null });
  return {
    iframe,
    script: `${iframe}\n<script src="${escapeHtml(site)}embed.js" async></script>`,
    element: `<script src="${escapeHtml(site)}${frozen.file}" integrity="${frozen.integrity}" crossorigin="anonymous" async></script>
<corridors-view ${attributes.join(' ')}>
  <a href="${escapeHtml(address)}">${escapeHtml(title)}</a>
</corridors-view>`,
    wordpress: `<!-- wp:html -->\n${iframe}\n<!-- /wp:html -->`,
    react: `import { useEffect } from 'react';

export function CorridorsView() {
  useEffect(() => {
    // Fits the frame to its content; asked for again, it does nothing.
    const script = document.createElement('script');
    script.src = ${JSON.stringify(`${site}embed.js`)};
    document.head.append(script);
  }, []);
  return (
    <iframe
      src=${JSON.stringify(escapeHtml(address))}
      title=${JSON.stringify(escapeHtml(title))}
      width="100%"
      height="${heightPx}"
      loading="lazy"
      frameBorder="0"
    />
  );
}`,
    link: address,
    page,
    markdown: `[![${inMarkdown(title)}](<${site}preview/${view}.png>)](<${page}>)`,
    oembed: `${site}oembed/${view}.json`,
  };
}

/** The address in a snippet's iframe; null if it has none. */
export function frameAddress(snippet: string): string | null {
  const [, address = null] = /<iframe src="([^"]*)"/.exec(snippet) ?? [];
  return address?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? null;
}

/** Escapes a text for Markdown brackets (https://spec.commonmark.org/0.31.2/#backslash-escapes), on one line. */
function inMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]<>*_`!&]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}
