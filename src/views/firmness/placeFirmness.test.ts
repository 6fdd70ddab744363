// Tests that the matrix has one dot for each claim, and that dots neither overlap nor leave the width.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOver, shipped } from '../../../tests/support/dataset.ts';
import { STATUSES } from '../../model/schema.ts';
import { distance } from '../../geometry/box.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';
import { placeFirmness, type FirmnessRow } from './placeFirmness.ts';

const types = [...shipped.types.values()];
const rowsOf = (cells: readonly (readonly [type: number, status: number])[]): FirmnessRow[] =>
  cells.map(([type, status], index) => {
    const claim = { ...claimOver(`c${index}`, index, index + 1), status: STATUSES[status] ?? 'stated' };
    return { claim, type: types[type] ?? null, claims: [claim.id] };
  });
const shippedRows = [...shipped.claims.values()].map((claim): FirmnessRow => {
  const [first] = claim.types;
  return { claim, type: (first && shipped.types.get(first)) ?? null, claims: [claim.id] };
});

const WORDS = { general: 'General', heads: { stated: 'Stated', 'under-discussion': 'Discussed', possible: 'Possible' } };

const anyRows = fc
  .array(fc.tuple(fc.nat({ max: types.length }), fc.nat({ max: STATUSES.length - 1 })), { maxLength: 120 })
  .map((cells) => rowsOf(cells));

describe.each([
  ['any claims', anyRows],
  ['the shipped claims', fc.constant(shippedRows)],
  ['three hundred claims in one cell', fc.constant(rowsOf(Array.from({ length: 300 }, () => [0, 1] as const)))],
])('placeFirmness of %s', (_, someRows) => {
  const anyPlaced = fc
    .tuple(someRows, fc.integer({ min: 236, max: 1200 }))
    .map(([rows, width]) => ({ rows, width, placed: placeFirmness(rows, types, WORDS, width) }));

  it('has one dot for each claim', () => {
    fc.assert(
      fc.property(anyPlaced, ({ rows, placed }) => {
        expect(new Set(placed.dots.map(({ claim }) => claim))).toEqual(new Set(rows.map(({ claim }) => claim)));
        expect(placed.dots).toHaveLength(rows.length);
        expect(placed.lines.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps heads apart and within the width', () => {
    fc.assert(
      fc.property(anyPlaced, ({ width, placed: { columns, lines } }) => {
        const boxes = columns.map(({ head, x, y }) => ({ x, y, right: x + textWidthPx(head, { face: 'inter', sizePx: 11, weight: 400 }) }));
        for (const [index, { y, right }] of boxes.entries()) {
          expect(right).toBeLessThanOrEqual(width + 0.01);
          expect(y).toBeLessThan(lines[0]?.y ?? Infinity);
          for (const other of boxes.slice(index + 1)) expect(other.y !== y || other.x >= right + 4).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps dots apart', () => {
    fc.assert(
      fc.property(anyPlaced, ({ placed: { dots, radiusPx } }) => {
        const touching = dots.filter(({ x, y }, index) =>
          dots.slice(index + 1).some((other) => distance([x, y], [other.x, other.y]) < 2 * radiusPx),
        );
        expect(touching).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps each dot in its column and row, within the frame', () => {
    fc.assert(
      fc.property(anyPlaced, ({ width, placed: { dots, radiusPx, columns, lines, height } }) => {
        const astray = dots.filter(({ x, y, claim, type }) => {
          const column = columns.findIndex(({ status }) => status === claim.status);
          const line = lines.find((each) => each.type?.id === type?.id);
          const left = columns[column]?.x ?? NaN;
          const right = columns[column + 1]?.x ?? width;
          const inColumn = x - radiusPx >= left && x + radiusPx <= right;
          const inLine = line !== undefined && y - radiusPx >= line.y && y + radiusPx <= line.y + line.height;
          return !inColumn || !inLine || y + radiusPx > height;
        });
        expect(astray).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('orders rows by type, General last, one below the other', () => {
    fc.assert(
      fc.property(anyPlaced, ({ placed: { lines } }) => {
        const order = lines.map(({ type }) => (type === null ? types.length : types.indexOf(type)));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        const gaps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? NaN) - (lines[index]?.height ?? NaN));
        expect(gaps.filter((gap) => Math.abs(gap) > 1e-9)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
