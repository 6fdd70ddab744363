// Draws quotes on slides: the article's words, underlined by status, with the speaker below.
import type { Mark } from '../../marks/slide/deck.ts';
import { BOXES } from '../../marks/slide/slideBoxes.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import { quoteParagraphs, saidOf, WIDER } from '../../marks/slide/quoteParagraphs.ts';
import type { Claim } from '../../model/dataset.ts';
import type { Scene } from '../scene.ts';
import type { PagedSlides } from '../slideDrawing.ts';

const QUOTE_PX = { size: 15, line: 21.5, said: 15, gap: 12 };

export const slide: PagedSlides = { stands: 'wide', title: 'deck.quotes.title', pages: quotePages };

/** Sets as many quotes as fit in two columns; the program shrinks a quote that is longer than a column. */
function quotePages({ slice, say, link }: Scene): Mark[][] {
  const width = (BOXES.wide.width - 30) / 2;
  const columns: { claims: Claim[]; left: number }[] = [];
  for (const claim of slice.claims) {
    const lines = wrapText(`“${claim.quote}”`, width / WIDER, { face: 'serif', sizePx: QUOTE_PX.size, weight: 400 }).length;
    const said = wrapText(saidOf(claim, slice.dataset, say), width / WIDER, { face: 'inter', sizePx: 11, weight: 400 }).length;
    const height = lines * QUOTE_PX.line + said * QUOTE_PX.said + QUOTE_PX.gap;
    if (columns.length === 0 || height > (columns.at(-1)?.left ?? 0)) columns.push({ claims: [], left: BOXES.wide.height });
    const column = columns.at(-1);
    column?.claims.push(claim);
    if (column) column.left -= height;
  }
  const pages = Array.from({ length: Math.ceil(columns.length / 2) }, (_, index) => columns.slice(2 * index, 2 * index + 2));
  return pages.map((page) =>
    page.map(({ claims }, column): Mark => ({
      kind: 'shape',
      alt: { name: say('deck.quotes.title'), description: claims.map(({ quote }) => `“${quote}”`).join(' ') },
      box: { x: BOXES.wide.x + column * (width + 30), y: BOXES.wide.y, width, height: BOXES.wide.height },
      form: 'rect',
      words: {
        anchor: 'top',
        shrinks: true,
        paragraphs: claims.flatMap((claim, index) =>
          quoteParagraphs(claim, slice.dataset, say, {
            sizePx: QUOTE_PX.size,
            beforePx: index === 0 ? 0 : QUOTE_PX.gap,
            said: true,
            link: link(claim),
          }),
        ),
      },
    })),
  );
}
