// Joins the parts of a reference as sentences and writes days in words, for the plain-text styles.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Joins parts as sentences. A part without a full stop gets one; null and empty parts are left out. */
export function sentences(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.?!][”"’]*$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}

/** Writes a day (YYYY-MM-DD, YYYY-MM or YYYY) as English styles do: `November 25, 2026`, `November 2026`, `2026`. */
export function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`;
}
