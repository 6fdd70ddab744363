// Checks the CSV tables by reading them back with d3's parser.
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { say, shipped, sliceOf } from '../../tests/support/dataset.ts';
import { takenOf } from '../../tests/support/taken.ts';
import { fieldName } from '../messages/fieldName.ts';
import { csvOf } from './csv.ts';
import { fileNameOf } from './export.ts';
import { EXPORTS } from './index.ts';
import { FIELDS, TABLE_IDS, tableOf } from './tables.ts';

const everything = takenOf(shipped);

describe('csv', () => {
  it.each(TABLE_IDS)('keeps every value of the %s', (id) => {
    const table = tableOf(id, everything);
    const rows = csvParse(csvOf(table));
    expect(rows.columns).toEqual(FIELDS[id].map((field) => field.id));
    expect(rows.map((row) => rows.columns.map((column) => row[column]))).toEqual(
      table.rows.map((row) => row.map((value) => (Array.isArray(value) ? value.join(';') : value === null ? '' : String(value)))),
    );
  });

  it('writes a bound and its number in separate columns', () => {
    const row = csvParse(csvOf(tableOf('claims', everything))).find(({ value }) => value !== '');
    expect(Number(row?.['value'])).toBeGreaterThan(0);
    expect(row?.['bound']).toBe('greater-than');
  });

  it('gives spreadsheets no formula to run', () => {
    const table = {
      id: 'claims',
      fields: [{ id: 'quote', kind: 'text' }],
      rows: [['=1+1'], ['+1'], ['-x'], ['@a'], ['\t=1'], ['a "b", c']],
    } as const;
    expect(csvParse(csvOf(table)).map(({ quote }) => quote)).toEqual(["'=1+1", "'+1", "'-x", "'@a", "'\t=1", 'a "b", c']);
  });

  it('names every field and every export', () => {
    for (const id of TABLE_IDS) for (const field of FIELDS[id]) expect(fieldName(id, field.id, say)).not.toContain('field.');
    expect(EXPORTS.map((each) => fileNameOf(each, everything))).toContain('aliyev-visit-0123456789ab-claims.csv');
    expect(takenOf(shipped, sliceOf(shipped, { status: ['possible'] })).whole).toBe(false);
  });
});
