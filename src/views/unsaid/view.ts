// Claims to what they leave unsaid, one row a kind.
import { sum } from 'd3';
import { selectUnsaid, type UnsaidRow } from './selectUnsaid.ts';
import type { ViewBody } from '../view.ts';
import { UnsaidList } from './UnsaidList.tsx';
import '../../messages/views/words.ts';

export const view = {
  defaultRooms: [{ width: 350, height: 420, asidePx: 0 }],
  select: selectUnsaid,
  countMarks: (rows) => sum(rows, ({ lacking }) => lacking.length),
  place: (rows) => rows,
  Component: UnsaidList,
} satisfies ViewBody<UnsaidRow, readonly UnsaidRow[]>;
