// Adds up the height of independent figures in an embed: of their charts, and of their sources by the length of their words.
import type { HeightOf } from '../height.ts';
import type { TrendWords } from './placePlot.ts';
import { placeTrends, type PlacedTrends } from './placeTrends.ts';
import type { TrendRow } from './selectTrends.ts';

/** Its words play a part in the height of the charts only by the width of the scale. */
const PLAIN: TrendWords = {
  amount: (value, unit) => `${value} ${unit}`,
  number: String,
  figure: ({ value }) => String(value),
  point: String,
  threshold: () => '',
};
/** Of a line of sources and the space after one, of what stands around a chart, and of the letters of a figure, its time and a few words. */
const TREND_PX = { line: 17, after: 6, around: 44, letter: 6.3 };
const FIGURE_LETTERS = 28;

/** A small text where there are none. */
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
    // The last line of a column may stand alone.
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
