// Says where the lines of speakers stand and what they are offered for.
import type { ViewDescriptor } from '../descriptor.ts';

export const speakers = {
  id: 'speakers',
  title: 'view.speakers.title',
  question: 'view.speakers.question',
  explore: { slot: 'more', order: 2 },
} as const satisfies ViewDescriptor;
