// Sets the quote of a claim for its card: on the ground and over the line of its type and status; who says it, and how firmly, below.
import { element } from '../../src/image/svgTree.ts';
import type { Paragraph, Run } from '../../src/marks/slide/deck.ts';
import { formatSpeaker } from '../../src/messages/measures.ts';
import type { Say } from '../../src/messages/say.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { CARD, cutText } from './card.ts';
import { keySvg } from './keySvg.ts';
import { wordsSvg, type SetWords } from './wordsSvg.ts';

const SIZE_PX = { speaker: 24, key: 21, gap: 12 };

export function quoteParagraphs(claim: Claim, dataset: Dataset, sizePx: number, letters: number | null): Paragraph[] {
  const [first] = claim.types;
  const colour = (first && dataset.types.get(first)?.colour) ?? 'ink';
  const mark = { sizePx, face: 'serif' } as const;
  const quote: Run = { ...mark, text: cutText(claim.quote, letters), underline: { status: claim.status, colour } };
  return [{ leading: 1.25, runs: [{ ...mark, text: '“' }, quote, { ...mark, text: '”' }] }];
}

export function saidBelow(claim: Claim, dataset: Dataset, say: Say): SetWords {
  const widthPx = CARD.width - 96;
  const speaker = wordsSvg(
    [{ leading: 1.12, runs: [{ text: formatSpeaker(claim, dataset, say), sizePx: SIZE_PX.speaker, bold: true }] }],
    widthPx,
  );
  const types = claim.types.flatMap((id) => dataset.types.get(id) ?? []);
  const key = keySvg({ types, statuses: [claim.status] }, dataset, say, SIZE_PX.key, widthPx);
  const keyY = speaker.heightPx + SIZE_PX.gap;
  return {
    heightPx: keyY + key.heightPx,
    drawn: [...speaker.drawn, element('g', { transform: `translate(0 ${keyY})` }, key.drawn)],
  };
}
