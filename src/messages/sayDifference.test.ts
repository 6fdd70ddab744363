// Tests differences in sentences: every field is named, every value is in words, every sentence has its ids.
import { describe, expect, it } from 'vitest';
import { readFolder, say, shipped } from '../../tests/support/dataset.ts';
import { differencesOf, LISTS, type Difference } from '../model/releases/differences.ts';
import { sayDifference } from './sayDifference.ts';

const minerales = readFolder('tests/datasets/minerales');

/** Each field of each list of two datasets, as if it had changed. */
const changes = [shipped, minerales].flatMap(({ file }) =>
  LISTS.flatMap((list) =>
    (file[list] ?? []).flatMap((entry) =>
      Object.entries(entry)
        .filter(([field]) => !['id', 'position', 'coding'].includes(field))
        .map(([field, from]: [string, unknown]): Difference => ({
          kind: 'changed',
          list,
          id: entry.id,
          name: 'It',
          field,
          from,
          to: null,
        })),
    ),
  ),
);

describe('a difference in words', () => {
  it('has a name for each field', () => {
    const unnamed = changes.filter(
      (change) => change.kind === 'changed' && say(`difference.field.${change.field}` as never).startsWith('difference.'),
    );
    expect(changes.length).toBeGreaterThan(200);
    expect(unnamed).toEqual([]);
  });

  it('names the fields of source and coding', () => {
    const other = {
      ...shipped,
      file: { ...shipped.file, source: { ...minerales.file.source, text: shipped.file.source.text }, coding: minerales.file.coding },
    };
    const sentences = differencesOf(shipped, other).map((difference) => sayDifference(difference, say));
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => / the (source|coding)\./.test(sentence))).toEqual([]);
  });

  it('has the id, no missing value and no raw object', () => {
    for (const change of changes) {
      const sentence = sayDifference(change, say);
      expect(sentence).toContain(change.kind === 'changed' ? change.id : '');
      expect(sentence).not.toMatch(/\{\w+\}|\[object|undefined|null/);
      expect(sentence).toContain('not given');
    }
  });

  it.each<readonly [Difference, string]>([
    [
      { kind: 'changed', list: 'claims', id: 'a', name: 'Salt is sold', field: 'status', from: 'stated', to: 'possible' },
      'Claim a (“Salt is sold”): the status was Stated, and is Possible outcome.',
    ],
    [
      { kind: 'retired', id: 'a', name: 'Salt is sold', successor: 'b', why: 'It was two.' },
      'Claim a (“Salt is sold”) is retired; b takes its place: It was two.',
    ],
    [
      { kind: 'moved', list: 'claims', ids: ['a', 'b'] },
      '2 claims have the same words at another place in the text, or other words around them: a, b.',
    ],
    [
      { kind: 'changed', list: 'flows', id: 'f', name: 'f', field: 'via', from: [], to: ['x', 'y'] },
      'Flow f: the way was none, and is x, y.',
    ],
    [{ kind: 'added', list: 'steps', id: 's', name: '“So” it is' }, 'Step of the tour s (“‘So’ it is”) is new.'],
  ])('%j', (difference, sentence) => {
    expect(sayDifference(difference, say)).toBe(sentence);
  });
});
