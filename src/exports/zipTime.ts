// Gives a time as a zip keeps it, the same in every time zone.

/** A zip keeps the time of the clock on the wall: UTC is set as if it were that, so that every place makes the same bytes. It begins in 1980. */
export function zipTime(at: string): Date {
  const given = new Date(at);
  const time = Number.isNaN(given.getTime()) || given.getUTCFullYear() < 1980 ? new Date(Date.UTC(1980, 0, 1)) : given;
  return new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
}
