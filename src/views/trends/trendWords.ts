// Says trends in words: on the marks, in sentences, and as a table with a row for each figure.
import type { TrendWords } from './placePlot.ts';
import { dayInWords, formatContextPeriod, formatMonth, formatStatement, speakerOf } from '../../messages/contextWords.ts';
import { formatAmount, formatMeasure, formatPeriod } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import type { Series, Statement } from '../../model/context/contextLayer.ts';
import type { ContextSource } from '../../model/context/contextSchema.ts';
import { speakerName } from '../../model/dataset.ts';
import type { Threshold, TrendRow } from './selectTrends.ts';
import type { Frame, Sentence } from '../view.ts';
import { numberFormat } from '../../messages/numberFormat.ts';
import type { TableRow, ViewTable } from '../viewTable.ts';

type Words = Pick<Frame, 'dataset' | 'say'>;

export function trendWords(say: Say): TrendWords {
  const number = numberFormat(say.language, { maximumFractionDigits: 3 });
  const point = numberFormat(say.language, { maximumSignificantDigits: 4 });
  return {
    amount: (value, unit) => formatAmount(value, unit, say),
    number: (value) => number.format(value),
    // The group's scale names the unit; a converted figure says its own.
    figure: (statement, unit) =>
      statement.unit === unit ? boundNumber(statement, (value) => number.format(value), say) : formatStatement(statement, say),
    point: (value) => point.format(value),
    threshold: ({ measure }) => say('trends.threshold', { figure: formatMeasure(measure, say) }),
  };
}

function boundNumber(statement: Statement, format: (value: number) => string, say: Say): string {
  const { bound } = statement;
  const amount = format(statement.value);
  if (bound === 'at-most') return say('context.bound.at-most', { amount });
  const values = statement.bound === 'range' ? { amount, upper: format(statement.upper) } : { amount };
  return say(`bound.${bound}`, values).replace(/^([<>≥≈]) /, '$1\u00a0');
}

/** Says what a series measures, over which years, and which years have no figure. */
export function seriesInWords(series: Series, say: Say): string {
  const known = series.points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const missing = series.points.flatMap(({ year, value }) => (value === null ? [year] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return say('trends.series.none', { of: series.of });
  const values = {
    of: series.of,
    first: formatAmount(first.value, series.unit, say),
    start: first.year,
    last: formatAmount(last.value, series.unit, say),
    end: last.year,
    publisher: series.source.publisher,
  };
  const gaps = missing.length === 0 ? '' : ` ${say('trends.series.gaps', { years: missing.join(', ') })}`;
  return say('trends.series', values) + gaps;
}

/** Gives a sentence for each figure, and for each of the article's figures laid over them. */
export function describeTrends(rows: readonly TrendRow[], { dataset, say }: Words): Sentence[] {
  return rows.flatMap(({ panels }) => [
    ...thresholdsOf(panels).map(({ claim, measure }): Sentence => {
      const speaker = speakerName(dataset, claim.speaker) ?? say('speaker.not-attributed');
      const text = say('trends.threshold.describe', {
        figure: formatMeasure(measure, say),
        paraphrase: claim.paraphrase,
        speaker,
        period: formatPeriod(measure, say),
      });
      return { claims: [claim.id], text };
    }),
    ...panels.flatMap(({ series, statements }): Sentence[] => [
      ...series.map((each) => ({ claims: each.claims, context: each.id, text: seriesInWords(each, say) })),
      ...statements.map((each) => ({ claims: each.claims, context: each.id, text: statementInWords(each, say) })),
    ]),
  ]);
}

function statementInWords(statement: Statement, say: Say): string {
  return say('trends.statement', {
    of: statement.of,
    figure: formatStatement(statement, say),
    period: formatContextPeriod(statement.period, say),
    speaker: speakerOf(statement),
    note: statement.note,
  });
}

export function tableOfTrends(rows: readonly TrendRow[], { dataset, say }: Words): ViewTable {
  return {
    columns: ['trends.column.of', 'trends.column.time', 'table.figure', 'trends.column.by', 'trends.column.day', 'trends.column.publisher'],
    rows: rows.flatMap(({ panels }) => [
      ...thresholdsOf(panels).map(({ claim, measure }): TableRow => {
        const speaker = speakerName(dataset, claim.speaker) ?? say('speaker.not-attributed');
        const { published } = dataset.file.source;
        const day = published === null ? say('source.undated') : formatMonth(published, say);
        const cells = [claim.paraphrase, formatPeriod(measure, say), formatMeasure(measure, say), speaker, day, say('trends.article')];
        return { claims: [claim.id], cells };
      }),
      ...panels.flatMap(({ series, statements }) => [
        ...series.flatMap((each) => rowsOf(each, say)),
        ...statements.map((each) => rowOf(each, say)),
      ]),
    ]),
  };
}

function rowsOf({ id, claims, of, points, unit, source }: Series, say: Say): TableRow[] {
  return points.map(({ year, value }) => ({
    claims,
    context: { id, address: source.address },
    cells: [
      of,
      year,
      value === null ? say('table.notGiven') : formatAmount(value, unit, say),
      say('trends.series.by'),
      sourceDay(source, say),
      source.publisher,
    ],
  }));
}

function rowOf(statement: Statement, say: Say): TableRow {
  const { id, claims, of, period, source } = statement;
  const cells = [
    of,
    formatContextPeriod(period, say),
    formatStatement(statement, say),
    speakerOf(statement),
    dayInWords(statement, say),
    source.publisher,
  ];
  return { claims, context: { id, address: source.address }, cells };
}

function sourceDay({ published }: ContextSource, say: Say): string {
  return published === null ? say('context.undated') : say('context.reported', { day: formatMonth(published, say) });
}

/** Gives each threshold once, however many panels show it. */
export function thresholdsOf(panels: TrendRow['panels']): Threshold[] {
  return [...new Map(panels.flatMap(({ thresholds }) => thresholds).map((threshold) => [threshold.claim.id, threshold])).values()];
}
