// Writes the links in the head of a page by which its script finds the article: dataset, text, base map and context.
import { escapeHtml } from '../../src/exports/htmlText.ts';
import type { ArticleFolder } from './article.ts';

/** HTML, with addresses under `base`. All but the context are loaded ahead. */
export function articleLinks({ addresses, version }: ArticleFolder, base: string): string {
  const context = addresses.context === null ? '' : ` data-context-address="${escapeHtml(base + addresses.context)}"`;
  const link = (id: string, address: string, more = '') =>
    `<link id="${id}" rel="preload" as="fetch" crossorigin="anonymous" href="${escapeHtml(base + address)}"${more}>`;
  return [
    link('dataset', addresses.dataset, ` data-version="${version}"${context}`),
    link('article-text', addresses.text),
    link('basemap', addresses.basemap),
  ].join('\n    ');
}

/** A template of pages with the links of an article at the end of its head. */
export function withArticle(template: string, article: ArticleFolder, base: string): string {
  const page = template.replace('</head>', () => `  ${articleLinks(article, base)}\n  </head>`);
  if (page === template) throw new Error('the template of pages has no head');
  return page;
}
