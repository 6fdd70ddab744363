// Splits a measure into the parts of its bar: certain, fading, or between two ends.
import type { Measure } from '../model/schema.ts';

/** `solid` is certain, `out` fades towards larger values, `in` fades in from nothing, `between` spans a range. */
export interface BarPart {
  readonly x: number;
  readonly width: number;
  readonly paint: 'solid' | 'out' | 'in' | 'between';
}

/** How far an open bar runs past its value before it has faded, as a share of the value. */
const OPEN_SHARE = 0.42;

/** Gives the parts of a value as its bound asks, in its unit. */
export function partsOf(measure: Measure): { from: number; to: number; paint: BarPart['paint'] }[] {
  const { value } = measure;
  switch (measure.bound) {
    case 'exact':
      return [{ from: 0, to: value, paint: 'solid' }];
    case 'greater-than':
    case 'at-least':
      return [
        { from: 0, to: value, paint: 'solid' },
        { from: value, to: value + Math.abs(value) * OPEN_SHARE, paint: 'out' },
      ];
    case 'less-than':
      return [{ from: 0, to: value, paint: 'in' }];
    case 'about':
      return [
        { from: 0, to: value * 0.9, paint: 'solid' },
        { from: value * 0.9, to: value * 1.1, paint: 'out' },
      ];
    case 'range':
      return [
        { from: 0, to: value, paint: 'solid' },
        { from: value, to: measure.upper, paint: 'between' },
      ];
  }
}
