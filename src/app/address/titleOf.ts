// Writes the window's title: the part of the page, the article, the site.
import type { Say } from '../../messages/say.ts';
import type { Article } from '../../services/article.ts';
import type { Query } from '../../selection/query.ts';
import type { Place } from '../pages.ts';

export function titleOf({ page, params }: Place, article: Article, query: Query, say: Say): string {
  const { claims, steps, file } = article.dataset;
  const selected = query.claim === null ? undefined : claims.get(query.claim)?.paraphrase;
  const step = query.step === null ? undefined : steps.get(query.step)?.title;
  const ofPage = page.path === '/' ? undefined : (page.subject?.(article, params) ?? say(page.title));
  return [selected ?? step ?? ofPage, file.source.title, say('site.name')].filter((part) => part !== undefined).join(' · ');
}
