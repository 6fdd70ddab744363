// Draws independent figures on slides: a group of charts each, under the heading that says what they are, with sources.
import type { Mark, Run } from '../../marks/slide/deck.ts';
import { textMark } from '../../marks/slide/drawing.ts';
import { drawTrends } from './drawTrends.ts';
import { movedMarks } from '../../marks/slide/movedMarks.ts';
import { BOXES } from '../../marks/slide/slideBoxes.ts';
import type { Box } from '../../geometry/box.ts';
import type { PlacedGroup } from './placeTrends.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import type { ContextSource } from '../../model/context/contextSchema.ts';
import type { TrendRow } from './selectTrends.ts';
import type { PagedSlides } from '../slideDrawing.ts';
import { trends as descriptor } from './descriptor.ts';
import { view as trends } from './view.ts';
import { tablePages } from '../tablePages.ts';
import { WIDER } from '../../marks/slide/quoteParagraphs.ts';
import { drawingOf, LEAST_SCALE, type Scene } from '../scene.ts';
import '../../messages/context/words.ts';

const HEAD_PX = { heading: 20, title: 22, note: 14, gap: 6 };
const NOTE = { face: 'inter', sizePx: 11, weight: 400 } as const;
const FAINT = 0.3;
/** A group that is too high for the slide is placed in more width and scaled down. */
const WIDTHS = [1, 1.15, 1.33];
const SOURCES = { sizePx: 10, gapPx: 8, mostPx: 64 };

export const slide: PagedSlides = { stands: 'wide', pages: trendPages };

function trendPages(scene: Scene): Mark[][] {
  const pages = trends.select(scene.slice).map((row) => pageOf(row, scene));
  const drawn = pages.flatMap((page) => (page === null ? [] : [page]));
  return drawn.length === pages.length ? drawn : [...drawn, ...tablePages({ ...descriptor, ...trends }, scene)];
}

/** Draws a group; null if it has more panels than a slide has room for. */
function pageOf(row: TrendRow, scene: Scene): Mark[] | null {
  const { slice, ground, say } = scene;
  const { wide } = BOXES;
  const head = headMarks(row, scene);
  const room = { ...wide, y: wide.y + head.height, height: wide.height - head.height - SOURCES.mostPx };
  const placed = WIDTHS.flatMap((share) => {
    const frame = {
      room: { ...wide, width: wide.width * share, asidePx: 0 },
      dataset: slice.dataset,
      ground,
      say,
      words: [],
      lookAt: null,
    };
    return trends.place([row], frame).groups.map((group) => {
      return { group, scale: Math.min(1, room.height / group.height, room.width / group.width) };
    });
  });
  const best = placed.reduce((a, b) => (b.scale > a.scale ? b : a));
  if (best.scale < LEAST_SCALE) return null;
  const { group, scale } = best;
  const marks = movedMarks(drawTrends(group, drawingOf(scene, scene.focus, FAINT), altsOf(group, scene)), [room.x, room.y], scale);
  const y = room.y + group.height * scale + SOURCES.gapPx;
  return [...head.marks, ...marks, sourcesMark(row, { ...wide, y, height: wide.y + wide.height - y }, scene)];
}

/** Lists the letter and publisher of each statement, and each source of a series once. */
function sourcesMark({ panels, letters }: TrendRow, box: Box, { say }: Scene): Mark {
  const { sizePx } = SOURCES;
  const series = new Map(panels.flatMap((panel) => panel.series.map(({ source }) => [source.id, source])));
  const named = [
    ...panels.flatMap(({ statements }) => statements.map(({ id, source }) => ({ letter: letters.get(id) ?? '', source }))),
    ...[...series.values()].map((source) => ({ letter: '', source })),
  ];
  const runs = named.flatMap(({ letter, source }, index): Run[] => [
    ...(letter === '' ? [] : [{ text: `${letter}\u00a0`, sizePx, bold: true }]),
    { text: source.publisher, sizePx, link: source.address },
    { text: index === named.length - 1 ? '.' : '; ', sizePx },
  ]);
  return {
    kind: 'shape',
    alt: { name: say('trends.sources'), description: null },
    box,
    form: 'rect',
    words: { anchor: 'top', shrinks: true, paragraphs: [{ runs: [{ text: `${say('trends.sources')}: `, sizePx }, ...runs] }] },
  };
}

function headMarks({ group }: TrendRow, { say }: Scene): { readonly marks: Mark[]; readonly height: number } {
  const { x, y, width } = BOXES.wide;
  const note = wrapText(group.note, width / WIDER, NOTE);
  const titleY = y + HEAD_PX.heading;
  const noteY = titleY + HEAD_PX.title;
  const noteHeight = note.length * HEAD_PX.note;
  return {
    marks: [
      textMark([say('context.heading')], { x, y, width, height: HEAD_PX.heading }, { sizePx: 11, bold: true, paint: { colour: 'muted' } }),
      textMark([group.title], { x, y: titleY, width, height: HEAD_PX.title }, { sizePx: 14, bold: true }),
      textMark(note, { x, y: noteY, width, height: noteHeight }, { sizePx: NOTE.sizePx, paint: { colour: 'muted' }, anchor: 'top' }),
    ],
    height: noteY + noteHeight + HEAD_PX.gap - y,
  };
}

/** Gives what the view says of each figure, with the address where it was read. */
function altsOf({ row }: PlacedGroup, { slice: { dataset }, say }: Scene) {
  const sentences = trends.describe([row], { dataset, say });
  const said = (id: string) => sentences.find(({ context, claims }) => (context ?? claims[0]) === id)?.text ?? '';
  const figure = (id: string, name: string, { address }: ContextSource) => ({ name, description: said(id), link: address });
  return {
    series: ({ series: { id, of, source } }) => figure(id, of, source),
    column: ({ statement: { id, of, source } }) => figure(id, of, source),
    threshold: ({ claim }) => said(claim.id),
  } satisfies Parameters<typeof drawTrends>[2];
}
