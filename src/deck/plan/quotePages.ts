// Claims to slides of their quotes: each in the article's words, underlined as its status is, with who says it below.
import type { Mark, Paragraph } from '../../marks/slide/deck.ts';
import { BOXES } from '../../marks/slide/slideBoxes.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import { formatSpeaker } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import type { Scene } from './scene.ts';

/** How much wider the deck's serif is than the one that is measured, at most. */
export const WIDER = 1.12;
const QUOTE_PX = { size: 15, line: 21.5, said: 15, gap: 12 };

/** In two columns, as many as fit; a quote longer than a column is set smaller by the program. */
export function quotePages({ slice, say, link }: Scene): Mark[][] {
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

/** Which type, how firmly, and who says it. */
export function saidOf(claim: Claim, dataset: Dataset, say: Say): string {
  const [first] = claim.types;
  const type = (first && dataset.types.get(first)?.name) ?? say('type.none');
  return `${type} · ${say(`status.${claim.status}`)} · ${formatSpeaker(claim, dataset, say)}`;
}

interface QuoteLook {
  readonly sizePx: number;
  readonly beforePx: number;
  /** Whether who says it stands below. */
  readonly said: boolean;
  readonly link: string | undefined;
}

export function quoteParagraphs(claim: Claim, dataset: Dataset, say: Say, { sizePx, beforePx, said, link }: QuoteLook): Paragraph[] {
  const [first] = claim.types;
  const colour = (first && dataset.types.get(first)?.colour) ?? 'ink';
  const { language } = dataset.file.source;
  const quote: Paragraph = {
    beforePx,
    leading: 1.08,
    runs: [
      { text: '“', sizePx, face: 'serif', language },
      { text: claim.quote, sizePx, face: 'serif', language, underline: { status: claim.status, colour } },
      { text: '”', sizePx, face: 'serif', language },
    ],
  };
  if (!said) return [quote];
  const separator = [{ text: ' · ', sizePx: 10.5, paint: { colour: 'muted' as const } }];
  return [
    quote,
    {
      beforePx: 3,
      runs: [
        { text: '● ', sizePx: 9, paint: { colour } },
        { text: saidOf(claim, dataset, say), sizePx: 10.5, paint: { colour: 'muted' } },
        // A short word bears the link: some programs break what is linked anywhere.
        ...(link === undefined
          ? []
          : [...separator, { text: say('deck.claim', { number: claim.number }), sizePx: 10.5, paint: { colour: 'muted' as const }, link }]),
      ],
    },
  ];
}
