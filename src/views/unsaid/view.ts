// Claims to what they leave unsaid, one row a kind.
import { selectUnsaid, type UnsaidRow } from './selectUnsaid.ts';
import type { ViewBody } from '../view.ts';
import { UnsaidList } from './UnsaidList.tsx';
import '../../messages/views/words.ts';

export const view = {
  defaultRooms: [{ width: 350, height: 420, asidePx: 0 }],
  select: selectUnsaid,
  place: (rows) => rows,
  Component: UnsaidList,
} satisfies ViewBody<UnsaidRow, readonly UnsaidRow[]>;
