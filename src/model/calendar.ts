// Checks that dates exist in the calendar and that periods run forwards.
import { finding, quoted, type Finding } from './reading/fault.ts';

/** Yields nothing for null or for a day, month or year of the calendar; else what is wrong. */
export function* inCalendar(path: string, date: string | null): Iterable<Finding> {
  if (date === null) return;
  const time = Date.parse(date);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  if (!real) yield finding(path, quoted(date), 'a date that is in the calendar');
}

/** Checks that both ends are in the calendar and that the end is not before the start. */
export function* inOrder(path: string, start: string, end: string): Iterable<Finding> {
  yield* inCalendar(`${path}.start`, start);
  yield* inCalendar(`${path}.end`, end);
  // A year or a month ends with its last day, so nothing that starts within it is later.
  if (start.slice(0, end.length) > end) {
    yield finding(`${path}.end`, quoted(end), `${start}, the start, or later`, `"start": ${quoted(end)}, "end": ${quoted(start)}`);
  }
}
