// What is taken away, to an Excel workbook: a sheet a table, the dictionary, and where it all comes from.
import type { SheetData, Cell, Sheet } from 'write-excel-file/universal';
import { fieldName } from '../messages/fieldName.ts';
import type { FieldValue } from '../selection/fields.ts';
import { aboutLines, titleOf } from './about.ts';
import { wholeDictionary } from './dictionary.ts';
import { zipTime } from './dataPackage.ts';
import type { Export, Taken } from './export.ts';
import { TABLE_IDS, tableOf, type TableId } from './tables.ts';

/** Widths in characters, as Excel counts them. */
const WIDTHS: Readonly<Record<string, number>> = { quote: 64, paraphrase: 40, note: 48, other_reading: 48, origin: 40, name: 28, id: 24 };
const WIDTH = { text: 18, list: 22, number: 11, integer: 10, boolean: 11 } as const;

/** The sheets in their order: the names of tables and fields are those of the CSV, with the readable name below. */
function sheetsOf(taken: Taken): Sheet<Blob>[] {
  const { say } = taken;
  return [...TABLE_IDS.map((id) => tableSheet(id, taken)), dictionarySheet(taken), aboutSheet(taken)].map((sheet, index) => ({
    ...sheet,
    sheet: [...TABLE_IDS, say('export.sheet.dictionary'), say('export.sheet.about')][index] ?? '',
  }));
}

function tableSheet(id: TableId, taken: Taken): Sheet<Blob> {
  const { fields, rows } = tableOf(id, taken);
  return {
    data: [fields.map((field) => head(field.id)), ...rows.map((row) => row.map(cellOf))],
    columns: fields.map(({ id: field, kind }) => ({ width: Math.max(WIDTHS[field] ?? WIDTH[kind], field.length + 3) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  };
}

function dictionarySheet({ dataset, say }: Taken): Sheet<Blob> {
  const heads = ['table', 'field', 'name', 'kind', 'meaning', 'allowed'] as const;
  const rows = wholeDictionary(dataset, say).map(({ table, id, kind, meaning, allowed }): Cell[] =>
    [table, id, fieldName(table, id, say), kind, meaning, (allowed ?? []).map((each) => `${each.value}: ${each.meaning}`).join('\n')].map(
      text,
    ),
  );
  return {
    data: [heads.map((name) => head(say(`dictionary.${name}`))), ...rows],
    columns: [14, 16, 20, 10, 64, 64].map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function aboutSheet(taken: Taken): Sheet<Blob> {
  const rows: SheetData = aboutLines(taken).map(({ name, value }) => [head(name), text(value)]);
  return {
    data: [[head(titleOf(taken)), null], ...rows, [null, text(taken.say('export.readme.empty'))]],
    columns: [{ width: 30 }, { width: 90 }],
  };
}

function head(words: string): Cell {
  return { type: String, value: words, fontWeight: 'bold', alignVertical: 'top', wrap: true };
}

/**
 * A text is typed as one, whatever it starts with: a workbook runs only what is marked as a formula. The library looks
 * shared texts up in a plain object, where `constructor` and its like are found before they are put: a space tells them apart.
 */
function text(words: string): Cell {
  return words === '' ? null : { type: String, value: words in {} ? `${words} ` : words, wrap: true, alignVertical: 'top' };
}

function cellOf(value: FieldValue): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  if (typeof value === 'boolean') return { type: Boolean, value, alignVertical: 'top' };
  return text(typeof value === 'string' ? value : value.join(';'));
}

export const workbookExport: Export = {
  id: 'workbook',
  title: 'export.workbook',
  use: 'export.workbook.use',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(taken) {
    const [{ default: writeXlsxFile }, { unzipSync, zipSync }] = await Promise.all([
      import('write-excel-file/universal'),
      import('fflate'),
    ]);
    const blob = await writeXlsxFile(sheetsOf(taken)).toBlob();
    // The library dates its parts by the clock; the same data give the same bytes.
    return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: zipTime(taken.at), level: 9 });
  },
};
