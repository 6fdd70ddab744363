// Tests the factors between units: fixed by a standard, or none.
import { expect, it } from 'vitest';
import { unitFactor } from './convertUnit.ts';
import { PHYSICAL } from './units.ts';

it.each([
  ['TWh', 'PJ', 3.6],
  ['PJ', 'TWh', 1 / 3.6],
  ['bcm', 'mcm', 1000],
  ['kt', 'Mt', 0.001],
  ['USD million', 'USD billion', 0.001],
  ['kbbl/d', 'bbl/d', 1000],
])('one %s is so many %s', (from, to, factor) => {
  expect(unitFactor(from, to)).toBeCloseTo(factor, 12);
});

it.each([
  ['bcm', 'TWh'],
  ['USD billion', 'EUR billion'],
  ['Mt', 'Mbbl'],
  ['bcm', 'bcm/y'],
  ['bcm', 'Mbbl'],
])('%s and %s have no factor that a standard fixes', (from, to) => {
  expect(unitFactor(from, to)).toBeNull();
});

it('goes there and back', () => {
  const units = [...PHYSICAL.keys(), 'USD', 'USD million', 'EUR billion'];
  for (const a of units) {
    for (const b of units) {
      const [there, back] = [unitFactor(a, b), unitFactor(b, a)];
      expect(there === null ? (back ?? 1) : there * (back ?? 0), `${a} to ${b}`).toBeCloseTo(1, 9);
    }
  }
});
