// Names the words on the map, already in the reader's language.
import type { FlowRow } from '../selection/flowRows.ts';

export interface MapWords {
  amount(row: FlowRow): string | null;
  readonly originNotStated: string;
  readonly destinationNotGiven: string;
  readonly note: { readonly title: string; readonly text: string };
  leftOut(count: number): string;
}
