// Describes the article's text: its place on the pages, its title and its question.
import type { ViewDescriptor } from '../descriptor.ts';

export const text = {
  id: 'text',
  title: 'view.text.title',
  question: 'view.text.question',
  drawsWithoutRows: true,
  isProse: true,
  explore: { slot: 'article', order: 1 },
} as const satisfies ViewDescriptor;
