// Writes rows of text as a native table (ECMA-376, 21.1.3), with a head and a thin line under each row.
import { TABLE_PX, type Paragraph, type TableMark } from '../../marks/slide/deck.ts';
import { fillOf, lineOf, type Palette } from './paintXml.ts';
import { emu } from './units.ts';
import { wordsBody, type Links } from './wordsXml.ts';
import { el, type Element } from './xml.ts';

export function tableOf({ widths, head, rows, sizePx }: TableMark, links: Links, palette: Palette, language: string): Element {
  const row = (cells: readonly string[], heightPx: number, isHead: boolean, link?: string, linkAt = 0) =>
    el(
      'a:tr',
      { h: emu(heightPx) },
      ...widths.map((_, column) => {
        const text = cells[column] ?? '';
        const paragraph: Paragraph = {
          runs: [{ text, sizePx, bold: isHead, paint: { colour: isHead ? 'muted' : 'ink' }, link: column === linkAt ? link : undefined }],
        };
        return cellOf(paragraph, isHead, links, palette, language);
      }),
    );
  return el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: 1 }),
    el('a:tblGrid', {}, ...widths.map((width) => el('a:gridCol', { w: emu(width) }))),
    row(head, TABLE_PX.head, true),
    ...rows.map(({ cells, heightPx, link, linkAt }) => row(cells, heightPx, false, link, linkAt)),
  );
}

/** Writes left, right, top and bottom lines and then the fill, in the order of the schema (21.1.3.17). */
function cellOf(paragraph: Paragraph, isHead: boolean, links: Links, palette: Palette, language: string): Element {
  const { x, y } = TABLE_PX.cell;
  const rule = lineOf({ paint: { colour: isHead ? 'ink' : 'line' }, widthPx: isHead ? 1 : 0.7 }, palette);
  return el(
    'a:tc',
    {},
    wordsBody('a:txBody', { paragraphs: [paragraph], anchor: 'top' }, palette, links, language),
    el(
      'a:tcPr',
      { marL: emu(x), marR: emu(x), marT: emu(y), marB: emu(y), anchor: 't' },
      ...(['a:lnL', 'a:lnR', 'a:lnT'] as const).map((name) => el(name, { w: 0 }, el('a:noFill'))),
      { ...rule, name: 'a:lnB' },
      fillOf(undefined, palette),
    ),
  );
}
