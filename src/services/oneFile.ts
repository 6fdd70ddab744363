// Defines how a page saves itself or a view as one HTML file, and names the file.
import type { Query } from '../selection/query.ts';
import type { ViewId } from '../views/index.ts';
import type { Article } from './article.ts';

/** The whole page, the slides, or one view. */
export type OneFilePart = 'page' | 'talk' | ViewId;

export interface OneFileAsked {
  readonly part: OneFilePart;
  readonly article: Article;
  /** What the file opens with: filter, selection, theme. */
  readonly query: Query;
}

/** Gives the reader the file, and resolves to its name. Rejects with what went wrong. */
export type SaveOneFile = (asked: OneFileAsked) => Promise<string>;

/** `<dataset>-<version>.html`, `<dataset>-<view>-<version>.html` or `<dataset>-talk-<version>.html`. */
export function oneFileName(part: string, { dataset, version }: Pick<Article, 'dataset' | 'version'>): string {
  return [dataset.file.id, ...(part === 'page' ? [] : [part]), version].join('-') + '.html';
}
