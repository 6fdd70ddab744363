// Checks a data package's description against its files, and opens the package again.
import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shipped, sliceOf } from '../../tests/support/dataset.ts';
import { datasets, hostile } from '../../tests/support/exportCases.ts';
import { takenOf } from '../../tests/support/taken.ts';
import { readDataset } from '../model/reading/readDataset.ts';
import { packageExport, packageFiles } from './dataPackage.ts';
import { STEP_VIEWS } from '../views/index.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: { readonly required: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}
interface Key {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[]; readonly foreignKeys?: readonly Key[] };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const filtered = takenOf(shipped, sliceOf(shipped, { status: ['possible'] }), { filter: 'Status: possible' });
const cases = [
  ...datasets.map(([name, dataset]) => [name, takenOf(dataset)] as const),
  ['a part of the shipped article', filtered] as const,
];

describe('the data package', () => {
  it.each(cases)('of %s describes each of its files', async (_name, taken) => {
    const files = unzipSync(await packageExport.write(taken));
    const { resources } = JSON.parse(text(files['datapackage.json'])) as { resources: readonly Resource[] };
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => !/^(?:datapackage|README|LICENSE)/.test(name))
        .toSorted(),
    );
    for (const { path, bytes, hash } of resources) {
      const file = files[path] ?? new Uint8Array();
      expect([bytes, hash]).toEqual([file.length, `sha256:${sha256(file)}`]);
    }
  });

  it.each(cases)('of %s follows its own schemas', async (_name, taken) => {
    const files = unzipSync(await packageExport.write(taken));
    const { resources } = JSON.parse(text(files['datapackage.json'])) as { resources: readonly Resource[] };
    const rowsOf = (name: string) => csvParse(text(files[`${name}.csv`]));
    const fits: Readonly<Record<string, RegExp>> = {
      string: /^[^]*$/,
      integer: /^-?\d+$/,
      number: /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/,
      boolean: /^(?:true|false)$/,
    };
    const tables = resources.flatMap(({ name, schema }) => (schema ? [{ name, schema }] : []));
    expect(tables).toHaveLength(5);
    for (const { name, schema } of tables) {
      const rows = rowsOf(name);
      expect(rows.columns).toEqual(schema.fields.map((field) => field.name));
      for (const { name: field, type, constraints, description } of schema.fields) {
        expect(description).not.toBe('');
        const values = rows.map((row) => row[field] ?? '').filter((value) => value !== '');
        const { required, unique, enum: words = values } = constraints;
        expect(values.length).toBeGreaterThanOrEqual(required ? rows.length : 0);
        expect(new Set(values).size).toBeGreaterThanOrEqual(unique ? values.length : 0);
        expect(values.filter((value) => !words.includes(value))).toEqual([]);
        expect(values.filter((value) => !fits[type]?.test(value))).toEqual([]);
      }
      const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join(' '));
      expect(new Set(keys).size).toBe(keys.length);
      expect(schema.foreignKeys).not.toEqual([]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = rowsOf(reference.resource).map((row) => row[reference.fields]);
        expect(known).toEqual(expect.arrayContaining(rows.map((row) => row[fields]).filter((value) => value !== '')));
      }
    }
  });

  it.each(cases)('of %s opens again as a dataset with the same claims, flows and text', async (_name, taken) => {
    const files = unzipSync(await packageExport.write(taken));
    const article = files['article.txt'] ?? new Uint8Array();
    const reading = readDataset({ json: text(files['dataset.json']), text: text(article), textSha256: sha256(article) }, STEP_VIEWS);
    expect(reading.ok ? [] : reading.faults).toEqual([]);
    if (!reading.ok) return;
    expect([...reading.dataset.claims.keys()]).toEqual(taken.claims.map(({ id }) => id));
    expect(new Set(reading.dataset.flows.keys())).toEqual(new Set(taken.flows.map(({ id }) => id)));
    expect(text(files['dataset.json']) === taken.json).toBe(taken.whole);
  });

  it('puts back the text’s byte order mark', async () => {
    const marked = new TextEncoder().encode(`\uFEFF${hostile.text}`);
    const file = { ...hostile.file, source: { ...hostile.file.source, text: { ...hostile.file.source.text, sha256: sha256(marked) } } };
    const files = await packageFiles(takenOf({ ...hostile, file }));
    expect(sha256(files.find(({ name }) => name === 'article.txt')?.bytes ?? new Uint8Array())).toBe(sha256(marked));
  });

  it('has the same bytes in every time zone', async () => {
    const zone = process.env['TZ'];
    const zips: string[] = [];
    for (const place of ['UTC', 'Asia/Baku', 'America/Lima']) {
      process.env['TZ'] = place;
      zips.push(sha256(await packageExport.write(takenOf(shipped))));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(zips).size).toBe(1);
    expect(sha256(await packageExport.write(takenOf(shipped, undefined, { at: '2026-05-06T07:08:09Z' })))).not.toBe(zips[0]);
  });
});
