// Tests which swap a query asks about, and the query that another choice gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset, readFolder, shipped } from '../../tests/support/dataset.ts';
import { askedSwap, asksSwap, chooseSwap, chooseUnit, emptySwap } from './askedSwap.ts';
import { plainNumber, plainOf } from './plainNumber.ts';
import { EMPTY_QUERY, parseQuery } from './query.ts';
import { swapPassages } from './swapPassage.ts';

const minerales = readFolder('tests/datasets/minerales');
const ask = (search: string) => {
  const { query } = parseQuery(search, shipped);
  const asked = askedSwap(shipped, query);
  if (asked === null) throw new Error('the shipped dataset has swaps');
  return { query, asked };
};

describe('askedSwap', () => {
  it('is the first mechanism, without numbers, where nothing is asked', () => {
    const { asked, query } = ask('');
    expect(asked.mechanism.id).toBe([...shipped.mechanisms.keys()][0]);
    expect(asked.numbers).toEqual({ r: null, c: null, p: null, k: null });
    expect(asksSwap(query)).toBe(false);
  });

  it('reads who delivers, who takes and who exports from the legs, and the unit from the goods', () => {
    const { asked } = ask('swap=gas-swap&r=2');
    expect([asked.from, asked.taker].map((end) => end?.kind)).toEqual(['party', 'party']);
    expect([asked.exporter?.id, asked.unit, asked.units, asked.numbers.r]).toEqual(['AZE', 'bcm', ['bcm'], 2]);
    const oil = ask('swap=refinery-displacement').asked;
    expect([oil.taker?.kind, oil.exporter?.id, oil.units]).toEqual(['place', 'AZE', ['Mt', 'bbl/d']]);
  });

  it('takes the mechanism of another article, and is null without mechanisms', () => {
    expect(askedSwap(minerales, EMPTY_QUERY)?.mechanism.name).toBe('Trueque de litio');
    const none = buildDataset({ parties: { AAA: { lonLat: [0, 0] }, BBB: { lonLat: [9, 9] } }, flows: [{ from: 'AAA', to: 'BBB' }] });
    expect(askedSwap(none, EMPTY_QUERY)).toBeNull();
  });

  it('keeps the unit asked for, even if another is usual', () => {
    expect(ask('swap=gas-swap&unit=Mt&r=2').asked).toMatchObject({ unit: 'Mt', units: ['bcm', 'Mt'] });
  });
});

describe('another choice', () => {
  it('of the swap starts empty', () => {
    const { query } = ask('swap=refinery-displacement&r=2&k=3&unit=bbl/d&density=850&theme=dark');
    const [, other] = shipped.mechanisms.values();
    if (other === undefined) throw new Error('the shipped dataset has two swaps');
    expect(chooseSwap(query, other)).toEqual({ ...EMPTY_QUERY, swap: other.id, theme: 'dark' });
    expect(emptySwap(query)).toEqual({ ...EMPTY_QUERY, swap: query.swap, theme: 'dark' });
  });

  it('of the unit converts the given numbers, and is refused where nothing documented converts them', () => {
    const dense = ask('r=1&p=0&density=850');
    const inBarrels = chooseUnit(dense.query, dense.asked, 'bbl/d');
    expect(inBarrels).toMatchObject({ unit: 'bbl/d', p: '0', c: null });
    expect(Number(inBarrels?.r)).toBeCloseTo(20273.36, 2);
    const back = inBarrels && askedSwap(shipped, inBarrels);
    expect(back && Number(chooseUnit(inBarrels, back, 'Mt')?.r)).toBeCloseTo(1, 9);
    expect(chooseUnit(dense.query, dense.asked, 'bcm')).toBeNull();
    const plain = ask('r=1');
    expect(chooseUnit(plain.query, plain.asked, 'bbl/d')).toBeNull();
    const empty = ask('');
    expect(chooseUnit(empty.query, empty.asked, 'bbl/d')).toEqual({ ...EMPTY_QUERY, unit: 'bbl/d' });
  });
});

describe('plainNumber', () => {
  it.each([
    ['12', '12'],
    ['007.50', '7.5'],
    ['0', '0'],
    ['0.0', '0'],
    ['12.', '12'],
    ['123456789012', '123456789012'],
    ['1234567890123', null],
    ['0.000000000001', null],
    ['-1', null],
    ['1e3', null],
    ['1,5', null],
    ['', null],
    ['Infinity', null],
    ['٣', null],
  ])('%s is %s', (text, plain) => {
    expect(plainNumber(text)).toBe(plain);
  });

  it('accepts every result that fits, to one part in a billion', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9e11, noNaN: true }), (amount) => {
        const plain = plainOf(amount);
        expect(plain === null ? null : plainNumber(plain)).toBe(plain);
        expect(Math.abs(Number(plain) - amount)).toBeLessThanOrEqual(Math.max(1e-10, amount * 1e-9));
      }),
    );
    expect([plainOf(NaN), plainOf(Infinity), plainOf(-1), plainOf(1e12)]).toEqual([null, null, null, null]);
  });
});

describe('swapPassages', () => {
  it.each([...shipped.mechanisms.values(), ...minerales.mechanisms.values()].map((mechanism) => [mechanism.name, mechanism] as const))(
    '%s: marks each claim in whole sentences of the text',
    (_, mechanism) => {
      const dataset = shipped.mechanisms.has(mechanism.id) ? shipped : minerales;
      const passages = swapPassages(dataset, mechanism);
      const marked = new Set(passages.flatMap(({ segments }) => segments.flatMap(({ claims }) => claims.map(({ id }) => id))));
      expect([...marked].sort()).toEqual([...mechanism.claims].sort());
      for (const { before, segments, after } of passages) {
        expect(dataset.text).toContain(before.replace(/^… /, '') + segments.map(({ text }) => text).join('') + after.replace(/ …$/, ''));
      }
    },
  );
});
