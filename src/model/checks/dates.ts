// Checks that dates are days, months or years of the calendar, and that no period ends before it starts.
import { inCalendar, inOrder } from '../calendar.ts';
import type { Check } from './check.ts';

export const dates: Check = {
  id: 'dates',
  *find({ file }) {
    yield* inCalendar('$.coding.on', file.coding.on);
    yield* inCalendar('$.source.published', file.source.published);
    for (const [i, { measure }] of file.claims.entries()) {
      if (measure?.period) yield* inOrder(`$.claims[${i}].measure.period`, measure.period.start, measure.period.end);
    }
    for (const [i, { route }] of file.flows.entries()) {
      if (route.kind === 'cited') yield* inCalendar(`$.flows[${i}].route.source.accessed`, route.source.accessed);
    }
  },
};
