// Checks that a measure's numbers make sense: ranges go up, and what can't be negative is not.
import type { Check } from './check.ts';
import { finding } from '../reading/fault.ts';

export const bounds: Check = {
  id: 'bounds',
  *find({ file }) {
    for (const [i, { measure }] of file.claims.entries()) {
      const at = `$.claims[${i}].measure`;
      if (measure === null) continue;
      if (measure.value < 0 && measure.quantity !== 'investment-total') {
        yield finding(`${at}.value`, `${measure.value}`, `a ${measure.quantity.replace('-', ' ')} of 0 or more`);
      }
      if (measure.bound !== 'range' || measure.upper > measure.value) continue;
      const fix =
        measure.upper < measure.value ? `"value": ${measure.upper}, "upper": ${measure.value}` : 'the bound "exact", without "upper"';
      yield finding(`${at}.upper`, `${measure.upper}`, `more than ${measure.value}, the lower bound`, fix);
    }
  },
};
