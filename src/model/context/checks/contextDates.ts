// Checks that dates are in the calendar, that no period ends before it starts, and that nothing was read before it was published.
import { inCalendar, inOrder } from '../../calendar.ts';
import { finding, quoted } from '../../reading/fault.ts';
import type { ContextCheck } from '../contextCheck.ts';

export const contextDates: ContextCheck = {
  id: 'context-dates',
  *find(file) {
    yield* inCalendar('$.compiled.on', file.compiled.on);
    for (const [i, { published, accessed }] of file.sources.entries()) {
      const at = `$.sources[${i}]`;
      yield* inCalendar(`${at}.published`, published);
      yield* inCalendar(`${at}.accessed`, accessed);
      if (published !== null && accessed.slice(0, published.length) < published) {
        yield finding(`${at}.accessed`, quoted(accessed), `${published}, when it was published, or later`);
      }
    }
    for (const [i, { said, period, source }] of file.statements.entries()) {
      const at = `$.statements[${i}]`;
      yield* inCalendar(`${at}.said`, said);
      if (period.kind === 'span') {
        if (period.end === null) yield* inCalendar(`${at}.period.start`, period.start);
        else yield* inOrder(`${at}.period`, period.start, period.end);
      } else if (said === null && file.sources.find(({ id }) => id === source)?.published === null) {
        yield finding(`${at}.period`, '"as-said", of a day that is not known', 'a span, or the day on which it was said');
      }
    }
    for (const [i, { on }] of file.absences.entries()) yield* inCalendar(`$.absences[${i}].on`, on);
  },
};
