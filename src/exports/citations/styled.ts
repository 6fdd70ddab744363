// Writes what the citation styles share: sentences that end once, and days in words.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Parts to sentences: each ends with a stop of its own, or is given one; parts that are null are left out. */
export function sentences(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.?!][”"’]*$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}

/** A day, YYYY-MM-DD, as English styles write it: `November 25, 2026`; a month or a year as far as it is given. */
export function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`;
}
