// Whatever is thrown at the reader, it answers with faults, in bounded time, on one line each.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../src/model/reading/fault.ts';
import { formatFault } from '../src/model/reading/formatFault.ts';
import { readDataset } from '../src/model/reading/readDataset.ts';
import { STEP_VIEWS } from '../src/views/index.ts';

type Json = Record<string, unknown>;

const folder = new URL('./datasets/minerales/', import.meta.url);
const soundJson = readFileSync(new URL('dataset.json', folder), 'utf8');
const soundText = readFileSync(new URL('article.txt', folder), 'utf8');

function read(json: string, text = soundText): readonly Fault[] {
  const reading = readDataset({ json, text, textSha256: null }, STEP_VIEWS);
  if (reading.ok) return [];
  expect(reading.faults.length).toBeGreaterThan(0);
  return reading.faults;
}

function sound(): Json {
  return JSON.parse(soundJson) as Json;
}

function list(file: Json, key: string): Json[] {
  return file[key] as Json[];
}

/** The sound dataset with `count` more claims, each a copy of the first with an id of its own and some keys replaced. */
function withClaims(count: number, over: (index: number) => Json): string {
  const file = sound();
  const claims = list(file, 'claims');
  for (let index = 0; index < count; index += 1) claims.push({ ...claims[0], id: `copy-${index}`, ...over(index) });
  return JSON.stringify(file);
}

/** Every place in a value, as a list of keys. */
function placesOf(value: unknown, above: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...above]];
  return [[...above], ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...above, key]))];
}

function replace(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((part: unknown, index) => (String(index) === key ? replace(part, rest, put) : part));
  return Object.fromEntries(Object.entries(Object(value)).map(([name, part]) => [name, name === key ? replace(part, rest, put) : part]));
}

/** Letters of every kind, lone halves of surrogate pairs among them. */
function anyText(maxLength: number): fc.Arbitrary<string> {
  const letter = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10ffff }));
  return fc.array(letter, { maxLength }).map((points) => String.fromCodePoint(...points));
}

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(-0, 2 ** 53, '\ud800', '\udc00a', '__proto__', 'constructor', 'not-attributed', 'none', '', 'RUS', [], {}, [[]], null),
  fc.constant({}).map(() => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}') as unknown),
);

describe('the reader answers with faults', () => {
  it('to any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (json) => {
        expect(read(json)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('to any text that may be no JSON', () => {
    const texts = anyText(30);
    fc.assert(
      fc.property(texts, texts, (json, text) => {
        expect(read(json, text)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('to JSON cut short, anywhere', () => {
    const lengths = fc.nat(soundJson.trimEnd().length - 1);
    fc.assert(
      fc.property(lengths, (length) => {
        expect(read(soundJson.slice(0, length))[0]?.rule).toBe('json');
      }),
      { numRuns: 100 },
    );
  });

  it('to a sound dataset with anything put anywhere, each on one line', () => {
    const places = placesOf(sound());
    fc.assert(
      fc.property(fc.nat(places.length - 1), nasty, (index, put) => {
        const json = JSON.stringify(replace(sound(), places[index] ?? [], put)) ?? 'null';
        for (const fault of read(json)) {
          expect(formatFault(fault)).not.toMatch(/[\n\r]/);
          expect(fault.path).toMatch(/^\$/);
        }
      }),
      { numRuns: 600 },
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('to a sound dataset with any other text', () => {
    const texts = anyText(400);
    fc.assert(
      fc.property(texts, (text) => {
        expect(new Set(read(soundJson, text).map(({ rule }) => rule))).toEqual(new Set(['quotes']));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the reader is not held up', () => {
  const zeros = (count: number): string => `[${'0,'.repeat(count)}0]`;
  const cases: Readonly<Record<string, () => { json: string; text?: string; rules: readonly string[] }>> = {
    'more JSON than a dataset can be': () => ({ json: ' '.repeat(20_000_001), rules: ['json'] }),
    'more text than an article can be': () => ({ json: soundJson, text: 'a\n\n'.repeat(700_000), rules: ['text'] }),
    'a million lists in each other': () => ({ json: `${'['.repeat(1e6)}${']'.repeat(1e6)}`, rules: ['json'] }),
    'a million objects in each other': () => ({ json: `${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}`, rules: ['json'] }),
    'a million claims': () => ({ json: `{"claims": ${zeros(1e6)}}`, rules: ['structure'] }),
    'lists of fifty thousand in a list': () => ({
      json: `{"claims": [${`{"types": ${zeros(49_000)}},`.repeat(20)}{}]}`,
      rules: ['structure', 'limit'],
    }),
    'a hundred thousand keys': () => ({
      json: `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join()}}`,
      rules: ['structure'],
    }),
    'a key of a million letters': () => ({ json: soundJson.replace('{', `{"${'k'.repeat(1e6)}": 1,`), rules: ['structure'] }),
    'a word of a million letters': () => ({ json: soundJson.replace('"stated"', `"${'k'.repeat(1e6)}"`), rules: ['structure'] }),
    'a text of a million escapes that does not end': () => ({ json: `["${'\\n'.repeat(1e6)}`, rules: ['json'] }),
    'four thousand sound claims': () => ({ json: withClaims(4000, () => ({})), rules: [] }),
    'four thousand claims with one id': () => ({ json: withClaims(4000, () => ({ id: 'same' })), rules: ['unique-ids', 'limit'] }),
    'dangling ids, all different': () => ({
      json: withClaims(4000, (index) => ({ speaker: `ministra-${index}` })),
      rules: ['references', 'limit'],
    }),
    'dangling ids among fifty thousand like them': () => {
      const file = JSON.parse(withClaims(1500, () => ({ parties: ['a'.repeat(60)] }))) as Json;
      const parties = Array.from({ length: 49_000 }, (_, index) => {
        return { id: `${'a'.repeat(54)}-${index}`, kind: 'group', name: 'Group', at: null, note: null };
      });
      return { json: JSON.stringify({ ...file, parties: [...list(file, 'parties'), ...parties] }), rules: ['references', 'limit'] };
    },
    'quotes that stand nowhere': () => ({
      json: withClaims(2000, () => ({ quote: { type: 'TextQuoteSelector', exact: 'z'.repeat(2000), prefix: '', suffix: '' } })),
      rules: ['quotes', 'limit'],
    }),
    'quotes that stand everywhere': () => ({
      json: withClaims(4000, () => ({ quote: { type: 'TextQuoteSelector', exact: 'a'.repeat(1000), prefix: '', suffix: '' } })),
      text: soundText + 'a'.repeat(50_000),
      rules: ['quotes', 'limit'],
    }),
    'quotes that nearly stand everywhere': () => ({
      json: withClaims(2000, () => ({ quote: { type: 'TextQuoteSelector', exact: `b${'a'.repeat(1000)}`, prefix: '', suffix: '' } })),
      text: soundText + 'a'.repeat(50_000),
      rules: ['quotes', 'limit'],
    }),
    'too many quotes from too long a text': () => ({
      json: withClaims(4000, () => ({})),
      text: soundText + ' a'.repeat(900_000),
      rules: ['quotes'],
    }),
    'a text of astral letters': () => ({ json: soundJson, text: soundText + '🪨'.repeat(900_000), rules: [] }),
    'a text of blank lines': () => ({ json: soundJson, text: soundText + 'a\n\n'.repeat(200_000), rules: [] }),
    'a text of one word': () => ({ json: soundJson, text: soundText + 'a'.repeat(1_900_000), rules: [] }),
    'fifty thousand links between two legs': () => {
      const file = sound();
      const [mechanism] = list(file, 'mechanisms');
      const [link] = mechanism === undefined ? [] : list(mechanism, 'links');
      return {
        json: JSON.stringify({ ...file, mechanisms: [{ ...mechanism, links: Array.from({ length: 50_000 }, () => link) }] }),
        rules: [],
      };
    },
    'ten thousand flows on one claim': () => {
      const file = sound();
      const flows = list(file, 'flows');
      const copies = Array.from({ length: 10_000 }, (_, index) => ({ ...flows[0], id: `copy-${index}` }));
      return { json: JSON.stringify({ ...file, flows: [...flows, ...copies] }), rules: [] };
    },
  };

  it.each(Object.entries(cases))(
    'by %s',
    (_name, make) => {
      const { json, text, rules } = make();
      const started = performance.now();
      const faults = read(json, text);
      expect([...new Set(faults.map(({ rule }) => rule))]).toEqual(rules);
      expect(faults.length).toBeLessThanOrEqual(1001);
      expect(Math.max(0, ...faults.map((fault) => formatFault(fault).length))).toBeLessThan(5000);
      // The slowest takes a second; a slow machine under load may take ten times as long.
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    60_000,
  );
});

describe('names of the prototype', () => {
  it('are ids like any other where they are words', () => {
    expect(read(soundJson.replaceAll('"cobre"', '"constructor"'))).toEqual([]);
  });

  it('are keys like any other, and unknown', () => {
    const faults = read(soundJson.replace('{', '{"__proto__": {"id": "x"}, "constructor": 1, "toString": 2,'));
    expect(faults.map(({ path }) => path)).toEqual(['$.__proto__', '$.constructor', '$.toString']);
  });

  it('do not stand in for keys that are missing', () => {
    expect(read('{"__proto__": {"format": "corridors-dataset-1"}}').map(({ path }) => path)).toContain('$.format');
  });
});
