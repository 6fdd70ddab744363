// Adds up the height of the open questions in an embed, in as many columns as the style sheet sets.
import type { HeightOf } from '../height.ts';
import { gridPx, LEADING, SANS, SERIF, textPx } from '../textHeight.ts';
import type { UnsaidRow } from './selectUnsaid.ts';

export function height({ rows, frame: { room, say } }: HeightOf<UnsaidRow, readonly UnsaidRow[]>): number {
  const { width } = room;
  const columns = width >= 1800 ? 8 : width >= 1000 ? 4 : Math.max(1, Math.floor((width + 24) / (230 + 24)));
  const columnPx = (width - (columns - 1) * 24) / columns;
  const heights = rows.map(({ omission, lacking, of, flows }) => {
    const count = `${say('unsaid.claims', { lacking: lacking.length, count: of })}${flows ? `, ${say('unsaid.flows', { lacking: flows.lacking, count: flows.of })}` : ''} ▸`;
    return (
      3 +
      8 +
      textPx(say(`unsaid.what.${omission}`), columnPx, SERIF('lg', 600), 1.2) +
      2 +
      textPx(count, columnPx, SANS('xs'), LEADING.ui) +
      4
    );
  });
  return gridPx(heights, columns, 16);
}
