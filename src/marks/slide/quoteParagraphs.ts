// Sets a claim's quote on a slide: the article's words, underlined in the style of the status, with the speaker below.
import { formatSpeaker } from '../../messages/measures.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import type { Paragraph } from './deck.ts';

/** The deck's serif font is at most this much wider than the one measured. */
export const WIDER = 1.12;

/** Says which type a claim has, how firm it is and who says it. */
export function saidOf(claim: Claim, dataset: Dataset, say: Say): string {
  const [first] = claim.types;
  const type = (first && dataset.types.get(first)?.name) ?? say('type.none');
  return `${type} · ${say(`status.${claim.status}`)} · ${formatSpeaker(claim, dataset, say)}`;
}

interface QuoteLook {
  readonly sizePx: number;
  readonly beforePx: number;
  /** Whether to name the speaker below the quote. */
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
        // Puts the link on a short word, since some programs break linked text anywhere.
        ...(link === undefined
          ? []
          : [...separator, { text: say('deck.claim', { number: claim.number }), sizePx: 10.5, paint: { colour: 'muted' as const }, link }]),
      ],
    },
  ];
}
