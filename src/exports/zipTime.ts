// Gives the time for the files of a zip, the same in every time zone.

/** Zips store local time, from 1980 on. This passes UTC off as local time, so that every time zone makes the same bytes. */
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
