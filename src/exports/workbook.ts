// Writes an Excel workbook: a sheet for each table, one for the dictionary, and one that says where the data come from.
import type { CellObject, Sheet } from 'write-excel-file/universal';
import { fieldName } from '../messages/fieldName.ts';
import type { FieldValue } from '../selection/fields.ts';
import { aboutLines, titleOf } from './about.ts';
import { wholeDictionary } from './dictionary.ts';
import type { Export, Taken } from './export.ts';
import { TABLE_IDS, tableOf, type TableId } from './tables.ts';
import { zipTime } from './zipTime.ts';
import '../messages/data/words.ts';
import { lazyModule } from '../ui/loading/lazyModule.ts';

/** Widths in characters, as Excel counts them. */
const WIDTHS: Readonly<Record<string, number>> = { quote: 64, paraphrase: 40, note: 48, other_reading: 48, origin: 40, name: 28, id: 24 };
const LINE_POINTS = 15;
/** Excel's limit. */
const MAX_POINTS = 409;
const WIDTH = { text: 18, list: 22, number: 11, integer: 10, boolean: 11 } as const;

/** The sheets in order. Tables and fields have the same names as in the CSV. */
function sheetsOf(taken: Taken): Sheet<Blob>[] {
  const { say } = taken;
  return [...TABLE_IDS.map((id) => tableSheet(id, taken)), dictionarySheet(taken), aboutSheet(taken)].map((sheet, index) => ({
    ...sheet,
    sheet: [...TABLE_IDS, say('export.sheet.dictionary'), say('export.sheet.about')][index] ?? '',
  }));
}

function tableSheet(id: TableId, taken: Taken): Sheet<Blob> {
  const { fields, rows } = tableOf(id, taken);
  const widths = fields.map(({ id: field, kind }) => Math.max(WIDTHS[field] ?? WIDTH[kind], field.length + 3));
  return {
    ...laidOut([fields.map((field) => head(field.id)), ...rows.map((row) => row.map(cellOf))], widths),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  };
}

function dictionarySheet({ dataset, say }: Taken): Sheet<Blob> {
  const heads = ['table', 'field', 'name', 'kind', 'meaning', 'allowed'] as const;
  const rows = wholeDictionary(dataset, say).map(({ table, id, kind, meaning, allowed }): CellObject[] =>
    [table, id, fieldName(table, id, say), kind, meaning, (allowed ?? []).map((each) => `${each.value}: ${each.meaning}`).join('\n')].map(
      text,
    ),
  );
  return {
    ...laidOut([heads.map((name) => head(say(`dictionary.${name}`))), ...rows], [14, 16, 20, 10, 64, 64]),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function aboutSheet(taken: Taken): Sheet<Blob> {
  const lines = aboutLines(taken).map(({ name, value }) => [head(name), text(value)]);
  return laidOut(
    [[head(taken.say('export.about.what')), text(titleOf(taken))], ...lines, [{}, text(taken.say('export.readme.empty'))]],
    [30, 90],
  );
}

/** Makes each row as high as its longest wrapped text (widths in characters): not every program does so on opening a file. */
function laidOut(
  rows: readonly (readonly CellObject[])[],
  widths: readonly number[],
): { data: CellObject[][]; columns: { width: number }[] } {
  const data = rows.map((row) => {
    const lines = row.map(({ value }, column) => (typeof value === 'string' ? linesOf(value, widths[column] ?? 1) : 1));
    const height = Math.min(MAX_POINTS, Math.max(1, ...lines) * LINE_POINTS);
    return row.map((cell) => ({ ...cell, height }));
  });
  return { data, columns: widths.map((width) => ({ width })) };
}

/** Counts wrapped lines. Words wrap before the column is full, so its width is cut by a tenth. */
function linesOf(words: string, width: number): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.9))), 0);
}

function head(words: string): CellObject {
  return { type: String, value: words, fontWeight: 'bold', alignVertical: 'top', wrap: true, backgroundColor: '#eeeeee' };
}

/**
 * A text cell, whatever it starts with: a workbook runs only cells marked as formulas. The library looks texts up in a plain
 * object, which already has `constructor` and the like, so a space after those tells them apart.
 */
function text(words: string): CellObject {
  return words === '' ? {} : { type: String, value: words in {} ? `${words} ` : words, wrap: true, alignVertical: 'top' };
}

function cellOf(value: FieldValue): CellObject {
  if (value === null) return {};
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  if (typeof value === 'boolean') return { type: Boolean, value, alignVertical: 'top' };
  return text(typeof value === 'string' ? value : value.join(';'));
}

const lazySheets = lazyModule(() => import('write-excel-file/universal'));
const lazyZip = lazyModule(() => import('fflate'));

export const workbookExport: Export = {
  id: 'workbook',
  title: 'export.workbook',
  use: 'export.workbook.use',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  takesLong: true,
  async write(taken) {
    const [{ default: writeXlsxFile }, { unzipSync, zipSync }] = await Promise.all([lazySheets.load(), lazyZip.load()]);
    const blob = await writeXlsxFile(sheetsOf(taken), { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
    // The library puts the current time into its parts. Zip them again, so that the same data give the same bytes.
    return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: zipTime(taken.at), level: 9 });
  },
};
