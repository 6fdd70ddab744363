// Places statements of one quantity on one scale: a dot for a value, an arrow for an open bound, a bar for a range. Never a line.
import { ticks } from 'd3';
import type { Statement } from '../../model/context/contextLayer.ts';
import { unitFactor } from '../../model/units/convertUnit.ts';
import type { Measure } from '../../model/schema.ts';
import { tenth } from '../../geometry/box.ts';

/** “More than” and “less than” are rings; “at least” and “at most” are dots; all have an arrow. “About” has a halo. */
export type StatementMark =
  | { readonly kind: 'dot'; readonly x: number; readonly isOpen: boolean; readonly arrow: 'up' | 'down' | null; readonly isAbout: boolean }
  | { readonly kind: 'range'; readonly x: number; readonly width: number };

export interface PlacedStatement {
  readonly statement: Statement;
  readonly mark: StatementMark;
}

export interface PlacedStrip {
  readonly width: number;
  readonly unit: string;
  readonly rows: readonly PlacedStatement[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Position of the claim's own figure, if it has one of the same quantity. */
  readonly claim: { readonly x: number; readonly upward: boolean } | null;
}

export const STRIP_PX = { edge: 8, arrow: 16 };

/**
 * Places statements in a width, px, in order. The scale starts at zero, in the unit of the first; statements that do not convert into
 * it are left out. The claim's figure is included only if its quantity is the same and its unit is the same or converts.
 */
export function placeStatements(statements: readonly Statement[], claim: Measure | null, width: number): PlacedStrip {
  const unit = statements[0]?.unit ?? '';
  const scaled = statements.flatMap((statement) => {
    const factor = unitFactor(statement.unit, unit);
    return factor === null ? [] : [{ statement, factor }];
  });
  const claimFactor = claim && statements[0]?.quantity === claim.quantity ? unitFactor(claim.unit, unit) : null;
  const claimValue = claim && claimFactor !== null ? claim.value * claimFactor : null;
  const ends = scaled.flatMap(({ statement, factor }) =>
    [statement.value, statement.bound === 'range' ? statement.upper : 0].map((each) => each * factor),
  );
  const high = Math.max(0, ...ends, claimValue ?? 0) || 1;
  // Leaves room for an arrow past the largest value.
  const scale = (value: number) => tenth(STRIP_PX.edge + (value / high) * (width - 2 * STRIP_PX.edge - STRIP_PX.arrow));
  return {
    width,
    unit,
    rows: scaled.map(({ statement, factor }) => ({ statement, mark: markOf(statement, (value) => scale(value * factor)) })),
    ticks: ticks(0, high, width < 400 ? 3 : 5).map((value) => ({ x: scale(value), value })),
    claim:
      claim && claimValue !== null ? { x: scale(claimValue), upward: claim.bound === 'greater-than' || claim.bound === 'at-least' } : null,
  };
}

function markOf(statement: Statement, scale: (value: number) => number): StatementMark {
  const x = scale(statement.value);
  switch (statement.bound) {
    case 'range':
      return { kind: 'range', x, width: tenth(scale(statement.upper) - x) };
    case 'greater-than':
    case 'at-least':
      return { kind: 'dot', x, isOpen: statement.bound === 'greater-than', arrow: 'up', isAbout: false };
    case 'less-than':
    case 'at-most':
      return { kind: 'dot', x, isOpen: statement.bound === 'less-than', arrow: 'down', isAbout: false };
    case 'about':
    case 'exact':
      return { kind: 'dot', x, isOpen: false, arrow: null, isAbout: statement.bound === 'about' };
  }
}
