// Calculates what four numbers of a swap would free and export, and what stops it: arithmetic, not a forecast.

/**
 * The numbers of the what-if, in one unit: `r` is delivered, `c` is the demand that it can meet (at home, or a refinery's intake), `p` is
 * the exporter's own production, `k` is the room for exports.
 */
export const LETTERS = ['r', 'c', 'p', 'k'] as const;
export type Letter = (typeof LETTERS)[number];
/** Each is at least zero; null is one that nobody gave. */
export type SwapNumbers = Readonly<Record<Letter, number | null>>;
type Given<Letters extends Letter> = Readonly<Record<Letters, number>>;

/** What is worked out: each is null until the numbers that it needs are given. */
export interface SwapOutcome {
  readonly freed: number | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** The numbers that each outcome needs. */
export const NEEDS: Readonly<Record<keyof SwapOutcome, readonly Letter[]>> = {
  freed: ['r', 'c', 'p'],
  before: ['c', 'p', 'k'],
  after: ['r', 'c', 'p', 'k'],
};

/** Exports without the delivery: `min(max(P − C, 0), K)`. */
export function exportsBefore({ c, p, k }: Given<'c' | 'p' | 'k'>): number {
  return Math.min(Math.max(p - c, 0), k);
}

/** Exports with the delivery: `min(max(P − C + min(R, C), 0), K)`. */
export function exportsAfter({ r, c, p, k }: Given<Letter>): number {
  return Math.min(spare(p, c, Math.min(r, c)), k);
}

/** What the delivery frees, whether or not there is room to export it: `max(P − C + min(R, C), 0) − max(P − C, 0)`. */
export function freedBy({ r, c, p }: Given<'r' | 'c' | 'p'>): number {
  return spare(p, c, Math.min(r, c)) - spare(p, c, 0);
}

/** Everything that can be worked out from the numbers that are given; nothing is assumed for one that is not. */
export function workOut({ r, c, p, k }: SwapNumbers): SwapOutcome {
  const hasHome = c !== null && p !== null;
  return {
    freed: r !== null && hasHome ? freedBy({ r, c, p }) : null,
    before: hasHome && k !== null ? exportsBefore({ c, p, k }) : null,
    after: r !== null && hasHome && k !== null ? exportsAfter({ r, c, p, k }) : null,
  };
}

/** The numbers that are missing for an outcome, in the order R, C, P, K; empty where it is known. */
export function missingFor(outcome: keyof SwapOutcome, numbers: SwapNumbers): Letter[] {
  return NEEDS[outcome].filter((letter) => numbers[letter] === null);
}

/** What remains of own production once what is not delivered of the demand has been met from it. */
function spare(p: number, c: number, met: number): number {
  return Math.max(p - c + met, 0);
}
