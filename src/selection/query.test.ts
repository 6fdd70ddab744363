// Tests reading and writing query strings, over every choice of the shipped dataset and over anything typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../tests/support/dataset.ts';
import { SWAP_UNITS } from '../model/swaps/swapUnits.ts';
import { COLUMNS, ROW_KINDS } from './columns.ts';
import {
  clearFilters,
  EMPTY_QUERY,
  FILTER_KEYS,
  filterOptions,
  isFiltering,
  parseQuery,
  toggleChoice,
  writeQuery,
  type Query,
} from './query.ts';

const read = (search: string) => parseQuery(search, shipped);
const claims = [...shipped.claims.keys()];
const steps = [...shipped.steps.keys()];

/** Any query of the shipped dataset, choices in any order. */
const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    choices: fc.shuffledSubarray(FILTER_KEYS.flatMap((key) => filterOptions(shipped, key).map((value) => ({ key, value })))),
    claim: fc.constantFrom(null, ...claims),
    step: fc.constantFrom(null, ...steps),
    theme: fc.constantFrom('light', 'dark', null),
    framing: fc.record({
      title: fc.constantFrom('off', null),
      ground: fc.constantFrom('none', null),
      view: fc.constantFrom('map', 'text', null),
      w: fc.constantFrom('320', '1920', null),
    }),
    whatIf: fc.record({
      swap: fc.constantFrom(null, ...shipped.mechanisms.keys()),
      r: fc.constantFrom(null, '0', '2.5', '123456789012'),
      c: fc.constantFrom(null, '0.000001'),
      p: fc.constantFrom(null, '17'),
      k: fc.constantFrom(null, '10.25'),
      unit: fc.constantFrom(null, ...SWAP_UNITS),
      density: fc.constantFrom(null, '850'),
    }),
    table: fc.constantFrom(...ROW_KINDS, null).chain((rows) => {
      const columns = COLUMNS[rows ?? 'claims'];
      return fc.record({
        rows: fc.constant(rows),
        sort: fc.constantFrom(null, ...columns.flatMap((id) => [id, `-${id}`])),
        cols: fc.subarray([...columns]),
      });
    }),
  })
  .map(({ choices, claim, step, theme, framing, whatIf, table }) =>
    choices.reduce((query: Query, { key, value }) => toggleChoice(query, key, value), {
      ...EMPTY_QUERY,
      claim,
      step,
      theme,
      ...framing,
      ...whatIf,
      ...table,
    }),
  );
const foreignPair = fc.tuple(
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((key) => !(key in EMPTY_QUERY)),
  fc.string({ unit: 'grapheme' }),
);

const sorted = (query: Query) =>
  Object.fromEntries(
    Object.entries(query).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted((a, b) => a.localeCompare(b)) : value]),
  );

describe('round trip', () => {
  it.each(FILTER_KEYS.flatMap((key) => filterOptions(shipped, key).map((value) => [key, value] as const)))('%s=%s', (key, value) => {
    const search = `?${key}=${value}`;
    expect(read(search).query[key]).toEqual([value]);
    expect(writeQuery(read(search).query)).toBe(search);
  });

  it.each(claims)('claim=%s', (claim) => {
    expect(read(`claim=${claim}`).query).toEqual({ ...EMPTY_QUERY, claim });
    expect(writeQuery({ ...EMPTY_QUERY, claim })).toBe(`?claim=${claim}`);
  });

  it.each(steps)('step=%s', (step) => {
    expect(read(`step=${step}`).query).toEqual({ ...EMPTY_QUERY, step });
    expect(writeQuery({ ...EMPTY_QUERY, step })).toBe(`?step=${step}`);
  });

  it('gives back every query, and the parameters that are not ours', () => {
    fc.assert(
      fc.property(anyQuery, fc.array(foreignPair, { maxLength: 4 }), (query, foreign) => {
        const again = read(writeQuery(query, foreign));
        expect({ ...again, query: sorted(again.query) }).toEqual({ query: sorted(query), foreign, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('of any string never throws, and is stable after one writing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (search) => {
        const { query, foreign } = read(search);
        const again = read(writeQuery(query, foreign));
        expect(again).toEqual({ query, foreign, dropped: [] });
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(read('')).toEqual({ query: EMPTY_QUERY, dropped: [], foreign: [] });
    expect(read('?')).toEqual(read(''));
    expect(writeQuery(EMPTY_QUERY)).toBe('');
  });
});

describe('numbers of the what-if', () => {
  it.each([
    ['r=007.50', '?r=7.5'],
    ['r=0', '?r=0'],
    ['k=12.&unit=bbl/d', '?k=12&unit=bbl/d'],
    ['unit=Mt&swap=gas-swap&p=17&c=12', '?swap=gas-swap&c=12&p=17&unit=Mt'],
  ])('%s stands as %s', (given, canonical) => {
    const { query, dropped } = read(given);
    expect(dropped).toEqual([]);
    expect(writeQuery(query)).toBe(canonical);
    expect(read(canonical).query).toEqual(query);
  });
});

describe('order', () => {
  it('of keys, of values and of repeated keys does not matter', () => {
    fc.assert(
      fc.property(
        anyQuery.chain((query) => {
          const pairs = Object.entries(query).flatMap(([key, value]) =>
            [value].flat().flatMap((each) => (each === null ? [] : [`${key}=${each}`])),
          );
          return fc.record({ query: fc.constant(query), pairs: fc.shuffledSubarray(pairs, { minLength: pairs.length }) });
        }),
        ({ query, pairs }) => {
          expect(read(pairs.join('&')).query).toEqual(read(writeQuery(query)).query);
        },
      ),
    );
  });
});

describe('unknown keys and values', () => {
  it.each([
    ['a value beside a known one', 'status=stated,certain', { status: ['stated'] }, [{ key: 'status', value: 'certain' }]],
    ['a value in other letters', 'party=rus', {}, [{ key: 'party', value: 'rus' }]],
    ['the same value twice', 'type=x,x&type=x', {}, [{ key: 'type', value: 'x' }]],
    [
      'a column of other rows',
      'rows=flows&cols=quote,speaker&sort=-speaker',
      { rows: 'flows', cols: ['quote'] },
      [
        { key: 'sort', value: '-speaker' },
        { key: 'cols', value: 'speaker' },
      ],
    ],
    ['rows of another kind', 'rows=parties', {}, [{ key: 'rows', value: 'parties' }]],
    ['a claim that is gone', 'claim=gone', {}, [{ key: 'claim', value: 'gone' }]],
    ['a list where one is meant', 'theme=light,dark', {}, [{ key: 'theme', value: 'light,dark' }]],
    ['empty values', 'type=&status=,,&claim=', {}, []],
    [
      'names that every object has',
      'type=__proto__,constructor,toString',
      {},
      ['__proto__', 'constructor', 'toString'].map((value) => ({ key: 'type', value })),
    ],
    ['markup', 'speaker=%3Cscript%3E', {}, [{ key: 'speaker', value: '<script>' }]],
    ['half an escape', 'figure=given%', {}, [{ key: 'figure', value: 'given%' }]],
    [
      'a number that is none',
      'r=-2&c=1e3&p=2,5&k=1234567890123',
      {},
      [
        { key: 'r', value: '-2' },
        { key: 'c', value: '1e3' },
        { key: 'p', value: '2,5' },
        { key: 'k', value: '1234567890123' },
      ],
    ],
    [
      'a unit that nothing is counted in',
      'unit=TWh&density=0',
      {},
      [
        { key: 'unit', value: 'TWh' },
        { key: 'density', value: '0' },
      ],
    ],
    ['white space around', 'figure=%20given', {}, [{ key: 'figure', value: ' given' }]],
  ])('%s is dropped and listed', (_, search, query, dropped) => {
    const reading = read(search);
    expect(reading.query).toEqual({ ...EMPTY_QUERY, ...query });
    expect(reading.dropped).toEqual(dropped);
  });

  it.each([
    [
      'a key of a later version',
      'era=3&lang=xx',
      [
        ['era', '3'],
        ['lang', 'xx'],
      ],
    ],
    [
      'a key given twice',
      'utm=a&type=none&utm=b',
      [
        ['utm', 'a'],
        ['utm', 'b'],
      ],
    ],
    [
      'a key that every object has',
      '__proto__=x&constructor=y',
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
    ],
    ['a key without a value', 'flag', [['flag', '']]],
    ['an escaped key', 'a%26b=c%3Dd', [['a&b', 'c=d']]],
  ])('%s is kept', (_, search, foreign) => {
    expect(read(search).foreign).toEqual(foreign);
    expect(read(writeQuery(read(search).query, read(search).foreign)).foreign).toEqual(foreign);
  });

  it('are listed in full in a long address', () => {
    const search = `type=${Array.from({ length: 5000 }, (_, index) => `t${index}`).join(',')}`;
    expect(read(search).dropped).toHaveLength(5000);
  });
});

describe('choices', () => {
  it.each(FILTER_KEYS.flatMap((key) => filterOptions(shipped, key).map((value) => [key, value] as const)))(
    '%s=%s turns on and off again',
    (key, value) => {
      const on = toggleChoice(EMPTY_QUERY, key, value);
      expect(isFiltering(on)).toBe(true);
      expect(toggleChoice(on, key, value)).toEqual(EMPTY_QUERY);
    },
  );

  it('are cleared without the selection and the theme', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const cleared = clearFilters(query);
        expect(isFiltering(cleared)).toBe(false);
        const { claim, theme, rows, sort, cols } = query;
        expect(cleared).toMatchObject({ claim, theme, rows, sort, cols });
      }),
    );
  });
});
