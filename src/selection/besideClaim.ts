// Finds the figures to compare with a claim: one scale for each question, in the order in which they were said.
import { group } from 'd3';
import type { ContextLayer, Missing, Statement } from '../model/context/contextLayer.ts';
import type { Conflict } from '../model/context/contextSchema.ts';
import type { ClaimId } from '../model/schema.ts';

/** Statements on one scale: one quantity, in units that convert into the first one's. */
export interface ClaimStrip {
  /** Null for statements that no question covers. */
  readonly question: string | null;
  readonly statements: readonly Statement[];
  readonly conflicts: readonly Conflict[];
}

export interface BesideClaim {
  readonly strips: readonly ClaimStrip[];
  readonly absences: readonly Missing[];
  readonly count: number;
}

/** Gives the figures for a claim; empty lists where it has none. A conflict is in the strip that has all of its statements. */
export function besideClaim(context: ContextLayer, claim: ClaimId): BesideClaim {
  const here = [...context.statements.values()].filter(({ claims }) => claims.includes(claim));
  const checks = context.file.checks.filter((check) => check.claim === claim);
  const asked = checks.map(({ question, statements }) => ({
    question,
    statements: statements.flatMap((id) => here.filter((each) => each.id === id)),
  }));
  const named = new Set(checks.flatMap(({ statements }) => statements));
  const unnamed = here.filter(({ id }) => !named.has(id));
  const others = group(unnamed, ({ quantity, unit }) => `${quantity} ${unit}`);
  const strips = [...asked, ...[...others.values()].map((statements) => ({ question: null, statements }))].map(
    ({ question, statements }): ClaimStrip => {
      const ids = new Set(statements.map(({ id }) => id));
      return {
        question,
        statements: statements.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))),
        conflicts: context.conflicts.filter(({ between }) => between.every((id) => ids.has(id))),
      };
    },
  );
  const absences = context.absences.filter(({ claims }) => claims.includes(claim));
  return { strips, absences, count: here.length };
}

/** Gives the day of a statement, or of its report, as YYYY, YYYY-MM or YYYY-MM-DD; null where neither is known. */
export function dayOfStatement({ said, source }: Statement): string | null {
  return said ?? source.published;
}

/** Statements without a day come last. */
function dayOf(statement: Statement): string {
  return dayOfStatement(statement) ?? '9999';
}
