// Makes the sheet below a chart: each bar's name, where its certain and open parts end, its label and its notes.
import type { BarChart } from '../../marks/slide/deck.ts';

export type SheetCell = string | { readonly value: number; readonly formula?: string } | null;

export interface ChartSheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The columns of the chart's series; the label and the notes follow. */
export const COLUMNS = { name: 'A', open: 'B', solid: 'C' } as const;

/** Writes the end of an open part as a formula of its bound, which shows that it is only drawn, and that nobody gave it. */
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
