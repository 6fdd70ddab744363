// Tests that path data reads the same in every form that SVG allows, and that it is written plainly.
import { describe, expect, it } from 'vitest';
import { pathData } from './pathData.ts';
import { pathSegments } from './pathSegments.ts';

const ends = (d: string) =>
  pathSegments(d).map(({ kind, points }) => [kind, ...(points.at(-1) ?? []).map((part) => Math.round(part * 1e9) / 1e9)]);

describe('path data', () => {
  it('may have exponents, signs without a space and points without a nought', () => {
    expect(pathSegments('M1e1-2.5E+1L+.5.25-1e-7 5')).toEqual([
      { kind: 'M', points: [[10, -25]] },
      { kind: 'L', points: [[0.5, 0.25]] },
      { kind: 'L', points: [[-1e-7, 5]] },
    ]);
  });

  it('may have the flags of an arc without a space after them', () => {
    expect(pathSegments('M0 0a5 5 0 0110-0a5,5,0,10-10,.5')).toEqual(pathSegments('M0 0a5 5 0 0 1 10 0a5 5 0 1 0 -10 .5'));
  });

  it('may have smooth curves: they continue a curve before them, or start straight after anything else', () => {
    expect(pathSegments('M0 0C0 1 2 3 4 4S8 8 9 9M0 0S1 1 2 2M0 0Q1 2 3 3T6 6').map(({ points }) => points[0])).toEqual([
      [0, 0],
      [0, 1],
      [6, 5],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 2],
      [5, 4],
    ]);
  });

  it('may have arcs of no length or no radius', () => {
    expect(ends('M3 4A5 5 0 0 1 3 4')).toEqual([['M', 3, 4]]);
    expect(ends('M3 4A0 5 0 0 1 5 6')).toEqual([
      ['M', 3, 4],
      ['L', 5, 6],
    ]);
  });

  it('is refused where a number is NaN', () => {
    expect(() => pathSegments('M0 0LNaN 1')).toThrow('N is not known');
  });

  it('is written in plain numbers', () => {
    expect(pathData`M${1e-7} ${-1e-9}L${0.1 + 0.2},${1 / 3}${'Z'}`).toBe('M0 0L0.3,0.33Z');
  });
});
