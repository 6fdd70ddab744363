// Claims to what they leave unsaid, one row a kind.
import { selectUnsaid, type UnsaidRow } from '../../selection/unsaid.ts';
import type { View } from '../view.ts';
import { UnsaidList } from './UnsaidList.tsx';

export const unsaid: View<UnsaidRow, readonly UnsaidRow[]> = {
  id: 'unsaid',
  title: 'view.unsaid.title',
  question: 'view.unsaid.question',
  defaultRooms: [{ width: 350, height: 420, asidePx: 0 }],
  select: selectUnsaid,
  // A list is folded: its claims are read one kind at a time.
  countMarks: (rows) => Math.max(0, ...rows.map(({ lacking }) => lacking.length)),
  place: (rows) => rows,
  Component: UnsaidList,
  // It is words already.
  describe: () => [],
};
