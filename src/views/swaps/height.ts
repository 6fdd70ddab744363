// Adds up the height of the swaps in an embed: side by side as soon as two fit.
import type { HeightOf } from '../height.ts';
import { gridPx, LEADING, measurePx, SANS, textPx } from '../textHeight.ts';
import type { PlacedSwap, SwapRow } from './placeSwap.ts';

export function height({ placed, frame: { room, say } }: HeightOf<SwapRow, readonly PlacedSwap[]>): number {
  const columns = Math.max(1, Math.min(placed.length, Math.floor((room.width + 28) / (206 + 28))));
  const columnPx = (room.width - (columns - 1) * 28) / columns;
  const heights = placed.map((swap) => {
    const notes = [
      ...swap.notNamed.map((note) => `${note} ${say('swaps.reading')}__`),
      ...(swap.legs.some(({ shown }) => !shown) ? [say('swaps.partial')] : []),
    ];
    const notesPx = notes.map((note) => 4 + textPx(note, Math.min(columnPx, measurePx(46)), SANS('xs'), LEADING.ui));
    const captionPx = textPx(swap.mechanism.name, columnPx, SANS('sm', 600), LEADING.ui);
    return [captionPx + 8 + swap.height, ...notesPx].reduce((sum, each) => sum + each, 0);
  });
  return gridPx(heights, columns, 20);
}
