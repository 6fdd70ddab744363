// Computes the height that an embed of a view needs, before any browser has measured it.
import '../../messages/share/words.ts';
import '../../messages/views/words.ts';
import type { Ground } from '../../map/ground.ts';
import { sayIn, type Say } from '../../messages/say.ts';
import type { Sourced } from '../../model/dataset.ts';
import type { Slice } from '../../selection/slice.ts';
import { ALL_VIEWS } from '../../views/allViews.ts';
import type { HeightOf } from '../../views/height.ts';
import { VIEWS, type ViewId } from '../../views/index.ts';
import { measurePx, SANS, SERIF, TEXT_PX, textPx, widthOf } from '../../views/textHeight.ts';
import type { Frame } from '../../views/view.ts';

/** Each view's own height function, by the path of its file. */
const HEIGHTS = import.meta.glob<(of: HeightOf<Sourced, unknown>) => number>('../../views/*/height.ts', { eager: true, import: 'height' });
import { excessOf } from '../../views/tooMany.ts';

/** The embed's edge, on one side. */
const EDGE_PX = 12;
/** In narrower windows, a phone's, touch targets are higher. */
const PHONE_PX = 700;
/** The least width of the source line beside the link. */
const SOURCE_PX = 24 * TEXT_PX.xs;
/** The calculation below the steps: its fields, its outcome and its pictures. */
const WHAT_IF_PX = { wide: 1340, narrow: 1560 };

/**
 * Gives whole pixels, rather a little too many: too few would need a second scroll bar, too many only leave some background. `widthPx`
 * is the iframe's. The numbers come from the style sheets; a browser test compares the sums with what is drawn.
 */
export function embedHeight(id: ViewId, slice: Slice, ground: Ground, widthPx: number, asksWhatIf = false): number {
  const say = sayIn('en');
  const innerPx = widthPx - 2 * EDGE_PX;
  const isPhone = widthPx < PHONE_PX;
  const view = ALL_VIEWS.find((each) => each.id === id);
  const heightOf = HEIGHTS[`../../views/${id}/height.ts`];
  if (view === undefined || heightOf === undefined) throw new Error(`the view ${id} has no height`);
  const { title, question } = view;
  const head = textPx(say(title), innerPx, SERIF('lg', 600), 1.25) + textPx(say(question), innerPx, SANS('sm'), 1.45);
  // The line that opens the words and the table; a view that is words already has none.
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
  const body = whatIf + Math.max(sentencePx, heightOf({ rows: shown, placed: view.place(shown, frame), frame }));
  return Math.ceil(2 * EDGE_PX + head + 12 + body + words + footPx(slice, innerPx, isPhone, say)) + 2;
}

/** Gives the foot's height: source and licence, with the link beside them if there is room. */
function footPx({ dataset }: Slice, innerPx: number, isPhone: boolean, say: Say): number {
  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author)?.name;
  const by = [author, source.publisher, source.published ?? say('source.undated')].filter((part) => part !== null && part !== undefined);
  const text = `${say('embed.source')} ${source.title}, ${by.join(', ')}. ${say('embed.licence', { licence: coding.licence, by: coding.by })}`;
  const link = { width: widthOf(`${say('embed.explore')} ↗`, SANS('xs', 600)), height: isPhone ? 44 : 32 };
  const isBeside = innerPx >= SOURCE_PX + 24 + link.width;
  const sourcePx = textPx(text, Math.min(measurePx(78), isBeside ? innerPx - 24 - link.width : innerPx), SANS('xs'), 1.5);
  // Their first lines align.
  const lowered = (link.height - 1.5 * TEXT_PX.xs) / 2;
  return 12 + 1 + 8 + (isBeside ? Math.max(link.height, lowered + sourcePx) : sourcePx + 4 + link.height);
}
