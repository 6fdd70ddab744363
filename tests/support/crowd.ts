// Invents flows, the same ones every time: forty among twelve countries for a crowded map, and as many as asked for, for what is too many.
import type { Dataset } from '../../src/model/dataset.ts';
import { buildDataset, region, type FlowSpec, type PlaceSpec } from './dataset.ts';

const PARTIES = ['RUS', 'AZE', 'IRN', 'TUR', 'KAZ', 'UKR', 'DEU', 'ITA', 'EGY', 'SAU', 'IRQ', 'UZB'];
const FLOWS = 40;
const STATUSES = ['stated', 'under-discussion', 'possible'] as const;

/** Five pairs carry three flows and more; every fifth flow has a figure, one in thirteen no destination. */
export function crowdedDataset(): Dataset {
  const countries = new Map(region.objects.countries.geometries.map(({ id, properties }) => [String(id), properties]));
  const parties = Object.fromEntries(
    PARTIES.map((iso) => {
      const country = countries.get(iso);
      if (country === undefined || !('label' in country)) throw new Error(`the base map has no ${iso}`);
      return [iso, { name: country.name, lonLat: country.label }];
    }),
  );
  const next = sequence(7);
  const pairs = Array.from({ length: 21 }, (): readonly [string, string] => {
    const from = next(PARTIES.length);
    return [PARTIES[from] ?? '', PARTIES[(from + 1 + next(PARTIES.length - 1)) % PARTIES.length] ?? ''];
  });
  const flows = Array.from({ length: FLOWS }, (_, index): FlowSpec => {
    const [from, to] = pairs[index < 20 ? index : index % 6] ?? ['', ''];
    const amount = { quantity: 'volume', value: index + 1, unit: 'bcm', bound: 'about', period: null } as const;
    return {
      from,
      to: index % 13 === 12 ? null : to,
      type: ['wool', 'salt', 'amber'][index % 3] ?? '',
      status: STATUSES[index % 3] ?? 'stated',
      direction: index % 4 === 3 ? 'two-way' : 'one-way',
      ...(index % 5 === 0 ? { measure: amount } : {}),
    };
  });
  return buildDataset({ parties, flows });
}

/** Flows among places all over the region, more of them the more flows there are; each has a figure, one in thirteen no destination. */
export function manyFlows(count: number): Dataset {
  const next = sequence(11);
  const ids = Array.from({ length: Math.max(40, Math.round(6 * Math.sqrt(count))) }, (_, index) => `p${index}`);
  const parties = Object.fromEntries(
    ids.map((id): [string, PlaceSpec] => [id, { name: `Place ${id}`, lonLat: [next(700) / 10, 22 + next(400) / 10] }]),
  );
  const flows = Array.from({ length: count }, (_, index): FlowSpec => {
    const from = next(ids.length);
    return {
      from: ids[from] ?? '',
      to: index % 13 === 12 ? null : (ids[(from + 1 + next(ids.length - 1)) % ids.length] ?? ''),
      type: ['wool', 'salt', 'amber'][index % 3] ?? '',
      status: STATUSES[Math.floor(index / 3) % 3] ?? 'stated',
      measure: { quantity: 'volume', value: 1 + next(900) / 10, unit: 'Mt', bound: 'exact', period: null },
    };
  });
  return buildDataset({ parties, flows });
}

/** Numbers below a limit, of a linear congruential generator (Numerical Recipes, 7.1). */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
