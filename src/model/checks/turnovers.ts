// Checks that a flow measured by a turnover has no direction, since a turnover sums both ways.
import type { Check } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';

export const turnovers: Check = {
  id: 'turnovers',
  *find({ file, claims }) {
    for (const [i, { direction, measureFrom }] of file.flows.entries()) {
      const measure = measureFrom === null ? null : claims.get(measureFrom)?.measure;
      if (measure?.quantity !== 'trade-turnover' || direction === 'undirected' || direction === 'two-way') continue;
      yield finding(`$.flows[${i}].direction`, quoted(direction), 'no direction, as a turnover sums both ways', '"undirected"');
    }
  },
};
