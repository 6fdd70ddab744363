// Draws figures as native charts, one for each quantity and unit. Bounds look like bounds, and the sheet says which are given.
import type { Room } from '../../geometry/box.ts';
import { partsOf } from '../../marks/barParts.ts';
import type { FigurePanel, PlacedBar, PlacedFigures } from './placeFigures.ts';
import { formatMeasure, formatPeriod, measureInWords } from '../../messages/measures.ts';
import { speakerName } from '../../model/dataset.ts';
import type { Bar, Mark } from '../../marks/slide/deck.ts';
import { colourOfType, textMark, type Drawing } from '../../marks/slide/drawing.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import type { DrawnSlide } from '../slideDrawing.ts';

const FOOT_PX = { size: 11, line: 15, gap: 10 };
const PANEL_PX = { base: 66, bar: 48 };

export const slide: DrawnSlide<PlacedFigures> = {
  stands: 'beside',
  faint: 0.4,
  draw: (placed, { room, drawing }) => ({ marks: drawFigures(placed, room, drawing), ...room }),
};

function drawFigures({ panels }: PlacedFigures, room: Room, drawing: Drawing): Mark[] {
  const { say } = drawing;
  const isOpen = panels.some(({ bars }) => bars.some(({ measure }) => measure.bound !== 'exact'));
  const said = panels.flatMap(({ bars }) =>
    bars.map((bar) => say('figures.said', { speaker: speakerOf(bar, drawing), period: formatPeriod(bar.measure, say) })),
  );
  const foot = [...(said.length > 0 ? [`${[...new Set(said)].join('; ')}.`] : []), ...(isOpen ? [say('figures.openBar')] : [])];
  const lines = foot.flatMap((text) => wrapText(text, room.width * 0.96, { face: 'inter', sizePx: FOOT_PX.size, weight: 400 }));
  const footPx = lines.length === 0 ? 0 : lines.length * FOOT_PX.line + FOOT_PX.gap;
  const wanted = panels.map(({ bars }) => PANEL_PX.base + bars.length * PANEL_PX.bar);
  const total = wanted.reduce((sum, each) => sum + each, 0);
  const share = Math.min(1.25, (room.height - footPx) / Math.max(1, total));
  let y = Math.max(0, (room.height - footPx - total * share) / 2);
  const charts = panels.map((panel, index): Mark => {
    const height = (wanted[index] ?? 0) * share;
    const box = { x: 0, y, width: room.width, height };
    y += height;
    return chartMark(panel, box, drawing);
  });
  if (lines.length === 0) return charts;
  const box = { x: 0, y: y + FOOT_PX.gap, width: room.width, height: lines.length * FOOT_PX.line };
  return [...charts, textMark(lines, box, { sizePx: FOOT_PX.size, paint: { colour: 'muted' }, anchor: 'top' })];
}

function chartMark(
  { quantity, unit, bars }: FigurePanel,
  box: { x: number; y: number; width: number; height: number },
  drawing: Drawing,
): Mark {
  const { say } = drawing;
  const title = say(`quantity.${quantity}`);
  const described = bars.map((bar) =>
    say('figures.describe', {
      quantity: title,
      amount: measureInWords(bar.measure, say),
      speaker: speakerOf(bar, drawing),
      period: formatPeriod(bar.measure, say),
    }),
  );
  return {
    kind: 'chart',
    alt: { name: title, description: described.join(' ') },
    box,
    chart: {
      title: say('deck.chart', { quantity: title, unit }),
      bars: bars.map((bar): Bar => ({
        name: speakerOf(bar, drawing),
        label: formatMeasure(bar.measure, say),
        colour: colourOfType(bar.type),
        ...endsOf(bar),
        notes: [measureInWords(bar.measure, say), formatPeriod(bar.measure, say), `“${bar.claim.quote}”`],
      })),
      heads: {
        name: say('table.speaker'),
        solid: say('deck.sheet.solid', { quantity: title, unit }),
        open: say('deck.sheet.open'),
        notes: [say('table.figure'), say('deck.sheet.words'), say('table.period'), say('deck.sheet.quote')],
      },
    },
  };
}

function speakerOf({ claim }: PlacedBar, { dataset, say }: Drawing): string {
  return speakerName(dataset, claim.speaker) ?? say('speaker.not-attributed');
}

/** The certain and the open part of an open-ended loss would overlap, so all of it is drawn as open. */
function endsOf({ measure }: PlacedBar): Pick<Bar, 'solid' | 'open'> {
  const parts = partsOf(measure);
  const solid = parts.find(({ paint }) => paint === 'solid');
  const other = parts.find(({ paint }) => paint !== 'solid');
  if (other === undefined || other.paint === 'solid') return { solid: solid?.to ?? null, open: null };
  if (solid && Math.abs(other.to) < Math.abs(solid.to)) return { solid: null, open: { to: solid.to, paint: 'out' } };
  return { solid: solid?.to ?? null, open: { to: other.to, paint: other.paint } };
}
