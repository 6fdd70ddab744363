// Tests reading independent figures: what a figure must have, what must resolve, what may share a scale.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder, shipped } from '../../../tests/support/dataset.ts';
import type { ContextFile } from './contextSchema.ts';
import { readContext } from './readContext.ts';
import { readPublishedContext } from './readPublishedContext.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const sound = read('tests/contexts/sound.json');
const minerales = readFolder('tests/datasets/minerales');

function faultsOf(json: string): string[] {
  const reading = readContext(json, minerales);
  if (reading.ok) return [];
  expect(new Set(reading.faults.map(({ file }) => file))).toEqual(new Set(['context.json']));
  return reading.faults.map(({ path, rule }) => `${path} ${rule}`);
}

/** The sound file with a change. */
function spoilt(spoil: (file: Record<string, Record<string, unknown>[]>) => void): string {
  const file = JSON.parse(sound) as Record<string, Record<string, unknown>[]>;
  spoil(file);
  return JSON.stringify(file);
}

describe('a context', () => {
  it('that is sound becomes a layer: each figure has its source and the claims to compare', () => {
    const reading = readContext(sound, minerales);
    expect(reading.ok && [...reading.context.statements.values()].map(({ source, claims }) => [source.publisher, ...claims])).toEqual([
      ['The almanac', 'comercio-chile-peru'],
      ['The ledger', 'comercio-chile-peru'],
    ]);
    expect(readPublishedContext(sound).groups[0]?.panels[0]?.series[0]?.points[1]).toEqual({ year: '2021', value: null });
  });

  it('of the shipped article is sound', () => {
    const reading = readContext(read('data/aliyev-visit/context.json'), shipped);
    expect(reading.ok ? [] : reading.faults).toEqual([]);
  });

  it.each<readonly [lack: string, list: keyof ContextFile, key: string]>([
    ['value', 'statements', 'value'],
    ['unit', 'statements', 'unit'],
    ['period', 'statements', 'period'],
    ['comparability note', 'statements', 'note'],
    ['source', 'statements', 'source'],
    ['claim to stand beside', 'statements', 'beside'],
    ['unit', 'series', 'unit'],
    ['comparability note', 'series', 'note'],
    ['publisher', 'sources', 'publisher'],
    ['title', 'sources', 'title'],
    ['address', 'sources', 'address'],
    ['licence', 'sources', 'licence'],
    ['access date', 'sources', 'accessed'],
    ['word of where it was looked for', 'absences', 'sought'],
    ['day on which it was looked for', 'absences', 'on'],
  ])('without a %s in %s is refused', (_, list, key) => {
    expect(faultsOf(spoilt((file) => delete file[list]?.[0]?.[key]))).toEqual([`$.${list}[0].${key} structure`]);
  });

  it('that is uncited gets every fault reported', () => {
    expect(faultsOf(read('tests/contexts/uncited.json')).sort()).toEqual([
      '$.sources[0].licence structure',
      '$.sources[0].publisher structure',
      '$.sources[0].title structure',
      '$.sources[1].accessed structure',
      '$.sources[1].address structure',
      '$.statements[0].note structure',
      '$.statements[0].period structure',
      '$.statements[1].value structure',
    ]);
  });

  it('that is faulty gets every fault reported, by its rule', () => {
    expect(faultsOf(read('tests/contexts/faulty.json')).sort()).toEqual([
      '$.absences[0].on context-dates',
      '$.checks[0].statements[1] context-references',
      '$.conflicts[0].between[1] context-references',
      '$.groups[0].panels[0].series[0] context-units',
      '$.series[0].points[2].year context-bounds',
      '$.series[0].source context-references',
      '$.sources[0].accessed context-dates',
      '$.statements[0].beside[0] context-references',
      '$.statements[0].unit context-units',
      '$.statements[1].id context-ids',
      '$.statements[1].said context-dates',
      '$.statements[1].upper context-bounds',
    ]);
  });

  it('names the nearest right id and unit', () => {
    const reading = readContext(read('tests/contexts/faulty.json'), minerales);
    const fixes = reading.ok ? [] : reading.faults.map(({ fix }) => fix);
    expect(fixes).toEqual(expect.arrayContaining(['"comercio-chile-peru"', '"ledger"', '"USD million"']));
  });

  it('of another article, or none at all, is refused', () => {
    expect(faultsOf(spoilt((file) => Object.assign(file, { article: 'another' })))).toEqual(['$.article context-references']);
    expect(faultsOf('[]')).toEqual(['$ structure']);
    expect(faultsOf('{')).toEqual(['$ json']);
    expect(faultsOf(spoilt((file) => file['sources']?.push({ ...file['sources'][0], id: 'idle' })))).toEqual([
      '$.sources[2].id used-sources',
      '$.sources[2].address used-sources',
    ]);
  });
});
