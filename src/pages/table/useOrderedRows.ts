// Sorts a slice's rows: small datasets at once, large ones bit by bit while the page shows the order before.
import { useEffect, useMemo, useState } from 'react';
import type { RowKind } from '../../selection/columns.ts';
import type { Slice } from '../../selection/slice.ts';
import { isRanked, orderRows, rankRows, type Row } from '../../selection/tableRows.ts';
import { bitByBit } from '../../ui/bitByBit.ts';

/** At most this many rows are ranked at once. */
const MOST_AT_ONCE = 2000;

export function useOrderedRows(
  slice: Slice,
  rows: RowKind,
  sort: string | null,
  language: string,
): { rows: readonly Row[]; busy: boolean } {
  const { dataset } = slice;
  const [, setRanked] = useState(0);
  const [last, setLast] = useState<{ readonly rows: RowKind; readonly sort: string | null }>({ rows, sort: null });
  const ready = dataset[rows].size <= MOST_AT_ONCE || isRanked(dataset, rows, sort, language);
  // Remember the last finished order during rendering, as an effect would cause another render.
  if (ready && (last.rows !== rows || last.sort !== sort)) setLast({ rows, sort });
  useEffect(() => {
    if (ready || sort === null) return undefined;
    return bitByBit(rankRows(dataset, rows, sort, language), () => setRanked((times) => times + 1));
  }, [ready, dataset, rows, sort, language]);
  const used = ready ? sort : last.rows === rows ? last.sort : null;
  const ordered = useMemo(() => orderRows(slice, rows, used, language), [slice, rows, used, language]);
  return { rows: ordered, busy: !ready };
}
