// Tests the differences between versions of a dataset: none with itself, mirrored the other way round, and every edit reported.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder, shipped } from '../../../tests/support/dataset.ts';
import type { Dataset } from '../dataset.ts';
import { differencesOf, LISTS, type Difference } from './differences.ts';
import type { DatasetFile } from '../schema.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const overlaps = readFolder('tests/datasets/overlaps');
const minerales = readFolder('tests/datasets/minerales');
const DATASETS = { shipped, minerales, overlaps };

function jsonOf({ file }: Dataset): Json {
  return JSON.parse(JSON.stringify(file)) as Json;
}

function withFile(dataset: Dataset, file: Json): Dataset {
  return { ...dataset, file: file as unknown as DatasetFile };
}

function leavesOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, Json][] = Array.isArray(value) ? value.map((each, index) => [index, each]) : Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** Copies a value with a change at a path. */
function setAt(value: Json, [key, ...rest]: Path, change: (leaf: Json) => Json): Json {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? setAt(each, rest, change) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === key ? setAt(part, rest, change) : part]));
}

function otherThan(leaf: Json): Json {
  if (typeof leaf === 'string') return `${leaf}-x`;
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf === 'boolean') return !leaf;
  return leaf === null ? 'given' : ['given'];
}

function listAt(file: Json, list: string): Json[] {
  const entries = typeof file === 'object' && file !== null && !Array.isArray(file) ? file[list] : [];
  return Array.isArray(entries) ? entries : [];
}

function mirrored(difference: Difference): unknown {
  if (difference.kind === 'added') return { ...difference, kind: 'removed' };
  if (difference.kind === 'removed') return { ...difference, kind: 'added' };
  if (difference.kind === 'leftOut') return { ...difference, change: difference.change === 'added' ? 'removed' : 'added' };
  return 'from' in difference ? { ...difference, from: difference.to, to: difference.from } : difference;
}

/** Sorted, without names (those of the later version) and without the order of moved ids. */
function comparable(differences: readonly unknown[]): string[] {
  return differences
    .map((difference) =>
      JSON.stringify(difference, (key: string, value: unknown) => {
        if (key === 'name') return undefined;
        return key === 'ids' && Array.isArray(value) ? value.map(String).toSorted() : value;
      }),
    )
    .toSorted();
}

const anyDataset = fc.constantFrom(...Object.values(DATASETS));
/** Any leaf of a dataset below its top, except the text's hash, which changes only with the text. */
const anyEdit = anyDataset.chain((dataset) => {
  const leaves = leavesOf(jsonOf(dataset)).filter(
    (path) => path.at(-1) !== 'sha256' && path.join('.') !== 'source.text.file' && path.length > 1,
  );
  return fc.constantFrom(...leaves).map((path) => ({ dataset, path, edited: withFile(dataset, setAt(jsonOf(dataset), path, otherThan)) }));
});

describe('differences', () => {
  it.each(Object.entries(DATASETS))('of %s with itself: none', (_, dataset) => {
    expect(differencesOf(dataset, dataset)).toEqual([]);
    expect(differencesOf(dataset, withFile(dataset, jsonOf(dataset)))).toEqual([]);
  });

  it('report every edit of a single value', () => {
    fc.assert(
      fc.property(anyEdit, ({ dataset, path, edited }) => {
        const found = differencesOf(dataset, edited);
        expect(found, path.join('.')).not.toEqual([]);
        const [list, index, field] = path;
        const entry = LISTS.find((each) => each === list);
        if (entry === undefined || typeof index !== 'number' || field === 'id') return;
        // The difference names the entry that was edited, and no other.
        const [{ id }] = [dataset.file[entry]?.[index] ?? { id: '' }];
        expect(found).toHaveLength(1);
        expect(JSON.stringify(found)).toContain(`"${id}"`);
      }),
      { numRuns: 400 },
    );
  });

  it('report every entry removed, added, or moved where the order counts', () => {
    for (const dataset of Object.values(DATASETS)) {
      for (const list of [...LISTS, 'leftOut']) {
        const entries = listAt(jsonOf(dataset), list);
        for (const [index] of entries.entries()) {
          const without = withFile(
            dataset,
            setAt(jsonOf(dataset), [list], () => entries.filter((_, each) => each !== index)),
          );
          expect(differencesOf(dataset, without)).toHaveLength(1);
          expect(differencesOf(without, dataset)).toHaveLength(1);
        }
        if (entries.length < 2 || ['claims', 'flows', 'leftOut'].includes(list)) continue;
        const turned = withFile(
          dataset,
          setAt(jsonOf(dataset), [list], () => entries.toReversed()),
        );
        expect(differencesOf(dataset, turned)).toMatchObject([{ kind: 'reordered', list }]);
      }
    }
  });

  it('are mirrored the other way round', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, (one, two) => {
        const forth = differencesOf(one.edited, two.edited);
        const back = differencesOf(two.edited, one.edited);
        expect(comparable(back)).toEqual(comparable(forth.map(mirrored)));
      }),
      { numRuns: 100 },
    );
  });

  it('report a changed text', () => {
    expect(differencesOf(shipped, { ...shipped, text: `${shipped.text} ` })).toEqual([{ kind: 'text' }]);
  });

  it('say what became of a retired claim', () => {
    const [first] = shipped.file.claims;
    const id = first?.id ?? '';
    const without = withFile(
      shipped,
      setAt(jsonOf(shipped), ['claims'], (claims) => (Array.isArray(claims) ? claims.slice(1) : claims)),
    );
    const found = differencesOf(shipped, without, [{ claim: id, successor: 'another', why: 'It was two.' }]);
    expect(found).toEqual([{ kind: 'retired', id, name: first?.paraphrase, successor: 'another', why: 'It was two.' }]);
  });

  it('report a status with its old value', () => {
    const edited = withFile(
      shipped,
      setAt(jsonOf(shipped), ['claims', 0, 'status'], () => 'possible'),
    );
    expect(differencesOf(shipped, edited)).toMatchObject([
      { kind: 'changed', list: 'claims', field: 'status', from: shipped.file.claims[0]?.status, to: 'possible' },
    ]);
  });
});
