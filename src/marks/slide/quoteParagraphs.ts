// Sets a claim's quote on a slide: in the article's words, underlined as its status is, with who says it below.
import { formatSpeaker } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import type { Paragraph } from './deck.ts';

/** How much wider the deck's serif is than the one that is measured, at most. */
export const WIDER = 1.12;

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
