// Tells whether the calendar has a date, and whether two dates run forwards.
import { finding, quoted, type Finding } from './reading/fault.ts';

/** Nothing for null and for a day, a month or a year of the calendar; else what is wrong. */
export function* inCalendar(path: string, date: string | null): Iterable<Finding> {
  if (date === null) return;
  const time = Date.parse(date);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  if (!real) yield finding(path, quoted(date), 'a date that is in the calendar');
}

/** Both ends in the calendar, and the end not before the start. */
export function* inOrder(path: string, start: string, end: string): Iterable<Finding> {
  yield* inCalendar(`${path}.start`, start);
  yield* inCalendar(`${path}.end`, end);
  // A year or a month ends with its last day: whatever starts within it is not later.
  if (start.slice(0, end.length) > end) {
    yield finding(`${path}.end`, quoted(end), `${start}, the start, or later`, `"start": ${quoted(end)}, "end": ${quoted(start)}`);
  }
}
