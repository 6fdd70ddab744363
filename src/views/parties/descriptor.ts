// Says where the ribbons of parties stand and what they are offered for.
import type { ViewDescriptor } from '../descriptor.ts';

export const parties = {
  id: 'parties',
  title: 'view.parties.title',
  question: 'view.parties.question',
  explore: { slot: 'more', order: 1 },
} as const satisfies ViewDescriptor;
