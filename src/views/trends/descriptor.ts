// Says where the independent figures stand and what they are offered for.
import type { ViewDescriptor } from '../descriptor.ts';

export const trends = {
  id: 'trends',
  title: 'view.trends.title',
  question: 'view.trends.question',
  explore: { slot: 'foot', order: 2 },
  showsContext: true,
} as const satisfies ViewDescriptor;
