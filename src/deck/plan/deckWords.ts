// Makes the marks of a slide's words: its title, the quotes and their speakers, what is not given, and the source line.
import type { Mark, Paragraph, ShapeMark } from '../../marks/slide/deck.ts';
import { BOXES } from '../../marks/slide/slideBoxes.ts';
import type { Box } from '../../geometry/box.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import type { Omission } from '../../model/schema.ts';
import { fitQuotes } from './fitQuotes.ts';
import type { Scene } from '../../views/scene.ts';
import { quoteParagraphs, saidOf, WIDER } from '../../marks/slide/quoteParagraphs.ts';

const TITLE_PX = { size: 25, small: 20, tiny: 15, leading: 1.18 };
const GAP_PX = 9;

/** A title in the largest of three sizes that needs no more than `mostLines`. Its box is as high as its text. */
export function titleMark(text: string, box: Box, mostLines: number): ShapeMark & { readonly box: Box } {
  const linesAt = (sizePx: number) => wrapText(text, box.width / WIDER, { face: 'serif', sizePx, weight: 600 }).length;
  const sizePx = [TITLE_PX.size, TITLE_PX.small].find((size) => linesAt(size) <= mostLines) ?? TITLE_PX.tiny;
  const lines = Math.min(linesAt(sizePx), mostLines + 3);
  return {
    kind: 'shape',
    placeholder: 'title',
    alt: { name: text.slice(0, 80), description: text },
    box: { ...box, height: Math.max(1, lines) * sizePx * TITLE_PX.leading + 4 },
    form: 'rect',
    words: { anchor: 'top', shrinks: true, paragraphs: [{ runs: [{ text, sizePx, face: 'serif', bold: true }] }] },
  };
}

interface StepWords {
  readonly title: string;
  readonly question: string;
  readonly claims: readonly Claim[];
  readonly unsaid: readonly Omission[];
}

/** Title, question, quotes and what they do not give, in the left column. */
export function stepMarks({ title, question, claims, unsaid }: StepWords, { slice: { dataset }, say, link }: Scene): Mark[] {
  const head = titleMark(title, BOXES.title, 4);
  const y = head.box.y + head.box.height + GAP_PX;
  const said = claims.map((claim) => saidOf(claim, dataset, say));
  const left = unsaid.map((omission) => say(`omission.${omission}`)).join(', ');
  const notSaid = left === '' ? '' : `${say('card.notSaid')}: ${left}`;
  const isSaid = (index: number) => said[index + 1] !== said[index];
  const sizePx = fitQuotes(
    { title, quotes: claims.map(({ quote }) => quote), said: said.map((line, index) => (isSaid(index) ? line : null)), unsaid: notSaid },
    WIDER,
  );
  const paragraphs: Paragraph[] = [
    ...(question === '' ? [] : [{ leading: 1.1, runs: [{ text: question, sizePx: 14, paint: { colour: 'muted' as const } }] }]),
    ...claims.flatMap((claim, index) =>
      quoteParagraphs(claim, dataset, say, { sizePx, beforePx: index === 0 ? 0 : 10, said: isSaid(index), link: link(claim) }),
    ),
    ...(left === ''
      ? []
      : [
          {
            beforePx: 14,
            runs: [
              { text: `${say('card.notSaid')}: `, sizePx: 12, bold: true },
              { text: left, sizePx: 12 },
            ],
          },
        ]),
  ];
  if (paragraphs.length === 0) return [head];
  const box = { ...BOXES.words, y, height: Math.max(60, BOXES.words.y + BOXES.words.height - y) };
  const description = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
  return [
    head,
    {
      kind: 'shape',
      alt: { name: say('deck.name.words'), description },
      box,
      form: 'rect',
      words: { anchor: 'top', shrinks: true, paragraphs },
    },
  ];
}

/** A title over the full width, and the question below it. */
export function wideMarks(title: string, question: string): Mark[] {
  const head = titleMark(title, BOXES.wideTitle, 1);
  if (question === '') return [head];
  const box = { ...BOXES.wideTitle, y: head.box.y + head.box.height + 2, height: 20 };
  return [
    head,
    {
      kind: 'shape',
      alt: { name: question, description: question },
      box,
      form: 'rect',
      words: { anchor: 'top', shrinks: true, paragraphs: [{ runs: [{ text: question, sizePx: 13, paint: { colour: 'muted' } }] }] },
    },
  ];
}

/** The source line and the slide's number, on every slide. */
export function footMarks(dataset: Dataset, say: Say): Mark[] {
  const { source } = dataset.file;
  const from = [dataset.people.get(source.author)?.name, `“${source.title}”`, source.publisher].filter((part) => part != null).join(', ');
  const text = say('present.source', { source: from });
  const paint = { colour: 'muted' } as const;
  return [
    {
      kind: 'shape',
      placeholder: 'foot',
      alt: { name: say('deck.name.foot'), description: text },
      box: BOXES.foot,
      form: 'rect',
      words: {
        anchor: 'middle',
        shrinks: true,
        paragraphs: [
          {
            runs: [
              { text: say('site.name'), sizePx: 10.5, bold: true, paint },
              { text: ` · ${text}`, sizePx: 10.5, paint },
            ],
          },
        ],
      },
    },
    {
      kind: 'shape',
      placeholder: 'number',
      alt: { name: say('deck.name.number'), description: say('deck.name.number') },
      box: BOXES.number,
      form: 'rect',
      words: { anchor: 'middle', paragraphs: [{ align: 'right', runs: [{ text: '‹#›', sizePx: 10.5, paint }] }] },
    },
  ];
}
