// Formats independent figures in words: bound, time, who said them and when, and where they were read.
import type { Statement } from '../model/context/contextLayer.ts';
import type { ContextPeriod } from '../model/context/contextSchema.ts';
import { formatDay } from './formats.ts';
import { formatAmount } from './measures.ts';
import type { Say } from './say.ts';
import './context/words.ts';

/** Formats a figure as a sign and an amount: `> $4 bn`, `1.5–2 bcm/y`. */
export function formatStatement(statement: Statement, say: Say): string {
  if (statement.bound === 'range') return formatRange(statement.value, statement.upper, statement.unit, say);
  const amount = formatAmount(statement.value, statement.unit, say);
  if (statement.bound === 'at-most') return say('context.bound.at-most', { amount });
  return say(`bound.${statement.bound}`, { amount, upper: amount }).replace(/^([<>≥≈]) /, '$1\u00a0');
}

/** Formats both ends; a unit after the number appears once. */
function formatRange(value: number, upper: number, unit: string, say: Say): string {
  const [low, high] = [formatAmount(value, unit, say), formatAmount(upper, unit, say)];
  const after = `\u00a0${unit}`;
  return say('bound.range', { amount: low.endsWith(after) ? low.slice(0, -after.length) : low, upper: high });
}

/** Formats the time that a figure is about: `of 2023`, `of January 2024 to May 2024`, `as said; no period is given`. */
export function formatContextPeriod(period: ContextPeriod, say: Say): string {
  if (period.kind === 'as-said') return say('context.period.asSaid');
  const { start, end } = period;
  if (end === null) return say('context.period.since', { start: formatMonth(start, say) });
  return start === end
    ? say('context.period.of', { time: formatMonth(start, say) })
    : say('context.period.span', { start: formatMonth(start, say), end: formatMonth(end, say) });
}

/**
 * Formats the time briefly, for lists: `2023`, `Jan–May 2024`; in full without a beginning and an end. Does not use the platform's own
 * ranges: their spacing differs between versions, and a prerendered page must be the same in all.
 */
export function shortPeriod(period: ContextPeriod, say: Say): string {
  if (period.kind === 'as-said' || period.end === null) return formatContextPeriod(period, say);
  const { start, end } = period;
  if (start === end && start.length === 4) return start;
  const sameYear = start.length === 7 && end.length === 7 && start.slice(0, 4) === end.slice(0, 4);
  return say('context.period.short', { start: shortDay(start, say, !sameYear), end: shortDay(end, say, true) });
}

function shortDay(day: string, say: Say, withYear: boolean): string {
  if (day.length === 4) return day;
  const month = { month: 'short', timeZone: 'UTC' } as const;
  const dated = withYear ? ({ ...month, year: 'numeric' } as const) : month;
  const options = day.length === 10 ? ({ ...dated, day: 'numeric' } as const) : dated;
  return new Intl.DateTimeFormat(say.language, options).format(new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`));
}

/** `15 November 2022`, `May 2024`, `2024`. */
export function formatMonth(day: string, say: Say): string {
  if (!/^\d{4}-\d{2}$/.test(day)) return formatDay(day, say);
  return new Intl.DateTimeFormat(say.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}-01T00:00:00Z`));
}

/** Names who said it, as the source does: a person or a body, else the publisher. */
export function speakerOf({ speaker, source }: Statement): string {
  return speaker ?? source.publisher;
}

/** Says when and where: `said April 22, 2024, in The Gazette`; names the publisher there only if it is not the speaker. */
export function occasionOf(statement: Statement, say: Say): string {
  const day = dayInWords(statement, say);
  return statement.speaker === null ? day : say('context.occasion', { day, publisher: statement.source.publisher });
}

/** Says when it was said, else when it was reported, else that the page has no date. Marks what was inferred. */
export function dayInWords({ said, source, inferred }: Statement, say: Say): string {
  const inferredDay = inferred.includes('said');
  if (said !== null) return say(inferredDay ? 'context.said.inferred' : 'context.said', { day: formatMonth(said, say) });
  return source.published === null ? say('context.undated') : say('context.reported', { day: formatMonth(source.published, say) });
}
