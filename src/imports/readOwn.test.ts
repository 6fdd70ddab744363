// Checks that sound files open as a dataset, and that faulty or hostile ones give faults that say what to do.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileFiles, soundFiles } from '../../tests/support/hostileFiles.ts';
import { shipped } from '../../tests/support/dataset.ts';
import { takenOf } from '../../tests/support/taken.ts';
import { packageExport } from '../exports/dataPackage.ts';
import { csvBytes } from '../exports/csv.ts';
import type { TableId } from '../exports/tables.ts';
import type { OwnOutcome } from './outcome.ts';
import { formatOwnFault, type OwnFault, type OwnFile } from './ownFile.ts';
import { readOwn } from './readOwn.ts';
import { datasetTemplate, sheetTemplate, zipOf } from './template.ts';

const digest = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const read = (files: readonly OwnFile[]) => readOwn(files, digest, '2026-01-02');
const file = (path: string, text: string): OwnFile => ({ path, bytes: strToU8(text) });
const text = readFileSync('data/aliyev-visit/article.txt', 'utf8');
const json = readFileSync('data/aliyev-visit/dataset.json', 'utf8');

function faultsOf(outcome: OwnOutcome): readonly OwnFault[] {
  if (outcome.ok) throw new Error('it is sound');
  return outcome.faults;
}

function soundOf(outcome: OwnOutcome) {
  if (!outcome.ok) throw new Error(outcome.faults.map(formatOwnFault).join('\n'));
  return outcome;
}

describe('a sound dataset is opened', () => {
  it.each(Object.entries(soundFiles()))('%s', async (_name, make) => {
    const { dataset, version } = soundOf(await read(make()));
    expect([...dataset.claims.keys()]).toEqual([...shipped.claims.keys()]);
    expect([...dataset.flows.keys()]).toEqual([...shipped.flows.keys()]);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('unchanged, with the hash of its file', async () => {
    const outcome = soundOf(await read([file('dataset.json', json), file('article.txt', text)]));
    expect([outcome.json, outcome.text]).toEqual([json, text]);
    expect(outcome.version).toBe(createHash('sha256').update(json).digest('hex').slice(0, 12));
  });

  it('if the text was saved with other line ends', async () => {
    const outcome = soundOf(await read([file('dataset.json', json), file('article.txt', text.replaceAll('\n', '\r\n'))]));
    expect(outcome.text).toBe(text);
  });

  it('from our own tables, with the same claims and flows', async () => {
    const ids: readonly TableId[] = ['claims', 'flows', 'parties', 'places', 'mechanisms'];
    const people = shipped.file.people.map(({ id, name, capacity, roles, note }) =>
      [id, name, capacity, roles.join(';'), note ?? ''].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(),
    );
    const { dataset } = soundOf(
      await read([
        ...ids.map((id) => ({ path: `aliyev-visit-0123-${id}.csv`, bytes: csvBytes(id, takenOf(shipped), { bom: true }) })),
        file('people.csv', ['id,name,capacity,roles,note', ...people].join('\n')),
        file('source.csv', `title,first_paragraph\nA title,${shipped.file.source.text.firstParagraph}\n`),
        file('article.txt', text),
      ]),
    );
    const { claims, flows, mechanisms } = dataset;
    expect([...claims.values()]).toEqual([...shipped.claims.values()]);
    const shape = (of: typeof flows) =>
      [...of.values()].map(({ from, to, via, reaching, direction, measure, leg, status, claims: own }) => {
        const idOf = (end: typeof from) => end && (end.kind === 'party' ? end.party.id : end.place.id);
        return [idOf(from), idOf(to), via.map(idOf), reaching?.id, direction, measure, leg, status, own];
      });
    expect(shape(flows)).toEqual(shape(shipped.flows));
    expect([...mechanisms.keys()]).toEqual([...shipped.mechanisms.keys()]);
  });

  it('from our own data package: the same claims, flows and hash', async () => {
    const taken = takenOf(shipped, undefined, { json });
    const { dataset, version } = soundOf(await read([{ path: 'package.zip', bytes: await packageExport.write(taken) }]));
    expect(version).toBe(createHash('sha256').update(json).digest('hex').slice(0, 12));
    expect([...dataset.claims.values()]).toEqual([...shipped.claims.values()]);
    expect([...dataset.flows.values()]).toEqual([...shipped.flows.values()]);
  });

  it('made from the templates', async () => {
    for (const files of [sheetTemplate(), await datasetTemplate(digest, '2026-01-02')]) {
      const { dataset } = soundOf(await read([{ path: 'template.zip', bytes: zipOf('template', files) }]));
      expect(dataset.claims.size).toBe(1);
      expect(dataset.flows.size).toBe(1);
    }
  });
});

describe('sheets', () => {
  const claims = (...lines: readonly string[]) => [
    file('claims.csv', lines.join('\n')),
    file('article.txt', 'A title\n\nOne word after another.\n'),
  ];

  it('need only quotes and their status, separated by commas, semicolons or tabs', async () => {
    for (const separator of [',', ';', '\t']) {
      const { dataset } = soundOf(
        await read(claims(`quote${separator}status`, `One word${separator}stated`, '', `another${separator}possible`)),
      );
      expect([...dataset.claims.values()].map(({ quote, status }) => [quote, status])).toEqual([
        ['One word', 'stated'],
        ['another', 'possible'],
      ]);
    }
  });

  it.each<readonly [what: string, lines: readonly string[], line: number | null, column: string | null, says: RegExp]>([
    ['a status that is none', ['quote,status', 'One word,stated', 'another,certain'], 3, 'status', /certain/],
    ['a quote that stands nowhere', ['quote,status', 'One wrod after,stated'], 2, 'quote', /One word after/],
    ['a column that is misspelt', ['quote,statuss', 'One word,stated'], 1, 'statuss', /rename it to status/],
    ['a figure with a comma', ['quote,status,quantity,bound,value,unit', 'One word,stated,volume,exact,"1,5",bcm'], 2, 'value', /"1,5"/],
    ['a quotation mark that is left open', ['quote,status', '"One word,stated'], 2, null, /quotation mark/],
    ['one left open before other quoted rows', ['quote,status', '"One word,stated', '"another",possible'], 2, null, /quotation mark/],
    ['one within a text', ['quote,status', 'another,possible', '"One "word" after",stated'], 3, null, /quotation mark/],
    ['no row', ['quote,status'], null, null, /no rows/],
  ])('%s is told with its row and column', async (_what, lines, line, column, says) => {
    const faults = faultsOf(await read(claims(...lines)));
    const told = faults.find((fault) => says.test(formatOwnFault(fault)));
    expect(told, faults.map(formatOwnFault).join('\n')).toMatchObject({ file: 'claims.csv', line, column });
  });
});

describe('a fault is told', () => {
  it.each(Object.entries(hostileFiles()))(
    '%s',
    async (_name, { make, says, most = 1 }) => {
      const started = performance.now();
      const faults = faultsOf(await read(make()));
      const lines = faults.map(formatOwnFault);
      expect(
        lines.some((line) => says.test(line)),
        lines.slice(0, 5).join('\n'),
      ).toBe(true);
      expect(faults.length).toBeLessThanOrEqual(most);
      expect(performance.now() - started).toBeLessThan(15_000);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
    60_000,
  );

  it('with the line and the column in dataset.json, as an editor counts them', async () => {
    const broken = json.replace('"status": "stated"', '"status": "sated"');
    const [fault] = faultsOf(await read([file('dataset.json', broken), file('article.txt', text)]));
    const lines = broken.split('\n');
    const line = lines.findIndex((each) => each.includes('"sated"')) + 1;
    expect(fault).toMatchObject({
      line,
      column: (lines[line - 1] ?? '').indexOf('"sated"') + 1,
      path: expect.stringMatching(/^\$\.claims\[\d+\]\.status$/),
    });
  });

  it('with the nearest passage, for a quote that moved', async () => {
    const [claim] = shipped.file.claims;
    const exact = claim?.quote.exact ?? '';
    const moved = json.replace(JSON.stringify(exact), JSON.stringify(exact.replace(/e/, 'x')));
    const fault = faultsOf(await read([file('dataset.json', moved), file('article.txt', text)])).find(({ passage }) => passage);
    expect(fault?.passage).toMatchObject({ nearest: exact });
    expect(text.replaceAll('\n', ' ')).toContain(
      (fault?.passage?.nearest ?? '') + (fault?.passage?.after ?? '').slice(0, 5).replaceAll('\n', ' '),
    );
  });

  it('with what to add, if a file is missing', async () => {
    expect(await read([file('dataset.json', json)])).toMatchObject({ ok: false, missing: 'text' });
    expect(await read([file('article.txt', text)])).toMatchObject({ ok: false, missing: 'dataset' });
    expect(await read([])).toMatchObject({ ok: false, missing: null });
  });

  it('of a harmful zip, without unpacking the files beside the dataset', async () => {
    const packed = zipSync({ 'a/dataset.json': strToU8(json), 'a/article.txt': strToU8(text), 'a/picture.png': new Uint8Array(3e6) });
    expect(strFromU8(packed.subarray(0, 2))).toBe('PK');
    expect((await read([{ path: 'a.zip', bytes: packed }])).ok).toBe(true);
  });
});
