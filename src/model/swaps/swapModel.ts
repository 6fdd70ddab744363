// Works out what a swap would free and export from four numbers. This is arithmetic, not a forecast.

/**
 * The numbers of the what-if, in one unit: `r` is delivered, `c` is the demand that it can meet (at home, or a refinery's intake), `p` is
 * the exporter's own production, `k` is the room for exports.
 */
export const LETTERS = ['r', 'c', 'p', 'k'] as const;
export type Letter = (typeof LETTERS)[number];
/** Each is at least zero; null where nobody gave it. */
export type SwapNumbers = Readonly<Record<Letter, number | null>>;
type Given<Letters extends Letter> = Readonly<Record<Letters, number>>;

/** The results; each is null until the numbers that it needs are given. */
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

/** Works out everything that the given numbers allow; assumes nothing for a missing one. */
export function workOut({ r, c, p, k }: SwapNumbers): SwapOutcome {
  const hasHome = c !== null && p !== null;
  return {
    freed: r !== null && hasHome ? freedBy({ r, c, p }) : null,
    before: hasHome && k !== null ? exportsBefore({ c, p, k }) : null,
    after: r !== null && hasHome && k !== null ? exportsAfter({ r, c, p, k }) : null,
  };
}

/** Lists the numbers missing for an outcome, in the order R, C, P, K; empty where it is known. */
export function missingFor(outcome: keyof SwapOutcome, numbers: SwapNumbers): Letter[] {
  return NEEDS[outcome].filter((letter) => numbers[letter] === null);
}

/** Own production left after it has met the demand that the delivery does not. */
function spare(p: number, c: number, met: number): number {
  return Math.max(p - c + met, 0);
}
