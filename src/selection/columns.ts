// Lists the columns of a table by id, in order. It is short, since every page reads them from its address.

export const ROW_KINDS = ['claims', 'flows'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Every field of the table (a test compares them with fields.ts), the most read first. */
export const COLUMNS: Readonly<Record<RowKind, readonly string[]>> = {
  claims: (
    'paraphrase quote types status speaker reported_by parties value quantity bound upper unit period_start period_end ' +
    'not_given paragraph number flows confidence note other_reading start end id'
  ).split(' '),
  flows: (
    'claims quote from_name to_name types status value quantity bound upper unit period_start period_end from via to reaching ' +
    'direction route_given mechanism leg note id'
  ).split(' '),
};

/** What a table shows by default. */
const DEFAULTS: Readonly<Record<RowKind, readonly string[]>> = {
  claims: ['paraphrase', 'quote', 'types', 'status', 'speaker', 'value', 'id'],
  flows: ['claims', 'quote', 'from_name', 'to_name', 'types', 'status', 'value', 'id'],
};

/** Gives the columns of a choice, in order. The first, which names the row, is always there; an empty choice gives the default. */
export function shownColumns(rows: RowKind, chosen: readonly string[]): readonly string[] {
  const shown = chosen.length === 0 ? DEFAULTS[rows] : chosen;
  return COLUMNS[rows].filter((id, index) => index === 0 || shown.includes(id));
}

/** Shows or hides one column of a choice; empty where the result is the default. */
export function toggleColumn(rows: RowKind, chosen: readonly string[], column: string): readonly string[] {
  const shown = shownColumns(rows, chosen);
  const next = COLUMNS[rows].filter((id, index) => index === 0 || (id === column ? !shown.includes(id) : shown.includes(id)));
  return next.join() === shownColumns(rows, []).join() ? [] : next;
}
