// Checks that every export under any filter has the rows of its slice, using other people's parsers.
import { csvParse } from 'd3';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shipped, sliceOf } from '../../tests/support/dataset.ts';
import { anyQuery, datasets, hostile } from '../../tests/support/exportCases.ts';
import { takenOf } from '../../tests/support/taken.ts';
import type { Dataset } from '../model/dataset.ts';
import { readDataset } from '../model/reading/readDataset.ts';
import { fileNameOf, type Export, type Taken } from './export.ts';
import { EXPORTS } from './index.ts';
import { tableOf, TABLE_IDS } from './tables.ts';
import { STEP_VIEWS } from '../views/index.ts';

type Ids = { readonly claims?: readonly string[]; readonly flows?: readonly string[] };
type Json = { readonly [key: string]: unknown };

const FILTERED = { filter: 'some', at: '2026-01-02T03:04:05Z' };
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const parsed = (bytes: Uint8Array) => JSON.parse(text(bytes)) as Json;
const listOf = (value: unknown) => value as readonly Json[];
const ids = (rows: readonly Json[]) => rows.map(({ id }) => String(id));
const csvIds = (bytes: Uint8Array) => csvParse(text(bytes)).map((row) => row['id'] ?? '');

/** Reads the ids in each export. A new export without a line here fails. */
const READ: Readonly<Record<string, (bytes: Uint8Array) => Promise<Ids> | Ids>> = {
  'claims-csv': (bytes) => ({ claims: csvIds(bytes) }),
  'flows-csv': (bytes) => ({ flows: csvIds(bytes) }),
  'claims-csv-excel': (bytes) => ({ claims: csvIds(bytes) }),
  'flows-csv-excel': (bytes) => ({ flows: csvIds(bytes) }),
  dataset: (bytes) => ({ claims: ids(listOf(parsed(bytes)['claims'])), flows: ids(listOf(parsed(bytes)['flows'])) }),
  package(bytes) {
    const files = unzipSync(bytes);
    return { claims: csvIds(files['claims.csv'] ?? new Uint8Array()), flows: csvIds(files['flows.csv'] ?? new Uint8Array()) };
  },
  geojson(bytes) {
    const features = ids(listOf(parsed(bytes)['features']));
    return { flows: features.filter((id) => id.startsWith('flow/')).map((id) => id.slice('flow/'.length)) };
  },
  async workbook(bytes) {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const column = (name: string) => (sheets.find(({ sheet }) => sheet === name)?.data ?? []).slice(1).map(([id]) => String(id).trim());
    return { claims: column('claims'), flows: column('flows') };
  },
  annotations(bytes) {
    const items = listOf((parsed(bytes)['first'] as Json)['items']);
    return { claims: items.map(({ id }) => String(id).split('/').at(-2) ?? '') };
  },
};

async function expectRows(each: Export, taken: Taken): Promise<void> {
  const read = await READ[each.id]?.(await each.write(taken));
  expect(read, `${each.id} is read back`).toBeDefined();
  // A dataset keeps the order of its file, whatever the order on screen.
  const sorted = (list: readonly string[]) => (each.id === 'dataset' ? list.toSorted((a, b) => a.localeCompare(b)) : list);
  const claims = ids(taken.claims.map(({ id }) => ({ id })));
  const flows = ids(taken.flows.map(({ id }) => ({ id })));
  // Some exports have only claims, some only flows.
  expect(sorted(read?.claims ?? claims), each.id).toEqual(sorted(claims));
  expect(sorted(read?.flows ?? flows), each.id).toEqual(sorted(flows));
}

describe('every export', () => {
  it.each(datasets)('of %s has the rows of any slice, in order', async (_name, dataset) => {
    await fc.assert(
      fc.asyncProperty(anyQuery(dataset), fc.boolean(), async (query, backwards) => {
        const slice = sliceOf(dataset, query);
        const order = backwards ? { whole: false, claims: slice.claims.toReversed(), flows: slice.flows.toReversed() } : {};
        for (const each of EXPORTS) await expectRows(each, takenOf(dataset, slice, { ...FILTERED, ...order }));
      }),
      { numRuns: 15 },
    );
  });

  it.each(EXPORTS)('$id has no rows if nothing passes the filter', async (each) => {
    const nothing = sliceOf(shipped, { q: 'zzzz' });
    expect(nothing.claims).toEqual([]);
    await expectRows(each, takenOf(shipped, nothing, FILTERED));
  });

  it('has a file name that no other export has', () => {
    const names = EXPORTS.map((each) => fileNameOf(each, takenOf(shipped)));
    expect(new Set(names).size).toBe(EXPORTS.length);
  });

  it.each(EXPORTS.filter(({ rows }) => rows === undefined))('$id says where it comes from', async (each) => {
    const taken = takenOf(shipped, sliceOf(shipped, { status: ['possible'] }), { filter: 'Status: possible' });
    const bytes = await each.write(taken);
    const files = ['zip', 'xlsx'].includes(each.extension) ? Object.values(unzipSync(bytes)).map(text).join('\n') : text(bytes);
    const { source, coding } = shipped.file;
    const said = [source.title, source.address ?? '', coding.licence, taken.filter, taken.address, taken.at, taken.version];
    for (const words of said) expect(files).toContain(words);
  });
});

describe('a dataset', () => {
  it('of everything is the text that was loaded', async () => {
    expect(text(await byId('dataset').write(takenOf(shipped)))).toBe(takenOf(shipped).json);
  });

  it.each(datasets)('of a part of %s passes every check, and leaves its claims unchanged', async (_name, dataset) => {
    await fc.assert(
      fc.asyncProperty(anyQuery(dataset), async (query) => {
        const slice = sliceOf(dataset, query);
        fc.pre(slice.claims.length > 0);
        const part = sound(text(await byId('dataset').write(takenOf(dataset, slice, { ...FILTERED, whole: false }))), dataset);
        expect([...part.claims.keys()]).toEqual(slice.claims.map(({ id }) => id));
        for (const claim of slice.claims) expect(part.claims.get(claim.id)).toEqual({ ...claim, number: expect.any(Number) });
        expect(part.file.taken).toMatchObject({ filter: 'some', fromVersion: '0123456789ab' });
      }),
      { numRuns: 60 },
    );
  });

  it('of a part of a part also names the flows cut before', async () => {
    const [type] = shipped.types.keys();
    const first = takenOf(shipped, sliceOf(shipped, { status: ['possible'] }), FILTERED);
    const part = sound(text(await byId('dataset').write(first)), shipped);
    const again = takenOf(part, sliceOf(part, { type: type === undefined ? [] : [type], figure: ['not-given'] }), {
      ...FILTERED,
      whole: false,
    });
    if (again.claims.length > 0) sound(text(await byId('dataset').write(again)), shipped);
    const kept = new Set<string>(again.flows.map(({ id }) => id));
    const before = (part.file.taken?.cutFlows ?? []).filter((flow) => kept.has(flow));
    expect(parsed(await byId('dataset').write(again))['taken']).toMatchObject({ cutFlows: expect.arrayContaining(before) });
  });
});

describe('the workbook', () => {
  it.each(datasets)('keeps every value of %s, numbers as numbers', async (_name, dataset) => {
    const taken = takenOf(dataset);
    const sheets = await readXlsxFile(Buffer.from(await byId('workbook').write(taken)), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([...TABLE_IDS, 'dictionary', 'about']);
    for (const id of TABLE_IDS) {
      const { fields, rows } = tableOf(id, taken);
      const [heads, ...read] = sheets.find(({ sheet }) => sheet === id)?.data ?? [];
      expect(heads).toEqual(fields.map((field) => field.id));
      const written = rows.map((row) => row.map((value) => (Array.isArray(value) ? value.join(';') || null : value)));
      // The workbook puts a space after `constructor`. XML turns a carriage return and line feed into one line feed.
      const seen = (value: unknown) =>
        typeof value === 'string' ? value.replaceAll('\r\n', '\n').replace(/^constructor $/, 'constructor') : value;
      expect(read.map((row) => row.map(seen))).toEqual(written.map((row) => row.map(seen)));
    }
  });

  it('has no formula', async () => {
    const files = unzipSync(await byId('workbook').write(takenOf(hostile)));
    const xml = Object.entries(files)
      .filter(([name]) => name.includes('sheet'))
      .map(([, bytes]) => text(bytes))
      .join('');
    expect(xml).toContain('<sheetData');
    expect(xml).not.toMatch(/<f[ >]/);
  });
});

function byId(id: string): Export {
  const found = EXPORTS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no export ${id}`);
  return found;
}

function sound(json: string, { text: article }: Dataset): Dataset {
  const reading = readDataset({ json, text: article, textSha256: createHash('sha256').update(article).digest('hex') }, STEP_VIEWS);
  expect(reading.ok ? [] : reading.faults).toEqual([]);
  if (!reading.ok) throw new Error('faults');
  return reading.dataset;
}
