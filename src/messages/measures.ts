// Formats measures, periods and speakers in words: "> $4 bn", "more than $4 bn", "period not given".
import { speakerName, type Claim, type Dataset } from '../model/dataset.ts';
import { parseUnit } from '../model/units/units.ts';
import { NOT_ATTRIBUTED, type Measure } from '../model/schema.ts';
import { numberFormat } from './numberFormat.ts';
import type { Say } from './say.ts';

/** Formats a value in its unit, without its bound: `$4 bn`, `12 bcm`. An unknown unit follows the number as written. */
export function formatAmount(value: number, unit: string, say: Say): string {
  const number = numberFormat(say.language, { maximumFractionDigits: 3 }).format(value);
  const parsed = parseUnit(unit);
  if (parsed?.kind !== 'money') return `${number}\u00a0${unit}`;
  const magnitude = parsed.magnitude === null ? '' : say(`magnitude.${parsed.magnitude}`);
  const amount = numberFormat(say.language, {
    style: 'currency',
    currency: parsed.currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 3,
    minimumFractionDigits: 0,
  }).format(value);
  return magnitude === '' ? amount : `${amount}\u00a0${magnitude}`;
}

/** Formats a measure as a sign and an amount, for marks: `> $4 bn`. Always includes its bound. */
export function formatMeasure(measure: Measure, say: Say): string {
  return say(`bound.${measure.bound}`, amountsOf(measure, say)).replace(/^([<>≥≈]) /, '$1\u00a0');
}

/** Formats a measure in words, for sentences and screen readers: `more than $4 bn`. */
export function measureInWords(measure: Measure, say: Say): string {
  return say(`boundWords.${measure.bound}`, amountsOf(measure, say));
}

/** Formats the period of a measure, or says that none is given. */
export function formatPeriod(measure: Measure, say: Say): string {
  return measure.period === null ? say('period.notGiven') : say('period.span', measure.period);
}

/** Names who says a claim, and who reports it. */
export function formatSpeaker(claim: Claim, dataset: Dataset, say: Say): string {
  const reporter = speakerName(dataset, claim.reportedBy) ?? '';
  if (claim.speaker === NOT_ATTRIBUTED) return say('speaker.unattributed', { reporter });
  const speaker = speakerName(dataset, claim.speaker) ?? '';
  if (claim.speaker !== claim.reportedBy) return say('speaker.reportedBy', { speaker, reporter });
  return claim.speaker === dataset.file.source.author ? say('speaker.author', { speaker }) : speaker;
}

function amountsOf(measure: Measure, say: Say): Record<string, string> {
  const amount = formatAmount(measure.value, measure.unit, say);
  return measure.bound === 'range' ? { amount, upper: formatAmount(measure.upper, measure.unit, say) } : { amount };
}
