// Tests the swap model on any four numbers, and compares its bounds, bends and units.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './swapBounds.ts';
import { swapCurve } from './swapCurve.ts';
import { exportsAfter, exportsBefore, freedBy, missingFor, workOut, type SwapNumbers } from './swapModel.ts';
import { BARREL_M3, convertAmount, SWAP_UNITS, unitsOfGlyph } from './swapUnits.ts';
import { GLYPHS } from '../schema.ts';

const amount = fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 0.1, 0.2, 0.3));
const given = fc.record({ r: amount, c: amount, p: amount, k: amount });
/** What addition and subtraction may round off: a billionth of the largest number. */
const near = (numbers: SwapNumbers) => 1e-9 * Math.max(1, ...Object.values(numbers).map((each) => each ?? 0));

describe('the model', () => {
  it('never exports less than nothing, or more than there is room for, or than is produced', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        for (const sent of [exportsBefore(numbers), exportsAfter(numbers)]) {
          expect(sent).toBeGreaterThanOrEqual(0);
          expect(sent).toBeLessThanOrEqual(numbers.k);
          expect(sent).toBeLessThanOrEqual(numbers.p + near(numbers));
        }
      }),
    );
  });

  it('never exports less after than before, and frees no more than is delivered, needed or produced', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        const { r, c, p } = numbers;
        const freed = freedBy(numbers);
        expect(exportsAfter(numbers)).toBeGreaterThanOrEqual(exportsBefore(numbers));
        expect(freed).toBeGreaterThanOrEqual(0);
        expect(freed).toBeLessThanOrEqual(Math.min(r, c, p) + near(numbers));
        expect(exportsAfter(numbers) - exportsBefore(numbers)).toBeLessThanOrEqual(freed + near(numbers));
      }),
    );
  });

  it('never exports or frees less where more is delivered', () => {
    fc.assert(
      fc.property(given, amount, (numbers, more) => {
        const richer = { ...numbers, r: numbers.r + more };
        expect(exportsAfter(richer)).toBeGreaterThanOrEqual(exportsAfter(numbers));
        expect(freedBy(richer)).toBeGreaterThanOrEqual(freedBy(numbers));
      }),
    );
  });

  it('gives the same result in every unit', () => {
    fc.assert(
      fc.property(given, fc.double({ min: 0.001, max: 1000, noNaN: true }), (numbers, factor) => {
        const { r, c, p, k } = numbers;
        const scaled = { r: r * factor, c: c * factor, p: p * factor, k: k * factor };
        expect(Math.abs(exportsAfter(scaled) - exportsAfter(numbers) * factor)).toBeLessThanOrEqual(near(scaled));
      }),
    );
  });

  it('assumes nothing for a number that is not given, and says which is missing', () => {
    const none = { r: null, c: null, p: null, k: null };
    expect(workOut(none)).toEqual({ freed: null, before: null, after: null });
    expect(workOut({ r: 2, c: 12, p: 17, k: null })).toEqual({ freed: 2, before: null, after: null });
    expect(workOut({ r: null, c: 12, p: 17, k: 10 })).toEqual({ freed: null, before: 5, after: null });
    expect(missingFor('after', { r: null, c: 12, p: 17, k: null })).toEqual(['r', 'k']);
    expect(boundsOf(none)).toEqual([]);
  });
});

describe('bounds', () => {
  it('are absent exactly where each unit delivered is a unit more exported', () => {
    const whole = fc.record({ r: fc.nat(30), c: fc.nat(30), p: fc.nat(30), k: fc.nat(30) });
    fc.assert(
      fc.property(whole, (numbers) => {
        const passes = exportsAfter(numbers) - exportsBefore(numbers) === numbers.r && numbers.r > 0;
        const isNone = boundsOf(numbers).some(({ kind }) => kind === 'none');
        // A gap at home or a full line limits the swap even where the sums still match.
        expect(isNone).toBe(passes && numbers.p >= numbers.c);
      }),
    );
  });
});

describe('the curve', () => {
  const numbers = fc.record({ c: fc.nat(30), p: fc.nat(30), k: fc.nat(30) });

  it('runs straight between its bends, and level before and after them', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 100, noNaN: true }), (given, r) => {
        const { least, most, kinks } = swapCurve(given);
        const points = [{ r: 0, exports: least }, ...kinks, { r: 100, exports: most }];
        const index = points.findIndex((point, i) => r >= point.r && r <= (points[i + 1]?.r ?? -1));
        const [from, to] = [points[index], points[index + 1]];
        if (from === undefined || to === undefined) throw new Error(`no piece holds ${r}`);
        const share = to.r === from.r ? 1 : (r - from.r) / (to.r - from.r);
        expect(from.exports + share * (to.exports - from.exports)).toBeCloseTo(exportsAfter({ r, ...given }), 9);
      }),
    );
  });

  it('bends where its slope changes, or says why it never rises', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const { least, most, kinks, flat } = swapCurve(given);
        expect(flat === null).toBe(most > least);
        for (const { r } of kinks) {
          const [before, at, after] = [r - 0.25, r, r + 0.25].map((each) => exportsAfter({ r: Math.max(0, each), ...given }));
          expect((at ?? 0) - (before ?? 0)).not.toBe((after ?? 0) - (at ?? 0));
        }
      }),
    );
  });
});

describe('units', () => {
  it('of oil convert into each other and back, with a density', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 500, max: 1100, noNaN: true }), (mt, density) => {
        const barrels = convertAmount(mt, 'Mt', 'bbl/d', density);
        const back = barrels === null ? null : convertAmount(barrels, 'bbl/d', 'Mt', density);
        expect(Math.abs((back ?? NaN) - mt)).toBeLessThanOrEqual(1e-9 * Math.max(1, mt));
      }),
    );
  });

  it('convert into no other without a density, and gas never converts into oil', () => {
    for (const from of SWAP_UNITS)
      for (const to of SWAP_UNITS) {
        expect(convertAmount(3, from, to, null)).toBe(from === to ? 3 : null);
        expect(convertAmount(3, from, to, 850) !== null).toBe(from === to || (from !== 'bcm' && to !== 'bcm'));
      }
    expect(convertAmount(3, 'Mt', 'bbl/d', 0)).toBeNull();
  });

  it('count a barrel as 42 gallons of 231 cubic inches', () => {
    expect(42 * 231 * 0.0254 ** 3).toBeCloseTo(BARREL_M3, 15);
  });

  it('exist for goods with any glyph', () => {
    for (const glyph of GLYPHS) expect(unitsOfGlyph(glyph).length).toBeGreaterThan(0);
  });
});
