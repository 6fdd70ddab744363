// Adds up the height of independent figures in an embed: the charts, and the sources by the length of their words.
import type { HeightOf } from '../height.ts';
import type { TrendWords } from './placePlot.ts';
import { placeTrends, type PlacedTrends } from './placeTrends.ts';
import type { TrendRow } from './selectTrends.ts';

/** Stand-in words: only the width of the scale affects the height of the charts. */
const PLAIN: TrendWords = {
  amount: (value, unit) => `${value} ${unit}`,
  number: String,
  figure: ({ value }) => String(value),
  point: String,
  threshold: () => '',
};
/** Heights of a source line, the space after it and the space around a chart, and the width of a letter. */
const TREND_PX = { line: 17, after: 6, around: 44, letter: 6.3 };
const FIGURE_LETTERS = 28;

/** Adds up the height; without figures, that of a short text. */
export function height({ rows, frame }: HeightOf<TrendRow, PlacedTrends>): number {
  const widthPx = frame.room.width;
  const { groups } = placeTrends(rows, PLAIN, widthPx);
  const across = widthPx >= 680 ? 2 : 1;
  const linesOf = (letters: number, px: number) => Math.ceil((letters * TREND_PX.letter) / px);
  const heights = groups.map(({ row, height: chartsPx }) => {
    const statements = row.panels.flatMap((panel) => panel.statements);
    const series = row.panels.flatMap((panel) => panel.series.map((each) => ({ ...each, panel })));
    const publishers = new Map(series.map(({ source }) => [source.id, source.publisher.length + source.title.length]));
    const sources = [
      ...statements.map(({ speaker, source }) => FIGURE_LETTERS + (speaker?.length ?? 0) + source.publisher.length),
      ...[...publishers].map(([id, letters]) =>
        series.reduce((sum, { source, panel }) => sum + (source.id === id ? panel.title.length + 2 : 0), letters),
      ),
    ];
    const sourcesPx = sources.reduce((sum, letters) => sum + linesOf(letters, widthPx / across - 24) * TREND_PX.line + TREND_PX.after, 0);
    // A column may have one line more than its share.
    const columnPx = sourcesPx / across + (across > 1 ? TREND_PX.line : 0);
    return (
      chartsPx +
      TREND_PX.around +
      columnPx +
      TREND_PX.line * (linesOf(row.group.note.length, widthPx) + linesOf(statements.length > 0 ? 180 : 40, widthPx))
    );
  });
  return 130 + heights.reduce((sum, each) => sum + each, 0);
}
