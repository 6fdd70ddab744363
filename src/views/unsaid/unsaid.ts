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
  countMarks: (rows) => rows.reduce((sum, { lacking }) => sum + lacking.length, 0),
  place: (rows) => rows,
  Component: UnsaidList,
  // It is words already.
  describe: () => [],
};
