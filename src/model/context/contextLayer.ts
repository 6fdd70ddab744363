// Builds the layer of independent figures from a checked `context.json`: each with its source, indexed by id.
import type { Sourced } from '../dataset.ts';
import type { ClaimId } from '../schema.ts';
import type { Absence, Conflict, ContextFile, ContextId, ContextSource, SeriesEntry, SourceId, StatementEntry } from './contextSchema.ts';

/** The claims that it may be compared with; it does not say whether they are right. */
type Beside = Readonly<Pick<Sourced, 'claims'>>;

/** An entry with its source instead of the source's id. */
type Placed<Entry> = Entry extends unknown ? Omit<Entry, 'source' | 'beside'> & Beside & { readonly source: ContextSource } : never;

/** A figure that somebody stated, with where it was read. */
export type Statement = Placed<StatementEntry>;
/** Figures of one source, one a year; null is a gap. */
export type Series = Placed<SeriesEntry>;
/** An existing line, by the places that it is documented to run between. */
export type InfrastructureLine = Omit<ContextFile['lines'][number], 'source' | 'placesFrom' | 'beside'> &
  Beside & { readonly source: ContextSource; readonly placesFrom: ContextSource };
export type Missing = Omit<Absence, 'beside'> & Beside;

/** A chart of independent figures: what it shows, on the scale of its group. */
export interface ContextPanel {
  readonly id: string;
  readonly title: string;
  readonly series: readonly Series[];
  readonly statements: readonly Statement[];
}

export interface ContextGroup {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly note: string;
  readonly panels: readonly ContextPanel[];
}

export interface ContextLayer {
  readonly file: ContextFile;
  readonly statements: ReadonlyMap<ContextId, Statement>;
  readonly series: ReadonlyMap<ContextId, Series>;
  readonly absences: readonly Missing[];
  readonly conflicts: readonly Conflict[];
  readonly groups: readonly ContextGroup[];
  readonly lines: readonly InfrastructureLine[];
}

/** Indexes a checked file. Throws where an id does not resolve, which a checked file never has. */
export function indexContext(file: ContextFile): ContextLayer {
  const sources = new Map<SourceId, ContextSource>(file.sources.map((source) => [source.id, source]));
  const sourceOf = (id: SourceId) => must(sources.get(id), id);
  const statements = new Map(
    file.statements.map(({ beside, source, ...entry }): [ContextId, Statement] => [
      entry.id,
      { ...entry, claims: claimsOf(beside, entry.id), source: sourceOf(source) },
    ]),
  );
  const series = new Map(
    file.series.map(({ beside, source, ...entry }): [ContextId, Series] => [
      entry.id,
      { ...entry, claims: claimsOf(beside, entry.id), source: sourceOf(source) },
    ]),
  );
  const groups = file.groups.map((group) => ({
    ...group,
    panels: group.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((id) => must(series.get(id), id)),
      statements: panel.statements.map((id) => must(statements.get(id), id)),
    })),
  }));
  const lines = file.lines.map(({ beside, source, placesFrom, ...entry }) => ({
    ...entry,
    claims: claimsOf(beside, entry.id),
    source: sourceOf(source),
    placesFrom: sourceOf(placesFrom),
  }));
  const absences = file.absences.map(({ beside, ...entry }) => ({ ...entry, claims: claimsOf(beside, entry.id) }));
  return { file, statements, series, absences, conflicts: file.conflicts, groups, lines };
}

function claimsOf([first, ...rest]: readonly ClaimId[], name: string): readonly [ClaimId, ...ClaimId[]] {
  return [must(first, name), ...rest];
}

function must<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} does not resolve in a checked context`);
  return value;
}
