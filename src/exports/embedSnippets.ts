// Writes the code of an embed from its settings: one pure function, so that what is pasted is what was shown.
import { asksSwap } from '../selection/askedSwap.ts';
import { EMPTY_QUERY, writeQuery, type Query } from '../selection/query.ts';
import { viewNamed, VIEWS } from '../views/index.ts';
import { escapeHtml } from './htmlText.ts';

export interface EmbedSettings {
  /** The site's whole address, with a slash at its end; a path where it is not known. */
  readonly site: string;
  /** Name of the view. */
  readonly view: string;
  /** Filters, selection, frame of the map, theme, title and ground; what else a query asks plays no part. */
  readonly query: Query;
  /** What the frame is called, for those who do not see it. */
  readonly title: string;
  /** Of the frame, in pixels, where no script fits it to its content. */
  readonly heightPx: number;
  /** The script that never changes: its file's name, and its integrity as browsers check it. */
  readonly frozen: { readonly file: string; readonly integrity: string };
}

export const SNIPPET_IDS = ['iframe', 'script', 'element', 'wordpress', 'react', 'link', 'page', 'markdown', 'oembed'] as const;
export type SnippetId = (typeof SNIPPET_IDS)[number];
export type EmbedSnippets = Readonly<Record<SnippetId, string>>;

/** The page that the numbers of a what-if belong to. */
const SWAPS_PAGE = 'swaps/';

function showsSwaps(view: string): boolean {
  const id = viewNamed(view);
  return id !== undefined && VIEWS[id].showsSwaps === true;
}

/** What an embed is asked, of all that an address may ask; the numbers of a what-if only beside the steps that they are about. */
export function embedQuery(query: Query, view: string): Query {
  const { type, status, party, speaker, figure, q, claim, frame, theme, title, ground, swap, r, c, p, k, unit, density } = query;
  const whatIf = showsSwaps(view) ? { swap, r, c, p, k, unit, density } : {};
  return { ...EMPTY_QUERY, type, status, party, speaker, figure, q, claim, frame, theme, title, ground, ...whatIf };
}

/** The path of an embed under the site, with its query. */
export function embedPath(view: string, query: Query): string {
  return `embed/${view}/${writeQuery(embedQuery(query, view))}`;
}

/** Every snippet. The frame of each shows the same address: `frameAddress(snippets.iframe)`. */
export function snippetsFor(settings: EmbedSettings): EmbedSnippets {
  const { site, view, query, title, heightPx, frozen } = settings;
  const address = site + embedPath(view, query);
  const frame = [
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
    iframe: frame,
    script: `${frame}\n<script src="${escapeHtml(site)}embed.js" async></script>`,
    element: `<script src="${escapeHtml(site)}${frozen.file}" integrity="${frozen.integrity}" crossorigin="anonymous" async></script>
<corridors-view ${attributes.join(' ')}>
  <a href="${escapeHtml(address)}">${escapeHtml(title)}</a>
</corridors-view>`,
    wordpress: `<!-- wp:html -->\n${frame}\n<!-- /wp:html -->`,
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

/** The address that a snippet's frame shows; null where it has none. */
export function frameAddress(snippet: string): string | null {
  const [, address = null] = /<iframe src="([^"]*)"/.exec(snippet) ?? [];
  return address?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? null;
}

/** As text within brackets: https://spec.commonmark.org/0.31.2/#backslash-escapes. A line break would end the paragraph. */
function inMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]<>*_`!&]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}
