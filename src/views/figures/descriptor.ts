// Describes the bar chart of figures: its place on the pages, its title and its question.
import type { ViewDescriptor } from '../descriptor.ts';

export const figures = {
  id: 'figures',
  title: 'view.figures.title',
  question: 'view.figures.question',
  explore: { slot: 'aside', order: 1 },
  talk: { step: 'measure', magnified: 1.25 },
} as const satisfies ViewDescriptor;
