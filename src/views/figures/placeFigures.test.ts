// Tests how measures become bars: one scale for each quantity and unit, and no bound drawn as a value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, shipped } from '../../../tests/support/dataset.ts';
import { BOUNDS, QUANTITIES, type Measure } from '../../model/schema.ts';
import type { BarPart } from '../../marks/barParts.ts';
import { FIGURE_PX, placeFigures, type FigureRow, type PlacedFigures } from './placeFigures.ts';

type Bound = Measure['bound'];

const claim = firstOf(shipped.claims.values());
const WIDTHS = [200, 350, 600];

function measure(bound: Bound, value: number, unit = 'USD billion', quantity: Measure['quantity'] = 'volume'): Measure {
  const fields = { quantity, unit, value, period: null };
  return bound === 'range' ? { ...fields, bound, upper: value * 1.5 + 1 } : { ...fields, bound };
}
const rowOf = (each: Measure): FigureRow => ({ claim, measure: each, type: null, claims: [claim.id] });
const barsOf = (placed: PlacedFigures) => placed.panels.flatMap(({ bars }) => bars);
const endOf = ({ x, width }: BarPart) => x + width;

const anyRows = fc.array(
  fc
    .record({
      bound: fc.constantFrom(...BOUNDS),
      value: fc.double({ min: 0, max: 1e6, noNaN: true }),
      unit: fc.constantFrom('USD billion', 'bcm', 'bbl/d'),
      quantity: fc.constantFrom(...QUANTITIES),
    })
    .map(({ bound, value, unit, quantity }) => rowOf(measure(bound, value, unit, quantity))),
  { maxLength: 12 },
);

describe('placeFigures', () => {
  const paints: Readonly<Record<Bound, readonly BarPart['paint'][]>> = {
    exact: ['solid'],
    'greater-than': ['solid', 'out'],
    'at-least': ['solid', 'out'],
    'less-than': ['in'],
    about: ['solid', 'out'],
    range: ['solid', 'between'],
  };
  it.each(BOUNDS)('draws %s with its bound', (bound) => {
    const [bar] = barsOf(placeFigures([rowOf(measure(bound, 4))], 350));
    expect(bar?.parts.map(({ paint }) => paint)).toEqual(paints[bound]);
  });

  it.each(['greater-than', 'at-least'] as const)('lets %s fade out past its value, with no end', (bound) => {
    for (const width of WIDTHS) {
      const placed = placeFigures([rowOf(measure(bound, 4)), rowOf(measure('exact', 4))], width);
      const [open, exact] = barsOf(placed);
      const [solid, out] = open?.parts ?? [];
      const [value] = exact?.parts ?? [];
      expect(solid && endOf(solid)).toBeCloseTo(value ? endOf(value) : NaN, 0);
      expect(out?.x).toBeCloseTo(value ? endOf(value) : NaN, 0);
      expect(out?.width).toBeGreaterThan(20);
    }
  });

  it('draws less-than without a solid part, up to its value', () => {
    const [less, exact] = barsOf(placeFigures([rowOf(measure('less-than', 4)), rowOf(measure('exact', 4))], 350));
    expect(less?.parts.map(endOf)).toEqual(exact?.parts.map(endOf));
  });

  it('gives each quantity and unit its own panel and scale', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...WIDTHS), (rows, width) => {
        const { panels } = placeFigures(rows, width);
        const names = panels.map(({ quantity, unit }) => `${quantity} ${unit}`);
        expect(names).toEqual([...new Set(rows.map((row) => `${row.measure.quantity} ${row.measure.unit}`))]);
        const strangers = panels.flatMap(({ quantity, unit, bars }) =>
          bars.filter((bar) => bar.measure.quantity !== quantity || bar.measure.unit !== unit),
        );
        expect(strangers).toEqual([]);
        expect(panels.flatMap(({ bars }) => bars)).toHaveLength(rows.length);
      }),
    );
  });

  it('compares the bars of a panel on one scale that starts at zero', () => {
    const { panels } = placeFigures(
      [2, 4, 8].map((value) => rowOf(measure('exact', value))),
      402,
    );
    expect(panels.flatMap(({ bars }) => bars.flatMap(({ parts }) => parts.map(({ x, width }) => [x, width])))).toEqual([
      [0, 100],
      [0, 200],
      [0, 400],
    ]);
    expect(panels[0]?.axis.ticks[0]).toEqual({ x: 0, value: 0 });
  });

  it('keeps bars and ticks within the width, and each panel below the last', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...WIDTHS), (rows, width) => {
        const { panels, height } = placeFigures(rows, width);
        const parts = panels.flatMap(({ bars }) => bars.flatMap((bar) => bar.parts));
        expect(parts.filter((part) => !(part.x >= 0 && part.width >= 0 && endOf(part) <= width))).toEqual([]);
        expect(panels.flatMap(({ axis }) => axis.ticks).filter(({ x }) => !(x >= 0 && x <= width))).toEqual([]);
        const ys = panels.flatMap(({ y, bars, axis }) => [y, ...bars.flatMap((bar) => [bar.y, bar.y + FIGURE_PX.bar]), axis.y]);
        expect(ys).toEqual(ys.toSorted((a, b) => a - b));
        expect(Math.max(0, ...ys)).toBeLessThanOrEqual(height);
      }),
    );
  });

  it.each([
    ['alone', [-3]],
    ['beside a gain', [5, -3]],
  ])('draws no negative width for a loss %s, which the checks allow for an investment', (_, values) => {
    const rows = values.map((value) => rowOf(measure('exact', value, 'USD billion', 'investment-total')));
    const bars = barsOf(placeFigures(rows, 350));
    expect(bars.flatMap(({ parts }) => parts).filter(({ x, width }) => !(x >= 0 && width >= 0 && x + width <= 350))).toEqual([]);
    const ends = bars.map(({ parts }) => Math.max(...parts.map(endOf)));
    // Otherwise a loss and a gain of the same size would look the same.
    const [gain] = barsOf(placeFigures([rowOf(measure('exact', 3, 'USD billion', 'investment-total'))], 350));
    expect(ends.at(-1)).not.toBe(gain && endOf(gain.parts[0] ?? { x: 0, width: 0, paint: 'solid' }));
  });

  it('has no height without figures', () => {
    expect(placeFigures([], 350)).toEqual({ width: 350, height: 0, panels: [] });
  });
});
