// The published figures of the shipped context to what a calculation may start from, and to nothing that no factor leads to.
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
  it('are those of the swap, each with the figure that it is taken from', () => {
    for (const id of shipped.mechanisms.keys()) {
      const presets = presetsAt(`swap=${id}`);
      expect(presets.length).toBeGreaterThan(0);
      for (const { statement, value } of presets) expect(Number(value)).toBe(statement.value);
    }
  });

  it('of another unit need the density that turns them into it', () => {
    const [oil] = [...shipped.mechanisms.keys()].filter((id) =>
      presetsAt(`swap=${id}`).some(({ statement }) => statement.unit.startsWith('Mt')),
    );
    expect(presetsAt(`swap=${oil ?? ''}&unit=bbl/d`).every(({ value }) => value === null)).toBe(true);
    expect(presetsAt(`swap=${oil ?? ''}&unit=bbl/d&density=850`).every(({ value }) => Number(value) > 1000)).toBe(true);
  });
});
