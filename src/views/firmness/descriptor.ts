// Describes the matrix of firmness: its place on the pages, its title and its question.
import type { ViewDescriptor } from '../descriptor.ts';

export const firmness = {
  id: 'firmness',
  title: 'view.firmness.title',
  question: 'view.firmness.question',
  explore: { slot: 'charts', order: 2 },
  talk: { step: 'nothing', magnified: 1.3 },
} as const satisfies ViewDescriptor;
