// Dates are days, months or years of the calendar, and a period does not end before it starts.
import type { Check } from '../check.ts';
import { finding, quoted, type Finding } from '../fault.ts';

export const dates: Check = {
  id: 'dates',
  *find({ file }) {
    yield* inCalendar('$.coding.on', file.coding.on);
    yield* inCalendar('$.source.published', file.source.published);
    for (const [i, { measure }] of file.claims.entries()) {
      if (!measure?.period) continue;
      const at = `$.claims[${i}].measure.period`;
      const { start, end } = measure.period;
      yield* inCalendar(`${at}.start`, start);
      yield* inCalendar(`${at}.end`, end);
      // A year or a month ends with its last day: whatever starts within it is not later.
      if (start.slice(0, end.length) > end) {
        yield finding(`${at}.end`, quoted(end), `${start}, the start, or later`, `"start": ${quoted(end)}, "end": ${quoted(start)}`);
      }
    }
    for (const [i, { route }] of file.flows.entries()) {
      if (route.kind === 'cited') yield* inCalendar(`$.flows[${i}].route.source.accessed`, route.source.accessed);
    }
  },
};

function* inCalendar(path: string, date: string | null): Iterable<Finding> {
  if (date === null) return;
  const time = Date.parse(date);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  if (!real) yield finding(path, quoted(date), 'a date that is in the calendar');
}
