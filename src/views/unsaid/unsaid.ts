// Claims to what they leave unsaid, one row a kind.
import { selectUnsaid, type UnsaidRow } from './selectUnsaid.ts';
import type { View } from '../view.ts';
import { UnsaidList } from './UnsaidList.tsx';
import '../../messages/views/words.ts';

export const unsaid: View<UnsaidRow, readonly UnsaidRow[]> = {
  id: 'unsaid',
  title: 'view.unsaid.title',
  question: 'view.unsaid.question',
  defaultRooms: [{ width: 350, height: 420, asidePx: 0 }],
  select: selectUnsaid,
  place: (rows) => rows,
  Component: UnsaidList,
  // It is words already.
  describe: () => [],
};
