// Tests which published figures the what-if may start from: only those that a factor converts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../tests/support/dataset.ts';
import { readContext } from '../model/context/readContext.ts';
import { askedSwap } from './askedSwap.ts';
import { parseQuery } from './query.ts';
import { swapPresets } from './swapPresets.ts';

const reading = readContext(readFileSync('data/aliyev-visit/context.json', 'utf8'), shipped);

function presetsAt(search: string) {
  const asked = askedSwap(shipped, parseQuery(search, shipped).query);
  return asked !== null && reading.ok ? swapPresets(reading.context, asked) : [];
}

describe('presets', () => {
  it('are those of the swap, each with its figure', () => {
    for (const id of shipped.mechanisms.keys()) {
      const presets = presetsAt(`swap=${id}`);
      expect(presets.length).toBeGreaterThan(0);
      for (const { statement, value } of presets) expect(Number(value)).toBe(statement.value);
    }
  });

  it('in another unit need a density', () => {
    const [oil] = [...shipped.mechanisms.keys()].filter((id) =>
      presetsAt(`swap=${id}`).some(({ statement }) => statement.unit.startsWith('Mt')),
    );
    expect(presetsAt(`swap=${oil ?? ''}&unit=bbl/d`).every(({ value }) => value === null)).toBe(true);
    expect(presetsAt(`swap=${oil ?? ''}&unit=bbl/d&density=850`).every(({ value }) => Number(value) > 1000)).toBe(true);
  });
});
