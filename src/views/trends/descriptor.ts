// Describes the independent figures: their place on the pages, their title and their question.
import type { ViewDescriptor } from '../descriptor.ts';

export const trends = {
  id: 'trends',
  title: 'view.trends.title',
  question: 'view.trends.question',
  explore: { slot: 'foot', order: 2 },
  showsContext: true,
} as const satisfies ViewDescriptor;
