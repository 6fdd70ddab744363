// Says what can be saved as one HTML file that works by itself, and how a page asks for it.
import type { Query } from '../selection/query.ts';
import type { ViewId } from '../views/index.ts';
import type { Article } from './article.ts';

/** The page with everything on it, one view alone, or the slides. */
export type OneFilePart = 'page' | 'talk' | ViewId;

export interface OneFileAsked {
  readonly part: OneFilePart;
  readonly article: Article;
  /** What the file opens with: filter, selection, theme. */
  readonly query: Query;
}

/** Hands the file to the reader, and gives its name. Rejects with what went wrong. */
export type SaveOneFile = (asked: OneFileAsked) => Promise<string>;

/** `<dataset>-<version>.html`, `<dataset>-<view>-<version>.html` or `<dataset>-talk-<version>.html`. */
export function oneFileName(part: string, { dataset, version }: Pick<Article, 'dataset' | 'version'>): string {
  return [dataset.file.id, ...(part === 'page' ? [] : [part]), version].join('-') + '.html';
}
