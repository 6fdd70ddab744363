// Describes the open questions: their place on the pages, their title and their question.
import type { ViewDescriptor } from '../descriptor.ts';

export const unsaid = {
  id: 'unsaid',
  title: 'view.unsaid.title',
  question: 'view.unsaid.question',
  explore: { slot: 'foot', order: 1 },
  talk: { notes: 'present.notes.unsaid' },
} as const satisfies ViewDescriptor;
