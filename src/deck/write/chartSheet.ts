// Lays out the sheet below a chart: names, where the certain part ends, where the open part ends, and what is said of each.
import type { BarChart } from '../../marks/slide/deck.ts';

export type SheetCell = string | { readonly value: number; readonly formula?: string } | null;

export interface ChartSheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Columns of the chart's own series; the notes begin in the one after them. */
export const COLUMNS = { name: 'A', open: 'B', solid: 'C' } as const;

/** The end of what is drawn beyond a bound is a formula of the bound: nobody gave it, and the sheet shows so. */
export function chartSheetOf({ bars, heads }: BarChart): ChartSheet {
  return {
    head: [heads.name, heads.open, heads.solid, ...heads.notes],
    rows: bars.map(({ name, solid, open, label, notes }, index): SheetCell[] => [
      name,
      open === null
        ? null
        : open.paint === 'out' && solid
          ? { value: open.to, formula: `C${index + 2}*${rounded(open.to / solid)}` }
          : { value: open.to },
      solid === null ? null : { value: solid },
      label,
      ...notes,
    ]),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
