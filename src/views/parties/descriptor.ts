// Describes the ribbons of parties: their place on the pages, their title and their question.
import type { ViewDescriptor } from '../descriptor.ts';

export const parties = {
  id: 'parties',
  title: 'view.parties.title',
  question: 'view.parties.question',
  explore: { slot: 'more', order: 1 },
} as const satisfies ViewDescriptor;
