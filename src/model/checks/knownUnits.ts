// Checks that the program can read the unit of every measure.
import type { Check } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';
import { parseUnit } from '../units/units.ts';
import { nearestUnit } from '../units/nearestUnit.ts';

export const knownUnits: Check = {
  id: 'known-units',
  *find({ file }) {
    for (const [i, { measure }] of file.claims.entries()) {
      if (measure === null || parseUnit(measure.unit) !== null) continue;
      const near = nearestUnit(measure.unit);
      yield finding(
        `$.claims[${i}].measure.unit`,
        quoted(measure.unit),
        'a known unit, such as "USD billion", "bcm" or "bbl/d"',
        near && quoted(near),
      );
    }
  },
};
