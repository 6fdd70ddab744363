// Lists the columns of the table by their ids, in order: short, since every page reads them from its address.

export const ROW_KINDS = ['claims', 'flows'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Every field of the table (fields.ts; a test holds them together), what is read first before what is looked up. */
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

/** What a table shows where nobody chose. */
const DEFAULTS: Readonly<Record<RowKind, readonly string[]>> = {
  claims: ['paraphrase', 'quote', 'types', 'status', 'speaker', 'value', 'id'],
  flows: ['claims', 'quote', 'from_name', 'to_name', 'types', 'status', 'value', 'id'],
};

/** The columns of a choice, in their order: the first, which names the row, is always there; an empty choice is the default. */
export function shownColumns(rows: RowKind, chosen: readonly string[]): readonly string[] {
  const shown = chosen.length === 0 ? DEFAULTS[rows] : chosen;
  return COLUMNS[rows].filter((id, index) => index === 0 || shown.includes(id));
}

/** The choice with one column shown or hidden; empty where it comes to the default. */
export function toggleColumn(rows: RowKind, chosen: readonly string[], column: string): readonly string[] {
  const shown = shownColumns(rows, chosen);
  const next = COLUMNS[rows].filter((id, index) => index === 0 || (id === column ? !shown.includes(id) : shown.includes(id)));
  return next.join() === shownColumns(rows, []).join() ? [] : next;
}
