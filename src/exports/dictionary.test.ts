// Checks the dictionary against the values in the tables.
import { describe, expect, it } from 'vitest';
import { say, shipped } from '../../tests/support/dataset.ts';
import { takenOf } from '../../tests/support/taken.ts';
import { dictionaryOf, wholeDictionary } from './dictionary.ts';
import { FIELDS, TABLE_IDS, tableOf } from './tables.ts';

describe('the dictionary', () => {
  it('has a name and a sentence for every field, and a rule for every word', () => {
    const fields = wholeDictionary(shipped, say);
    expect(fields.map(({ table, id }) => `${table}.${id}`)).toEqual(
      TABLE_IDS.flatMap((table) => FIELDS[table].map(({ id }) => `${table}.${id}`)),
    );
    const texts = fields.flatMap(({ name, meaning, allowed }) => [name, meaning, ...(allowed ?? []).map((each) => each.meaning)]);
    expect(texts.filter((text) => /^(?:field|allowed|status)\./.test(text))).toEqual([]);
    expect(fields.filter(({ meaning }) => !meaning.endsWith('.'))).toEqual([]);
  });

  it.each(TABLE_IDS)('fits every value in %s', (id) => {
    const { rows } = tableOf(id, takenOf(shipped));
    for (const [column, { required, allowed, kind }] of dictionaryOf(id, shipped, say).entries()) {
      const values = rows.map((row) => row[column] ?? null);
      const given = values.filter((value) => value !== null);
      expect(given.length).toBeGreaterThanOrEqual(required ? values.length : 0);
      const words = given.flatMap((value) => (Array.isArray(value) ? value : [value]));
      const known = allowed?.map(({ value }) => value) ?? words;
      expect(words.filter((word) => !known.includes(word))).toEqual([]);
      const fits = { text: isText, list: Array.isArray, integer: Number.isInteger, number: Number.isFinite, boolean: isBoolean }[kind];
      expect(given.filter((value) => !fits(value))).toEqual([]);
    }
  });
});

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}
