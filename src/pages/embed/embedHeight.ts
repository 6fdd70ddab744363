// Adds up the height that an embed needs, before any browser has measured it.
import '../../messages/share/words.ts';
import '../../messages/views/words.ts';
import type { Ground } from '../../map/ground.ts';
import { sayIn, type Say } from '../../messages/say.ts';
import type { Sourced } from '../../model/dataset.ts';
import type { Slice } from '../../selection/slice.ts';
import { ALL_VIEWS } from '../../views/allViews.ts';
import type { Below, BelowOf } from '../../views/below.ts';
import type { HeightOf } from '../../views/height.ts';
import { VIEWS, type ViewId } from '../../views/index.ts';
import { belowPx, measurePx, SANS, SERIF, TEXT_PX, textPx, widthOf } from '../../views/textHeight.ts';
import type { Frame } from '../../views/view.ts';

/** Of a view that is more than one drawing with a key below it, by the path of its file. */
const HEIGHTS = import.meta.glob<(of: HeightOf<Sourced, unknown>) => number>('../../views/*/height.ts', { eager: true, import: 'height' });
import { excessOf } from '../../views/tooMany.ts';

const BELOW = import.meta.glob<(of: BelowOf<unknown>) => Below>('../../views/*/below.ts', { eager: true, import: 'below' });

/** Of the embed's edge, on one side. */
const EDGE_PX = 12;
/** Where a window is a phone's, what is touched is higher. */
const PHONE_PX = 700;
/** Of the column of the source, at least, where it shares a row with the link. */
const SOURCE_PX = 24 * TEXT_PX.xs;
/** Of the calculation below the steps: its fields, what they come to, and the pictures of it. */
const WHAT_IF_PX = { wide: 1340, narrow: 1560 };

/**
 * Whole pixels, a little too many rather than too few: what is cut needs a second scroll bar, what is left over is only ground. `widthPx` is that
 * of the frame. The numbers are those of the style sheets; a browser test holds the sums against what is drawn.
 */
export function embedHeight(id: ViewId, slice: Slice, ground: Ground, widthPx: number, asksWhatIf = false): number {
  const say = sayIn('en');
  const innerPx = widthPx - 2 * EDGE_PX;
  const isPhone = widthPx < PHONE_PX;
  const view = ALL_VIEWS.find((each) => each.id === id);
  if (view === undefined) throw new Error(`there is no view ${id}`);
  const { title, question } = view;
  const head = textPx(say(title), innerPx, SERIF('lg', 600), 1.25) + textPx(say(question), innerPx, SANS('sm'), 1.45);
  // The line that opens the words and the table; what is words already has none.
  const rows = view.select(slice);
  const excess = excessOf(view, rows);
  const shown = excess ? [] : rows;
  const sentencePx = excess ? 2 * 16 + textPx(say('view.tooMany', { ...excess }), innerPx, SANS('sm'), 1.4) : 0;
  const words = view.describe === undefined || excess ? 0 : 16 + (isPhone ? 44 : 1.45 * TEXT_PX.xs);
  const whatIf = asksWhatIf && VIEWS[id].showsSwaps ? (widthPx >= 450 ? WHAT_IF_PX.wide : WHAT_IF_PX.narrow) : 0;
  const frame: Frame = {
    room: { width: innerPx, height: 0, asidePx: 0 },
    dataset: slice.dataset,
    ground,
    say,
    words: slice.words,
    lookAt: null,
  };
  const body = whatIf + Math.max(sentencePx, bodyPx(id, { rows: shown, placed: view.place(shown, frame), frame }));
  return Math.ceil(2 * EDGE_PX + head + 12 + body + words + footPx(slice, innerPx, isPhone, say)) + 2;
}

/** What its own file adds up; else the height of its drawing, and of what stands below that. */
function bodyPx(id: ViewId, of: HeightOf<Sourced, unknown>): number {
  const { placed, frame } = of;
  const own = HEIGHTS[`../../views/${id}/height.ts`];
  if (own !== undefined) return own(of);
  if (typeof placed !== 'object' || placed === null || !('height' in placed) || typeof placed.height !== 'number') {
    throw new Error(`the view ${id} has no height: write src/views/${id}/height.ts`);
  }
  const below = BELOW[`../../views/${id}/below.ts`]?.({ placed, frame });
  return placed.height + (below ? belowPx(below, frame.dataset, frame.room.width, frame.say) : 0);
}

/** Source, licence and link: beside each other where there is room. */
function footPx({ dataset }: Slice, innerPx: number, isPhone: boolean, say: Say): number {
  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author)?.name;
  const by = [author, source.publisher, source.published ?? say('source.undated')].filter((part) => part !== null && part !== undefined);
  const text = `${say('embed.source')} ${source.title}, ${by.join(', ')}. ${say('embed.licence', { licence: coding.licence, by: coding.by })}`;
  const link = { width: widthOf(`${say('embed.explore')} ↗`, SANS('xs', 600)), height: isPhone ? 44 : 32 };
  const isBeside = innerPx >= SOURCE_PX + 24 + link.width;
  const sourcePx = textPx(text, Math.min(measurePx(78), isBeside ? innerPx - 24 - link.width : innerPx), SANS('xs'), 1.5);
  // Their first lines stand at one height.
  const lowered = (link.height - 1.5 * TEXT_PX.xs) / 2;
  return 12 + 1 + 8 + (isBeside ? Math.max(link.height, lowered + sourcePx) : sourcePx + 4 + link.height);
}
