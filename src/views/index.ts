// The registry of views. To add one: write its folder, add its line.
import type { ViewId } from './ids.ts';
import { figures } from './figures/figures.ts';
import { firmness } from './firmness/firmness.ts';
import { map } from './map/map.ts';
import { parties } from './parties/parties.ts';
import { speakers } from './speakers/speakers.ts';
import { swaps } from './swaps/swaps.ts';
import { trends } from './trends/trends.ts';
import { text } from './text/text.ts';
import { unsaid } from './unsaid/unsaid.ts';

export const VIEWS = { map, text, figures, swaps, firmness, parties, speakers, unsaid, trends } as const satisfies Readonly<
  Record<ViewId, unknown>
>;
