// Describes the swaps: their place on the pages, their title and their question.
import type { ViewDescriptor } from '../descriptor.ts';

export const swaps = {
  id: 'swaps',
  title: 'view.swaps.title',
  question: 'view.swaps.question',
  explore: { slot: 'charts', order: 1 },
  showsSwaps: true,
  talk: { step: 'mechanism' },
} as const satisfies ViewDescriptor;
