// Draws a key as SVG: each type's glyph and each status's line with its name, in as many rows as it takes.
import { textWidthPx } from '../../src/geometry/textWidth.ts';
import { element } from '../../src/image/svgTree.ts';
import { glyphMark } from '../../src/marks/slide/drawing.ts';
import type { Mark } from '../../src/marks/slide/deck.ts';
import type { Say } from '../../src/messages/say.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { STATUSES } from '../../src/model/schema.ts';
import type { Below } from '../../src/views/below.ts';
import { marksSvg } from './marksSvg.ts';
import { wordsSvg, type SetWords } from './wordsSvg.ts';

/** By the size of its type. */
const SHARES = { glyph: 1, line: 2, beside: 0.4, gap: 1.3, row: 1.6 };

/** Types in the order of the dataset, General last; then the statuses. */
export function keySvg({ types, statuses }: Below['key'], dataset: Dataset, say: Say, sizePx: number, widthPx: number): SetWords {
  const icons = [
    ...[...dataset.types.values(), null]
      .filter((type) => types.includes(type))
      .map((type) => ({
        name: type?.name ?? say('type.none'),
        wide: SHARES.glyph,
        mark: glyphMark(type, [0, (0.5 - SHARES.glyph / 2) * sizePx], 1, (SHARES.glyph * sizePx) / 12),
      })),
    ...STATUSES.filter((status) => statuses.includes(status)).map((status) => ({
      name: say(`status.${status}`),
      wide: SHARES.line,
      mark: {
        kind: 'path',
        alt: { name: '', description: null },
        parts: [{ d: `M0 4H${SHARES.line * 12}`, as: 'line' }],
        line: { paint: { colour: 'ink' }, widthPx: sizePx / 6, status },
        scale: sizePx / 12,
        shift: [0, sizePx / 2 - sizePx / 3],
      } satisfies Mark,
    })),
  ];
  let [x, y] = [0, 0];
  const drawn = icons.map(({ name, wide, mark }) => {
    const from = (wide + SHARES.beside) * sizePx;
    const itemPx = from + textWidthPx(name, { face: 'inter', sizePx, weight: 400 });
    if (x > 0 && x + itemPx > widthPx) [x, y] = [0, y + SHARES.row * sizePx];
    const words = wordsSvg([{ runs: [{ text: name, sizePx, paint: { colour: 'muted' } }] }], itemPx, false);
    const item = element('g', { transform: `translate(${x} ${y})` }, [
      ...marksSvg([mark], () => ''),
      element('g', { transform: `translate(${from} ${(sizePx - words.heightPx) / 2})` }, words.drawn),
    ]);
    x += itemPx + SHARES.gap * sizePx;
    return item;
  });
  return { heightPx: icons.length === 0 ? 0 : y + sizePx, drawn };
}
