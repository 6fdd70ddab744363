// Selects independent figures and draws them beside the article's own, if the slice has any.
import { placeTrends, type PlacedTrends } from './placeTrends.ts';
import { selectTrends, type TrendRow } from './selectTrends.ts';
import type { ViewBody } from '../view.ts';
import { TrendCharts } from './TrendCharts.tsx';
import { describeTrends, tableOfTrends, trendWords } from './trendWords.ts';
import '../../messages/views/words.ts';
import '../../messages/context/words.ts';

export const view = {
  defaultRooms: [
    { width: 676, height: 400, asidePx: 0 },
    { width: 340, height: 400, asidePx: 0 },
  ],
  select: selectTrends,
  place: (rows, { room, say }) => placeTrends(rows, trendWords(say), room.width),
  Component: TrendCharts,
  describe: describeTrends,
  table: tableOfTrends,
} satisfies ViewBody<TrendRow, PlacedTrends>;
