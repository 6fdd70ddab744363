// The worked examples of docs/swaps.md to the model: each line comes out as it was worked out by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../src/model/swaps/swapBounds.ts';
import { workOut } from '../src/model/swaps/swapModel.ts';
import { BARREL_M3, convertAmount, DAYS_A_YEAR, SWAP_UNITS } from '../src/model/swaps/swapUnits.ts';

const text = readFileSync(new URL('../docs/swaps.md', import.meta.url), 'utf8');

/** The cells of every table with these heads. */
function rowsUnder(...heads: readonly string[]): string[][] {
  const head = `| ${heads.join(' | ')} |`;
  return text
    .split(head)
    .slice(1)
    .flatMap((rest) =>
      rest
        .slice(0, rest.indexOf('\n\n'))
        .split('\n')
        .slice(2)
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    );
}

const examples = rowsUnder('R', 'C', 'P', 'K', 'before', 'after', 'freed', 'bounds');
const conversions = rowsUnder('amount', 'unit', 'density', 'amount', 'unit');
const unitNamed = (name: string | undefined) => SWAP_UNITS.find((unit) => unit === name) ?? 'bcm';

describe('the worked examples', () => {
  it('are there, with each bound biting at home and at a place', () => {
    expect(examples.length).toBeGreaterThanOrEqual(14);
    const named = examples.flatMap((row) => (row[7] ?? '').split(', '));
    for (const kind of ['none', 'nothing-delivered', 'beyond-demand', 'short-at-home', 'full-before', 'full-after']) {
      expect(named.filter((each) => each === kind).length, kind).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(examples)('R %s, C %s, P %s, K %s', (...row) => {
    const [r = NaN, c = NaN, p = NaN, k = NaN, before, after, freed] = row.slice(0, 7).map(Number);
    const numbers = { r, c, p, k };
    expect(workOut(numbers)).toEqual({ freed, before, after });
    expect(
      boundsOf(numbers)
        .map(({ kind }) => kind)
        .join(', '),
    ).toBe(row[7]);
  });

  it.each(conversions)('%s %s at %s kg/m³', (from, unit, density, to, other) => {
    const digits = (to.split('.')[1] ?? '').length;
    expect(convertAmount(Number(from), unitNamed(unit), unitNamed(other), Number(density))).toBeCloseTo(Number(to), digits);
  });

  it('name the factors that the code has', () => {
    expect(conversions).toHaveLength(2);
    expect(text).toContain(`density / ${BARREL_M3} / ${DAYS_A_YEAR}`);
  });
});
