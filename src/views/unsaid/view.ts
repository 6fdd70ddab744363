// Selects what the article leaves out, one row for each kind, and lists it.
import { selectUnsaid, type UnsaidRow } from './selectUnsaid.ts';
import type { ViewBody } from '../view.ts';
import { UnsaidList } from './UnsaidList.tsx';
import '../../messages/views/words.ts';

export const view = {
  defaultRooms: [{ width: 350, height: 420, asidePx: 0 }],
  select: selectUnsaid,
  // The list is folded, and readers open one kind at a time.
  countMarks: (rows) => Math.max(0, ...rows.map(({ lacking }) => lacking.length)),
  place: (rows) => rows,
  Component: UnsaidList,
} satisfies ViewBody<UnsaidRow, readonly UnsaidRow[]>;
