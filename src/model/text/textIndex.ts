// Converts positions in a text between UTF-16 units, as JavaScript slices, and Unicode code points, as W3C selectors count.
import type { PositionSelector } from '../schema.ts';

/** A stretch of a text: UTF-16 offsets as `String.slice` takes them, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Both counts of one text, built once. A look-up takes the logarithm of the number of astral characters. */
export interface TextIndex {
  /** Turns a UTF-16 span into a W3C TextPositionSelector. Half of a surrogate pair counts as the whole of it. */
  readonly describe: (span: Span) => PositionSelector;
  /** Turns a W3C TextPositionSelector into a UTF-16 span; null where it is outside the text, empty or not in whole numbers. */
  readonly locate: (position: Pick<PositionSelector, 'start' | 'end'>) => Span | null;
}

/** Counts a text. A lone surrogate is one code point, as in `for … of`. */
export function indexText(text: string): TextIndex {
  /** UTF-16 offset of each character that takes two units. */
  const astral: number[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    if ((text.codePointAt(unit) ?? 0) > 0xffff) astral.push(unit++);
  }

  /** How many astral characters come before: the first index whose value is at least `limit`. */
  const countBelow = (limit: number, valueOf: (index: number) => number): number => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueOf(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const unitOf = (index: number): number => astral[index] ?? 0;
  const toPoint = (unit: number): number => unit - countBelow(unit, unitOf);
  const toUnit = (point: number): number => point + countBelow(point, (index) => unitOf(index) - index);

  return {
    describe: ({ start, end }) => ({ type: 'TextPositionSelector', start: toPoint(start), end: toPoint(end) }),
    locate: ({ start, end }) => {
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) return null;
      const span = { start: toUnit(start), end: toUnit(end) };
      return span.end > text.length ? null : span;
    },
  };
}
