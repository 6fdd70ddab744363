// Tests units as editors write them: what they count, or which unit was meant.
import { describe, expect, it } from 'vitest';
import { parseUnit } from './units.ts';
import { nearestUnit } from './nearestUnit.ts';

describe('parseUnit', () => {
  it.each([
    ['USD billion', { kind: 'money', currency: 'USD', magnitude: 'billion', factor: 1e9 }],
    ['EUR million', { kind: 'money', currency: 'EUR', magnitude: 'million', factor: 1e6 }],
    ['USD', { kind: 'money', currency: 'USD', magnitude: null, factor: 1 }],
    ['bcm', { kind: 'physical', symbol: 'bcm', dimension: 'volume' }],
    ['Mt', { kind: 'physical', symbol: 'Mt', dimension: 'mass' }],
    ['bbl/d', { kind: 'physical', symbol: 'bbl/d', dimension: 'volume a time' }],
    ['TWh', { kind: 'physical', symbol: 'TWh', dimension: 'energy' }],
    ['GW', { kind: 'physical', symbol: 'GW', dimension: 'power' }],
  ])('%s', (unit, parsed) => {
    expect(parseUnit(unit)).toEqual(parsed);
  });

  it.each([
    '',
    'usd',
    'USD  billion',
    'billion USD',
    'USD zillion',
    'QQQ million',
    'mt',
    'constructor',
    '__proto__',
    'USD constructor',
    'bcm ',
  ])('%j is none', (unit) => {
    expect(parseUnit(unit)).toBeNull();
  });
});

describe('nearestUnit', () => {
  it.each([
    ['USD billions', 'USD billion'],
    ['USB billion', 'USD billion'],
    ['usd billion', 'USD billion'],
    ['billion USD', 'USD billion'],
    ['$ bn', 'USD billion'],
    ['US$ million', 'USD million'],
    ['€ mln', 'EUR million'],
    ['mt', 'Mt'],
    ['bbl/day', 'bbl/d'],
    ['pieces of eight', null],
  ])('%s was meant for %s', (unit, meant) => {
    expect(nearestUnit(unit)).toBe(meant);
  });
});
