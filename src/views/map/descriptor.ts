// Describes the map: its place on the pages, its title and its question.
import type { ViewDescriptor } from '../descriptor.ts';

export const map = {
  id: 'map',
  title: 'view.map.title',
  question: 'view.map.question',
  drawsWithoutRows: true,
  explore: { slot: 'stage', order: 1 },
  talk: { step: 'nothing' },
} as const satisfies ViewDescriptor;
