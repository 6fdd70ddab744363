// Draws a view's rows as tables on slides, each row with a link to its sentence.
import type { Mark } from '../marks/slide/deck.ts';
import { drawTables } from '../marks/slide/drawTable.ts';
import { textMark } from '../marks/slide/drawing.ts';
import { BOXES } from '../marks/slide/slideBoxes.ts';
import type { MessageKey } from '../messages/say.ts';
import type { Sourced } from '../model/dataset.ts';
import type { View } from './view.ts';
import { tableOfClaims } from './viewTable.ts';
import type { Scene } from './scene.ts';

/** With more pages than this for one table, a talk is no longer a talk. */
const MOST_PAGES = 12;
const MORE_PX = 22;

type TableView = Pick<View<Sourced, unknown>, 'select' | 'table'> & { readonly title: MessageKey };

export function tablePages(view: TableView, { slice, say, link }: Scene): Mark[][] {
  const { dataset } = slice;
  const rows = view.select(slice);
  const words = { dataset, say };
  const table = view.table?.(rows, words) ?? tableOfClaims(rows, words);
  const head = [say('deck.table.number'), ...table.columns.map((column) => say(column))];
  // Links the number of a row's first claim to its sentence.
  const body = table.rows.map(({ cells, claims: [first], context }) => {
    // An independent figure is no claim: its publisher links to where it was read.
    if (context) return { cells: ['', ...cells], link: context.address, linkAt: cells.length };
    const claim = dataset.claims.get(first);
    return { cells: [String(claim?.number ?? ''), ...cells], link: claim && link(claim) };
  });
  const box = { ...BOXES.wide, height: BOXES.wide.height - MORE_PX };
  const tables = drawTables(head, body, box, say(view.title), (count) => say('deck.table.describe', { count, columns: head.join(', ') }));
  const shown = tables.slice(0, MOST_PAGES);
  const count = tables.slice(MOST_PAGES).reduce((sum, each) => sum + each.rows.length, 0);
  return shown.map((mark, index) => {
    if (index < shown.length - 1 || count === 0) return [mark];
    const below = { x: box.x, y: mark.box.y + mark.box.height + 4, width: box.width, height: 16 };
    return [mark, textMark([say('deck.table.more', { count })], below, { sizePx: 11, paint: { colour: 'muted' } })];
  });
}
