// Frozen scripts of embeds: kept once, never changed, and none without its record.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freezeScript, frozenFaults, frozenName, integrityOf } from '../tools/embed/frozen.ts';
import { ROOT } from './support/site.ts';

it('this site’s own are as they were released', () => {
  expect(frozenFaults(ROOT)).toEqual([]);
});

it('a script is kept under the name of its content; what changes, vanishes or is not recorded is a fault', () => {
  const root = mkdtempSync(join(tmpdir(), 'corridors-frozen-'));
  try {
    mkdirSync(join(root, 'tools/embed'), { recursive: true });
    const [first, second] = ['let a=1;', 'let b=2;'];
    expect(freezeScript(root, first)).toContain(integrityOf(first));
    expect(freezeScript(root, second)).toContain(frozenName(second));
    expect(freezeScript(root, first)).toContain('already');
    const path = join(root, 'public', frozenName(first));
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(frozenFaults(root)).toEqual([]);
    writeFileSync(path, `${first}\n`);
    expect(frozenFaults(root)).toEqual([expect.stringContaining('has changed')]);
    rmSync(path);
    expect(frozenFaults(root)).toEqual([expect.stringContaining('is gone')]);
    writeFileSync(join(root, 'public/embed-0123456789ab.js'), first);
    expect(frozenFaults(root)).toContainEqual(expect.stringContaining('is not in'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
