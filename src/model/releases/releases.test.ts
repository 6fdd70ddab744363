// Tests reading `releases.json`: its releases, or what is wrong with it.
import { describe, expect, it } from 'vitest';
import { readReleases } from './releases.ts';

const first = { version: '0123456789ab', on: '2026-01-01', note: 'First.' };
const second = {
  version: 'ba9876543210',
  on: '2026-02-01',
  note: 'Second.',
  retired: [{ claim: 'a', successor: null, why: 'It was wrong.' }],
};
const fileOf = (...releases: unknown[]) => JSON.stringify({ format: 'corridors-releases-1', releases });

describe('releases', () => {
  it('are read newest first, with the claims they retire', () => {
    const reading = readReleases(fileOf(second, first));
    expect(reading).toEqual({ ok: true, releases: [second, { ...first, retired: [] }] });
  });

  it.each<readonly [what: string, json: string, fault: RegExp]>([
    ['no JSON', '{', /\$/],
    ['none', fileOf(), /releases/],
    ['a version that is no hash', fileOf({ ...first, version: 'v1' }), /releases\.0\.version.*twelve/],
    ['a year for a day', fileOf({ ...first, on: '2026' }), /releases\.0\.on.*YYYY-MM-DD/],
    ['no note', fileOf({ ...first, note: '' }), /releases\.0\.note/],
    ['a version twice', fileOf(first, first), /\[1\]\.version: found 0123456789ab/],
    ['the oldest first', fileOf(first, second), /\[1\]\.on: found 2026-02-01/],
    ['an unknown key', fileOf({ ...first, by: 'me' }), /by/],
    ['another format', JSON.stringify({ format: 'corridors-releases-2', releases: [first] }), /format/],
  ])('with %s are told where', (_, json, fault) => {
    const reading = readReleases(json);
    expect(reading.ok ? '' : reading.faults.join('\n')).toMatch(fault);
  });
});
