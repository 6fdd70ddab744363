// Lays out the first slide of a deck, with the article's title, and the last, with its source, rights, licence, version and address.
import type { Mark, Paragraph, Run } from '../../marks/slide/deck.ts';
import { BOXES } from '../../marks/slide/slideBoxes.ts';
import { apa } from '../../exports/citations/apa.ts';
import { articleReference, datasetReference } from '../../exports/citations/index.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import type { Reader } from '../../marks/reader.ts';
import type { Say } from '../../messages/say.ts';
import type { Slice } from '../../selection/slice.ts';
import type { Article } from '../../services/article.ts';
import { titleMark } from './deckWords.ts';
import { WIDER } from '../../marks/slide/quoteParagraphs.ts';
import '../../messages/data/words.ts';
import '../../messages/image/words.ts';

const OPENING_PX = { sizes: [46, 38, 30, 22], leading: 1.12 };

export function openingMarks({ dataset, claims, flows }: Slice, say: Say): Mark[] {
  const { source } = dataset.file;
  const author = dataset.people.get(source.author)?.name ?? '';
  const linesAt = (size: number) =>
    wrapText(source.title, BOXES.opening.width / WIDER, { face: 'serif', sizePx: size, weight: 600 }).length;
  const sizePx = OPENING_PX.sizes.find((size) => linesAt(size) * size * OPENING_PX.leading <= 170) ?? 16;
  const height = Math.min(210, linesAt(sizePx) * sizePx * OPENING_PX.leading + 6);
  const top = 205 - height / 2 - 20;
  const figures = claims.filter(({ measure }) => measure !== null).length;
  const counts = [
    [claims.length, say('present.claims', { count: claims.length })],
    [flows.length, say('present.flows', { count: flows.length })],
    [figures, say('present.figures', { count: figures })],
  ] as const;
  const text = (name: string, box: { y: number; height: number }, paragraphs: readonly Paragraph[]): Mark => ({
    kind: 'shape',
    alt: { name, description: paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ') },
    box: { x: BOXES.opening.x, width: 700, ...box },
    form: 'rect',
    words: { anchor: 'top', shrinks: true, paragraphs },
  });
  const muted = { colour: 'muted' } as const;
  const kind = `${say(`source.kind.${source.kind}`)} · ${author} · ${source.published ?? say('source.undated')}`;
  return [
    text(kind, { y: top - 24, height: 20 }, [{ runs: [{ text: kind, sizePx: 12, paint: muted }] }]),
    {
      kind: 'shape',
      placeholder: 'title',
      alt: { name: source.title.slice(0, 80), description: source.title },
      box: { ...BOXES.opening, y: top, height },
      form: 'rect',
      words: {
        anchor: 'top',
        shrinks: true,
        paragraphs: [{ leading: 0.95, runs: [{ text: source.title, sizePx, face: 'serif', bold: true, language: source.language }] }],
      },
    },
    ...counts.map(([count, words], index): Mark => {
      const box = { x: BOXES.opening.x + index * 168, y: top + height + 22, width: 160, height: 58 };
      return {
        kind: 'shape',
        alt: { name: words, description: `${count} ${words}` },
        box,
        form: 'rect',
        words: {
          anchor: 'top',
          paragraphs: [
            { runs: [{ text: String(count), sizePx: 30, face: 'serif', bold: true }] },
            { runs: [{ text: words, sizePx: 12.5 }] },
          ],
        },
      };
    }),
    text(say('deck.name.words'), { y: top + height + 96, height: 20 }, [
      { runs: [{ text: say('present.how'), sizePx: 13, paint: muted }] },
    ]),
  ];
}

interface Taken {
  /** In words; empty without one. */
  readonly filter: string;
  /** The page that the deck was made from; empty for a dataset that is only on this device. */
  readonly address: string;
  readonly at: Date;
}

export function closingMarks(
  { dataset, version, ground, isOwn }: Article,
  { say, addressOf }: Reader,
  { filter, address, at }: Taken,
): Mark[] {
  const { source, coding, id } = dataset.file;
  const frozen = isOwn ? '' : addressOf(`data/${id}/v/${version}/`);
  const about = { dataset, at: null };
  const rows: readonly (readonly [name: string, text: string, link?: string | undefined])[] = [
    [say('present.article'), apa.write(articleReference(about))],
    [say('present.rights'), source.rights],
    [say('present.coding'), apa.write(datasetReference({ ...about, version, address: frozen, say }))],
    [say('shelf.name.licence'), coding.licence, coding.licenceAddress],
    [say('deck.version'), version],
    ...(filter === '' ? [] : [[say('deck.filter'), filter] as const]),
    [say('present.site'), isOwn ? say('picture.onDevice') : address, /^https?:/.test(address) ? address : undefined],
    [say('present.basemap'), `${ground.source} ${ground.boundaryNote}`],
    [say('deck.at'), at.toISOString().slice(0, 10)],
  ];
  const head = titleMark(say('present.closing'), BOXES.wideTitle, 1);
  const paragraphs = rows.map(([name, text, link], index): Paragraph => {
    const runs: Run[] = [
      { text: `${name}  `, sizePx: 11.5, bold: true, paint: { colour: 'muted' } },
      { text, sizePx: 11.5, link },
    ];
    return { beforePx: index === 0 ? 0 : 7, leading: 1.05, runs };
  });
  return [
    head,
    {
      kind: 'shape',
      alt: { name: say('present.closing'), description: rows.map(([name, text]) => `${name}: ${text}`).join(' ') },
      box: { ...BOXES.wide, y: 72, height: 336 },
      form: 'rect',
      words: { anchor: 'top', shrinks: true, paragraphs },
    },
  ];
}
