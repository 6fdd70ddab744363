// Selects groups of trends: independent figures for the slice's claims, and the article's own figures of the same quantity.
import type { ContextGroup, ContextPanel, Series, Statement } from '../../model/context/contextLayer.ts';
import type { ContextId } from '../../model/context/contextSchema.ts';
import { unitFactor } from '../../model/units/convertUnit.ts';
import type { Claim, Sourced } from '../../model/dataset.ts';
import type { ClaimId, Measure } from '../../model/schema.ts';
import type { Slice } from '../../selection/slice.ts';

/** A figure of the article, to lay over independent figures. */
export interface Threshold {
  readonly claim: Claim;
  readonly measure: Measure;
}

export interface TrendPanel extends ContextPanel {
  /** Claims that the panel's figures belong to, with a figure of the panel's quantity in a unit that a standard converts. */
  readonly thresholds: readonly Threshold[];
}

/** A group of panels on one scale, with the claims of the slice that it belongs to. */
export interface TrendRow extends Sourced {
  readonly group: ContextGroup;
  readonly panels: readonly TrendPanel[];
  /** The letter of each statement, under its mark and before its source. */
  readonly letters: ReadonlyMap<ContextId, string>;
}

/** Selects the groups in file order, without figures that belong to no claim of the slice. Empty if the figures are off or not loaded. */
export function selectTrends({ context, claims }: Slice): TrendRow[] {
  if (context === undefined) return [];
  const left = new Set<ClaimId>(claims.map(({ id }) => id));
  const stays = (figure: { readonly claims: readonly ClaimId[] }) => figure.claims.some((id) => left.has(id));
  return context.groups.flatMap((group): TrendRow[] => {
    const panels = group.panels.flatMap((panel): TrendPanel[] => {
      const series = panel.series.filter(stays);
      const statements = panel.statements.filter(stays).toSorted(byTime);
      if (series.length + statements.length === 0) return [];
      return [{ ...panel, series, statements, thresholds: thresholdsOf([...series, ...statements], group.unit, claims) }];
    });
    const besides = new Set(panels.flatMap((panel) => [...panel.series, ...panel.statements].flatMap((figure) => [...figure.claims])));
    const [first, ...rest] = claims.map(({ id }) => id).filter((id) => besides.has(id));
    const letters = new Map(panels.flatMap(({ statements }) => statements).map(({ id }, index) => [id, letterOf(index)]));
    return first === undefined ? [] : [{ group, panels, letters, claims: [first, ...rest] }];
  });
}

/** Gives the year in which a statement's period begins, or the day when it was said or reported; null if neither is known. */
export function yearOf({ period, said, source }: Statement): number | null {
  const day = period.kind === 'span' ? period.start : (said ?? source.published);
  return day === null ? null : Number(day.slice(0, 4));
}

function thresholdsOf(figures: readonly (Series | Statement)[], unit: string, claims: readonly Claim[]): Threshold[] {
  return claims.flatMap((claim) => {
    const { measure } = claim;
    if (measure === null || unitFactor(measure.unit, unit) === null) return [];
    return figures.some((figure) => figure.quantity === measure.quantity && figure.claims.includes(claim.id)) ? [{ claim, measure }] : [];
  });
}

/** Orders by time; within a year, shorter periods first. */
function byTime(a: Statement, b: Statement): number {
  return (yearOf(a) ?? Infinity) - (yearOf(b) ?? Infinity) || endOf(a).localeCompare(endOf(b));
}

/** A year as a whole ends after all its months. */
function endOf({ period, said, source }: Statement): string {
  const day = (period.kind === 'span' ? period.end : (said ?? source.published)) ?? '';
  return day.length === 4 ? `${day}-13` : day;
}

/** Counts a to z, then aa, ab and so on. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letterOf(rest - 1)) + String.fromCharCode(97 + (index % 26));
}
