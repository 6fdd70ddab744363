// Places the diagram without geography: parties in columns, flows as ribbons, open where an end is not given.
import { group, sum } from 'd3';
import type { Dataset, Sourced } from '../../model/dataset.ts';
import type { FlowRow } from '../../selection/flowRows.ts';
import { tenth, type Box, type Point } from '../../geometry/box.ts';
import { LABEL_STYLES } from '../../map/mapLabels.ts';
import { chainColumns, twoColumns, type ColumnNode, type Hop } from './placeColumns.ts';
import { placePills, type DrawnHop, type PartyWords, type Pill } from './placePills.ts';
import { ribbonScale, type Band } from './placeBands.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';
import { wrapText } from '../../geometry/wrapText.ts';

/** A party's plate, or the words at an end that is not given, with the claims of its flows. */
export interface PlacedParty extends ColumnNode, Sourced {
  readonly box: Box;
  readonly lines: readonly string[];
}

export interface Ribbon {
  readonly d: string;
  /** For an end that is not given: the ribbon is invisible at `from` and solid at `to`, x in px. */
  readonly fade: { readonly from: number; readonly to: number } | null;
}

export interface PlacedTie extends FlowRow {
  readonly ribbons: readonly Ribbon[];
  /** Widest first; empty if no figure is given. */
  readonly bands: readonly Band[];
  readonly heads: readonly string[];
  /** A glyph for each ribbon; the first also shows the figure, or the place that the flow names. */
  readonly pills: readonly Pill[];
}

export interface PlacedParties {
  readonly width: number;
  readonly height: number;
  readonly parties: readonly PlacedParty[];
  readonly ties: readonly PlacedTie[];
}

export const PARTY_STYLE = { face: 'inter', sizePx: 11, weight: 600, letterSpacingPx: 0.6 } as const;
export const OPEN_STYLE = LABEL_STYLES['open-end'];
export const PARTY_LINE_PX = 14;
const PLATE_PX = { pad: 9, gap: 14, widest: 132 };
const SLOT_PX = 25;
const GAP_PX = { chain: 118, most: 420 };
const HEAD_PX = 9;

/**
 * Places the diagram in a width, px; the rows set the height. It is a chain of columns if there is room and flows form no circle,
 * otherwise two columns. Left and right mean nothing: arrowheads show directions, and none means that none is given.
 */
export function placeParties(rows: readonly FlowRow[], dataset: Dataset, words: PartyWords, width: number): PlacedParties {
  const chain = chainColumns(rows, dataset, 1 + Math.floor((width - 2) / GAP_PX.chain));
  const chained = chain && columnsOf(chain, words, PLATE_PX.widest);
  const chainFits = chained !== null && sum(chained.map((column) => column.width)) + (chained.length - 1) * GAP_PX.chain <= width - 2;
  const hops = chain !== null && chainFits ? chain : twoColumns(rows, dataset);
  const columns = chainFits ? chained : columnsOf(hops, words, Math.min(PLATE_PX.widest, width * 0.385));
  const gap = Math.min(GAP_PX.most, (width - 2 - sum(columns.map((column) => column.width))) / Math.max(1, columns.length - 1));
  // Each sweep orders a column by its neighbour: to the right, back, and again (Sugiyama et al. 1981).
  const parties = (['from', 'to', 'from', 'to', 'from'] as const).reduce(
    (before, beside) => stack(columns, hops, gap, beside, before),
    new Map<string, PlacedParty>(),
  );
  const [starts, ends] = [slots(parties, hops, 'from'), slots(parties, hops, 'to')];
  const height = Math.max(0, ...[...parties.values()].map(({ box }) => box.y + box.height)) + 1;
  const right = Math.max(0, ...[...parties.values()].map(({ box }) => box.x + box.width)) + 1;
  const drawn = hops.flatMap((hop) => {
    const start = starts.get(hop);
    const end = ends.get(hop);
    return start && end ? [{ hop, start, end }] : [];
  });
  const bandsOf = ribbonScale(rows);
  const drawnOf = group(drawn, ({ hop }) => hop.row);
  const pills = placePills(rows, drawn, words, { x: 0, y: 0, width: right, height });
  const ties = rows.map((row): PlacedTie => {
    return { ...row, ...drawRibbons(drawnOf.get(row) ?? [], parties), bands: bandsOf(row), pills: pills.get(row) ?? [] };
  });
  return { width: right, height, parties: [...parties.values()].filter(({ kind }) => kind !== 'passed'), ties };
}

interface Column {
  readonly nodes: readonly Unplaced[];
  readonly width: number;
}

type Unplaced = ColumnNode & Sourced & { readonly lines: readonly string[]; readonly height: number };

function columnsOf(hops: readonly Hop[], words: PartyWords, widest: number): Column[] {
  const nodes = new Map(hops.flatMap(({ from, to }) => [from, to]).map((node) => [node.key, node]));
  const byColumn = group(nodes.values(), ({ column }) => column);
  const hopsAt = group(
    hops.flatMap((hop) => [...new Set([hop.from.key, hop.to.key])].map((key) => ({ key, hop }))),
    ({ key }) => key,
  );
  return Array.from({ length: Math.max(-1, ...byColumn.keys()) + 1 }, (_, index) => {
    const members = byColumn.get(index) ?? [];
    let width = 0;
    const sized = members.flatMap((node): Unplaced[] => {
      const own = (hopsAt.get(node.key) ?? []).map(({ hop }) => hop);
      const [first, ...rest] = new Set(own.flatMap(({ row }) => row.claims));
      if (first === undefined) return [];
      const style = node.kind === 'party' ? PARTY_STYLE : OPEN_STYLE;
      const text = node.kind === 'party' ? (node.name ?? '').toUpperCase() : node.kind === 'passed' ? '' : words.open[node.kind];
      const lines = wrapText(text, widest - 2 * PLATE_PX.pad, style);
      width = Math.max(width, ...lines.map((line) => Math.ceil(textWidthPx(line, style)) + 2 * PLATE_PX.pad));
      const leaving = own.filter(({ from }) => from.key === node.key).length;
      const flows = Math.max(leaving, own.length - leaving);
      const height = Math.max(lines.length * PARTY_LINE_PX + (node.kind === 'party' ? 16 : 2), flows * SLOT_PX);
      return [{ ...node, claims: [first, ...rest], lines, height }];
    });
    return { nodes: sized, width };
  });
}

/** Orders each column from top to bottom by its neighbours on one side, and centres all columns on one axis. */
function stack(
  columns: readonly Column[],
  hops: readonly Hop[],
  gap: number,
  beside: 'from' | 'to',
  before: ReadonlyMap<string, PlacedParty>,
): Map<string, PlacedParty> {
  const own = beside === 'from' ? 'to' : 'from';
  const hopsAt = group(hops, (hop) => hop[own].key);
  const heights = columns.map(({ nodes }) => sum(nodes.map(({ height }) => height)) + (nodes.length - 1) * PLATE_PX.gap);
  const placed = new Map<string, PlacedParty>();
  const stackColumn = ({ nodes, width }: Column, index: number) => {
    const pull = (node: Unplaced) => {
      const ys = (hopsAt.get(node.key) ?? []).map((hop) => middleOf(placed.get(hop[beside].key)));
      return ys.length === 0 ? middleOf(before.get(node.key)) : sum(ys) / ys.length;
    };
    const x = 1 + sum(columns.slice(0, index).map((column) => column.width + gap));
    let y = 1 + (Math.max(...heights) - (heights[index] ?? 0)) / 2;
    const ordered = nodes.map((node, order) => ({ node, order: middleOf(before.get(node.key)) || order, pull: pull(node) }));
    for (const { node } of ordered.sort((a, b) => a.pull - b.pull || a.order - b.order)) {
      placed.set(node.key, { ...node, box: { x: tenth(x), y: tenth(y), width, height: node.height } });
      y += node.height + PLATE_PX.gap;
    }
  };
  const numbered = columns.map((column, index) => [column, index] as const);
  for (const [column, index] of beside === 'from' ? numbered : numbered.reverse()) stackColumn(column, index);
  return placed;
}

/** Places where hops leave (`from`) or reach (`to`) their nodes, ordered by their other ends so that a node's hops do not cross. */
function slots(parties: ReadonlyMap<string, PlacedParty>, hops: readonly Hop[], side: 'from' | 'to'): Map<Hop, Point> {
  const other = side === 'from' ? 'to' : 'from';
  const hopsAt = group(hops, (hop) => hop[side].key);
  const placed = [...parties.values()].flatMap(({ key, box }) => {
    const own = hopsAt.get(key) ?? [];
    const ordered = own
      .map((hop, order) => ({ hop, order, pull: middleOf(parties.get(hop[other].key)) }))
      .sort((a, b) => a.pull - b.pull || a.order - b.order);
    return ordered.map(({ hop }, index): [Hop, Point] => {
      const y = box.y + box.height / 2 + (index - (own.length - 1) / 2) * SLOT_PX;
      return [hop, [tenth(side === 'from' ? box.x + box.width : box.x), tenth(y)]];
    });
  });
  return new Map(placed);
}

function drawRibbons(own: readonly DrawnHop[], parties: ReadonlyMap<string, PlacedParty>): Pick<PlacedTie, 'ribbons' | 'heads'> {
  const heads: string[] = [];
  const ribbons = own.map(({ hop, start, end }): Ribbon => {
    let [[x1, y1], [x2, y2]] = [start, end];
    const { direction } = hop.row.flow;
    const isOpenStart = hop.from.kind === 'origin not stated';
    const isOpenEnd = hop.to.kind === 'destination not given';
    if (hop.isLast && !isOpenEnd && (direction === 'one-way' || direction === 'two-way')) {
      heads.push(`M${x2} ${y2}l-${HEAD_PX + 1}-9v18Z`);
      x2 -= HEAD_PX;
    }
    if (hop.isFirst && !isOpenStart && direction === 'two-way') {
      heads.push(`M${x1} ${y1}l${HEAD_PX + 1}-9v18Z`);
      x1 += HEAD_PX;
    }
    const middle = tenth((x1 + x2) / 2);
    const beyond = hop.to.kind === 'passed' ? `h${parties.get(hop.to.key)?.box.width ?? 0}` : '';
    const reach = (x2 - x1) * 0.75;
    return {
      d: `M${x1} ${y1}${y1 === y2 ? `H${x2}` : `C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}${beyond}`,
      fade: isOpenStart ? { from: x1, to: tenth(x1 + reach) } : isOpenEnd ? { from: x2, to: tenth(x2 - reach) } : null,
    };
  });
  return { ribbons, heads };
}

function middleOf(party: PlacedParty | undefined): number {
  return party === undefined ? 0 : party.box.y + party.box.height / 2;
}
