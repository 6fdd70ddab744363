// Places parties in columns and the hops between them: in a chain if possible, otherwise in two columns.
import { group } from 'd3';
import { endName, partyOfEnd, type Dataset, type End } from '../../model/dataset.ts';
import type { FlowRow } from '../../selection/flowRows.ts';

export interface ColumnNode {
  /** Unique, since in two columns a party may occur in both. */
  readonly key: string;
  /** Party or place; null if the article does not give this end, or if a flow only passes the column. */
  readonly name: string | null;
  readonly kind: 'party' | 'origin not stated' | 'destination not given' | 'passed';
  readonly column: number;
}

/** The part of a flow from one column to the next. */
export interface Hop {
  readonly row: FlowRow;
  readonly from: ColumnNode;
  readonly to: ColumnNode;
  /** The row's first and last hops, which get the arrowheads. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

type Stop = Omit<ColumnNode, 'column'>;

/**
 * Gives hops in columns, as few as the longest chain of flows needs, with each flow running to the right. Null if flows form a
 * circle or stay within one party, since then nothing runs from left to right; null too if they need more than `most` columns.
 */
export function chainColumns(rows: readonly FlowRow[], dataset: Dataset, most: number): Hop[] | null {
  const pairs = rows.flatMap((row) => pairsOf(stopsOf(row, dataset)));
  const into = group(pairs, ([, to]) => to.key);
  const outOf = group(pairs, ([from]) => from.key);
  const columns = new Map<string, number>();
  const open = new Set<string>();
  const columnOf = (key: string): number => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (open.has(key)) return NaN;
    open.add(key);
    const column = Math.max(-1, ...(into.get(key) ?? []).map(([from]) => columnOf(from.key))) + 1;
    open.delete(key);
    columns.set(key, column);
    return column;
  };
  for (const [from, to] of pairs) if (Number.isNaN(columnOf(from.key) + columnOf(to.key))) return null;
  // A node that nothing leads to goes just before the first node that it leads to.
  for (const [{ key }] of pairs) {
    if (into.has(key)) continue;
    columns.set(key, Math.min(...(outOf.get(key) ?? []).map(([, to]) => columnOf(to.key))) - 1);
  }
  if (Math.max(0, ...columns.values()) >= most) return null;
  return hopsOf(rows, dataset, (stop) => ({ ...stop, column: columnOf(stop.key) }));
}

/** Gives hops from a left to a right column; a party that flows both leave and reach is in both. */
export function twoColumns(rows: readonly FlowRow[], dataset: Dataset): Hop[] {
  return hopsOf(rows, dataset, (stop, column) => ({ ...stop, key: `${column} ${stop.key}`, column }));
}

function hopsOf(rows: readonly FlowRow[], dataset: Dataset, nodeOf: (stop: Stop, side: 0 | 1) => ColumnNode): Hop[] {
  return rows.flatMap((row) => {
    const pairs = pairsOf(stopsOf(row, dataset));
    return pairs.flatMap(([a, b], index): Hop[] => {
      const from = nodeOf(a, 0);
      const to = nodeOf(b, 1);
      const passed = Array.from({ length: to.column - from.column - 1 }, (_, step): ColumnNode => {
        const column = from.column + step + 1;
        return { key: `${row.flow.id} ${index} ${column}`, name: null, kind: 'passed', column };
      });
      return pairsOf([from, ...passed, to]).map((ends, step) => ({
        row,
        from: ends[0],
        to: ends[1],
        isFirst: index + step === 0,
        isLast: index === pairs.length - 1 && step === passed.length,
      }));
    });
  });
}

function stopsOf({ flow }: FlowRow, dataset: Dataset): Stop[] {
  const last: End | null = flow.to ?? (flow.reaching && { kind: 'place', place: flow.reaching });
  const stops = [flow.from, ...flow.via, last].map((end, index): Stop => {
    if (end === null) {
      return { key: `${flow.id} ${index}`, name: null, kind: index === 0 ? 'origin not stated' : 'destination not given' };
    }
    return { ...holderOf(end, dataset), kind: 'party' };
  });
  const apart = stops.filter(({ key }, index) => key !== stops[index - 1]?.key);
  return apart.length === 1 ? [...apart, ...apart] : apart;
}

/** Gives the node for an end: the party, the party that a place is in, or a place outside every party. */
export function holderOf(end: End, { parties }: Dataset): { readonly key: string; readonly name: string } {
  const id = partyOfEnd(end);
  const party = id === null ? undefined : parties.get(id);
  return { key: party?.id ?? (end.kind === 'place' ? end.place.id : end.party.id), name: party?.name ?? endName(end) };
}

function pairsOf<Each>(list: readonly Each[]): [Each, Each][] {
  return list.slice(1).flatMap((to, index) => {
    const from = list[index];
    return from === undefined ? [] : [[from, to] as [Each, Each]];
  });
}
