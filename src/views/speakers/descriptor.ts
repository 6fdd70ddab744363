// Describes the lines of speakers: their place on the pages, their title and their question.
import type { ViewDescriptor } from '../descriptor.ts';

export const speakers = {
  id: 'speakers',
  title: 'view.speakers.title',
  question: 'view.speakers.question',
  explore: { slot: 'more', order: 2 },
} as const satisfies ViewDescriptor;
