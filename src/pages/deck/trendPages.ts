// Figures that others published, to slides: a group of charts each, under the heading that says what they are, then all of them as tables.
import type { Mark } from '../../exports/deck/deck.ts';
import { textMark, type Drawing } from '../../exports/deck/drawings/drawing.ts';
import { drawTrends } from '../../exports/deck/drawings/drawTrends.ts';
import { movedMarks } from '../../exports/deck/drawings/movedMarks.ts';
import { BOXES } from '../../exports/deck/stageBoxes.ts';
import type { PlacedGroup } from '../../layout/placeTrends.ts';
import { wrapText } from '../../layout/wrapText.ts';
import type { ContextSource } from '../../model/context/contextSchema.ts';
import { emphasisOf } from '../../selection/focus.ts';
import { trends } from '../../views/trends/trends.ts';
import { deckTable } from './deckTable.ts';
import { WIDER } from './quotePages.ts';
import type { Scene } from './scene.ts';

const HEAD_PX = { heading: 20, title: 22, note: 14, gap: 6 };
const NOTE = { face: 'inter', sizePx: 11, weight: 400 } as const;
/** Smaller than this share, nobody reads it on a wall. */
const LEAST_SCALE = 0.62;
const FAINT = 0.3;

export function trendPages(scene: Scene): Mark[][] {
  const { slice, ground, say } = scene;
  const { wide } = BOXES;
  const rows = trends.select(slice);
  const frame = { room: { ...wide, asidePx: 0 }, dataset: slice.dataset, ground, say, words: [], lookAt: null };
  const charts = trends.place(rows, frame).groups.flatMap((group) => {
    const head = headMarks(group, scene);
    const room = { ...wide, y: wide.y + head.height, height: wide.height - head.height };
    const scale = Math.min(1, room.height / group.height, room.width / group.width);
    if (scale < LEAST_SCALE) return [];
    const marks = movedMarks(drawTrends(group, drawingOf(scene), altsOf(group, scene)), [room.x, room.y], scale);
    return [[...head.marks, ...marks]];
  });
  return [...charts, ...deckTable(trends, scene)];
}

function headMarks({ row: { group } }: PlacedGroup, { say }: Scene): { readonly marks: Mark[]; readonly height: number } {
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

function drawingOf({ slice: { dataset }, say, focus, link }: Scene): Drawing {
  return {
    dataset,
    say,
    strength: (claims) => (emphasisOf([...claims], focus) === 'faint' ? FAINT : 1),
    link(claims) {
      const claim = claims.map((id) => dataset.claims.get(id)).find((each) => each !== undefined);
      return claim && link(claim);
    },
  };
}

/** What the view says of each figure, with the address that it was read at. */
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
