// Formats file sizes and days in the reader's language.
import { numberFormat } from './numberFormat.ts';
import type { Say } from './say.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Formats a size in decimal units, with one digit after the point below ten: `1.4 kB`, `86 kB`. */
export function formatBytes(bytes: number, say: Say): string {
  const power = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = power > 0 && value < 10 ? 1 : 0;
  const format = {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  } as const;
  return numberFormat(say.language, format).format(value).replace(' ', '\u00a0');
}

/** Formats a YYYY-MM-DD day in words; gives a year or a month unchanged, since no day may be added to it. */
export function formatDay(day: string, say: Say): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(say.language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
