// A view and what it shows to the height that its embed needs, before any browser has measured it.
import type { Slice } from '../../selection/slice.ts';
import type { ViewId } from '../../views/ids.ts';
import { VIEWS } from '../../views/index.ts';

/** Of the embed's edge, on both sides. */
const PADDING_PX = 24;
/** Ground that a letter of the article takes, with its share of line and paragraph: measured over the first article. */
const LETTER_PX2 = 220;

/**
 * Whole pixels, rather too many than too few: what is cut needs a second scroll bar, what is left over is only ground. `widthPx` is that of
 * the frame. The numbers are the views' own steps, rounded up; a browser test holds the sums against what is drawn.
 */
export function embedHeight(view: ViewId, slice: Slice, widthPx: number): number {
  return Math.ceil(aroundView(widthPx) + bodyHeight(view, slice, widthPx));
}

/** Title, the line that opens the words, source, licence and link: they take more lines where lines are short. */
function aroundView(widthPx: number): number {
  if (widthPx >= 700) return 235;
  return widthPx >= 450 ? 285 : widthPx >= 310 ? 350 : 385;
}

function bodyHeight(view: ViewId, slice: Slice, widthPx: number): number {
  const { dataset, claims, flows, mechanisms } = slice;
  const isWide = widthPx >= 700;
  switch (view) {
    case 'map':
      return mapFrame(widthPx) + 130_000 / widthPx - (isWide ? 15 : 65);
    case 'text': {
      const linePx = Math.min(widthPx - PADDING_PX, 544);
      return (dataset.text.length * LETTER_PX2) / linePx;
    }
    case 'figures':
      return 40 + 70 * VIEWS.figures.select(slice).length;
    case 'swaps': {
      const heights = mechanisms.map(({ legs }) => 60 + 65 * legs.length);
      // Beside each other, as soon as there is room for two.
      return widthPx < 480 ? heights.reduce((sum, height) => sum + height, 0) : Math.ceil(heights.length / 2) * Math.max(0, ...heights);
    }
    case 'firmness':
      return 30 + 22 * (dataset.types.size + 1);
    case 'parties':
      return isWide ? 70 + 22 * flows.length : 100 + 42 * flows.length;
    case 'speakers': {
      const speakers = new Set(claims.map(({ speaker }) => speaker)).size;
      return 60 + 75 * speakers + (claims.length * 22 * 20) / widthPx;
    }
    case 'unsaid': {
      const columns = Math.max(1, Math.min(4, Math.floor(widthPx / 260)));
      return 62 * Math.ceil(VIEWS.unsaid.select(slice).length / columns);
    }
  }
}

/** As the style sheet sets it: higher than wide on a phone, twice as wide as high on a wall. */
function mapFrame(widthPx: number): number {
  const width = widthPx - PADDING_PX;
  if (width >= 1400) return 0.44 * width;
  return width >= 700 ? Math.max(420, 0.54 * width) : Math.min(480, Math.max(400, 1.1 * width));
}
