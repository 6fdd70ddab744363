// Finds the largest type size in which a slide's quotes fit beside its picture.
import { textWidthPx } from '../../geometry/textWidth.ts';
import { wrapText } from '../../geometry/wrapText.ts';

/** The texts in a slide's column of words. */
export interface SlideText {
  readonly title: string;
  readonly quotes: readonly string[];
  /** A line for each quote that says who said it; null if the next quote has the same line. */
  readonly said: readonly (string | null)[];
  /** What the article does not give; empty for nothing. */
  readonly unsaid: string;
}

/** Sizes of quotes in px of the slide, largest first; slide.css has a rule for each. The smallest is 26 px on a screen of 1920 × 1080. */
export const QUOTE_SIZES = [20, 17, 15, 13.5, 12.5, 11] as const;
type QuoteSize = (typeof QUOTE_SIZES)[number];

/** The column of words on the smallest slide, and the heights and gaps of its other lines, px. */
const COLUMN = { width: 286, height: 362 };
const LINE = { at: 17, title: 28.5, said: 15, unsaid: 17 };
const GAP = { title: 6, quotes: 14, quote: 10, said: 3, unsaid: 14 };
const SIGNS_PX = 44;
const BAR_PX = 12;

/** The largest size that fits, or the smallest: the column then scrolls. `wider` is how much wider the faces are than the site's. */
export function fitQuotes(text: SlideText, wider = 1): QuoteSize {
  return QUOTE_SIZES.find((size) => heightOf(text, size, COLUMN.width / wider) <= COLUMN.height) ?? 11;
}

function heightOf({ title, quotes, said, unsaid }: SlideText, size: QuoteSize, width: number): number {
  const titleLines = wrapText(title, width, { face: 'serif', sizePx: 25, weight: 600 }).length;
  const unsaidLines = wrapText(unsaid, width - BAR_PX, { face: 'inter', sizePx: 12, weight: 400 }).length;
  const quoteLines = quotes.reduce(
    (sum, quote) => sum + wrapText(`“${quote}”`, width, { face: 'serif', sizePx: size, weight: 400 }).length,
    0,
  );
  const saidHeight = said.reduce((sum, line) => {
    if (line === null) return sum;
    const widthPx = textWidthPx(line, { face: 'inter', sizePx: 10.5, weight: 400 }) + SIGNS_PX;
    return sum + GAP.said + Math.ceil(widthPx / (width * 0.94)) * LINE.said;
  }, 0);
  return (
    LINE.at +
    GAP.title +
    titleLines * LINE.title +
    GAP.quotes +
    quoteLines * size * 1.4 +
    Math.max(0, quotes.length - 1) * GAP.quote +
    saidHeight +
    (unsaid === '' ? 0 : GAP.unsaid + unsaidLines * LINE.unsaid)
  );
}
