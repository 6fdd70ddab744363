// Checks that paths lead to their values in any JSON, and that faults which JSON.parse lets pass are found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPath } from '../model/reading/fault.ts';
import { lineIndex, offsetsOf, silentFaults } from './jsonPlaces.ts';

type Key = string | number;

function placesOf(value: unknown, above: readonly Key[] = []): [readonly Key[], unknown][] {
  const below: [Key, unknown][] = Array.isArray(value)
    ? value.map((part: unknown, index): [Key, unknown] => [index, part])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [[above, value], ...below.flatMap(([key, part]) => placesOf(part, [...above, key]))];
}

describe('a path', () => {
  it('leads to its value', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const places = placesOf(value).filter(([keys]) => keys.every((key) => String(key).length < 100));
        const offsets = offsetsOf(
          text,
          places.map(([keys]) => jsonPath(keys)),
        );
        for (const [keys, part] of places) {
          const at = offsets.get(jsonPath(keys)) ?? -1;
          const written = JSON.stringify(part, null, indent).split('\n')[0] ?? '';
          expect(text.slice(at, at + written.length)).toBe(written);
        }
        expect(silentFaults(text).filter(({ found }) => found.includes('second time'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('without a value leads to the nearest value around it', () => {
    const text = '{"a": [1, {"b": 2}]}';
    expect(offsetsOf(text, ['$.a[1].c.d', '$.x']).get('$.a[1].c.d')).toBe(text.indexOf('{"b"'));
    expect(offsetsOf(text, ['$.x']).get('$.x')).toBe(0);
  });

  it('leads past values that nobody asked for', () => {
    const text = '{"a": {"b": [{}, []]}, "c": [[1], {"d": 2}, {"d": 3}]}';
    expect(offsetsOf(text, ['$.c[2].d']).get('$.c[2].d')).toBe(text.indexOf('3'));
  });
});

describe('faults that JSON.parse lets pass', () => {
  it.each<readonly [json: string, paths: readonly string[]]>([
    ['{"a": 1, "a": 2}', ['$.a']],
    ['{"a": 1, "\\u0061": 2}', ['$.a']],
    ['{"a": {"b": 1}, "c": {"b": 1}}', []],
    ['[{"b": 1}, {"b": 1, "b": 1}]', ['$[1].b']],
    ['{"__proto__": 1}', ['$.__proto__']],
    ['[1e999, -1e999, 1e308]', ['$[0]', '$[1]']],
    ['[12345678901234567, 9007199254740991, 0.1]', ['$[0]']],
    ['"{\\"a\\": 1, \\"a\\": 2}"', []],
  ])('%s', (json, paths) => {
    expect(silentFaults(json).map(({ path }) => path)).toEqual(paths);
  });
});

it('counts lines and columns from one', () => {
  const at = lineIndex('ab\n\nc');
  expect([0, 1, 2, 3, 4].map((each) => at(each))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
  ]);
});
