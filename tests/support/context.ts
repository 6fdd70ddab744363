// The shipped context, and an invented one of a few figures, each as the site reads it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextLayer } from '../../src/model/context/contextLayer.ts';
import { readPublishedContext } from '../../src/model/context/readPublishedContext.ts';
import { trendWords } from '../../src/views/trends/trendWords.ts';
import { say } from './dataset.ts';
import '../../src/messages/learnAll.ts';

// A path, since under jsdom `URL` is not the one that node:fs knows.
const ROOT = join(import.meta.dirname, '../..');

export const shippedContext: ContextLayer = readPublishedContext(readFileSync(join(ROOT, 'data/aliyev-visit/context.json'), 'utf8'));

/** The words that the view sets on its marks. */
export const trendWordsHere = trendWords(say);

interface StatementSpec {
  readonly bound?: string;
  readonly value: number;
  readonly upper?: number;
  readonly unit?: string;
  /** `2024`, or `2024-01/2024-05`; null where it is only known when it was said. */
  readonly period: string | null;
  readonly said?: string;
}

interface GroupSpec {
  readonly unit: string;
  readonly quantity: string;
  readonly claim: string;
  /** By panel. */
  readonly statements?: readonly (readonly StatementSpec[])[];
  readonly series?: readonly { readonly unit?: string; readonly values: readonly (number | null)[] }[];
}

/** One group, in which every figure stands beside one claim; ids count from `statement-1` and `series-1`, years of series from 2000. */
export function contextOf({ unit, quantity, claim, statements = [], series = [] }: GroupSpec): ContextLayer {
  const about = { of: 'Something counted', quantity, note: 'Counted so.', source: 'source', beside: [claim] };
  const panels = [
    ...statements.map((own) => ({ statements: own, series: [] })),
    ...series.map((own) => ({ statements: [], series: [own] })),
  ];
  let count = 0;
  const idsOf = (kind: string, length: number) => Array.from({ length }, () => `${kind}-${(count += 1)}`);
  const named = panels.map((panel) => ({
    statements: panel.statements.map((spec, index) => ({ spec, index })),
    series: panel.series.map((spec, index) => ({ spec, index })),
  }));
  const placed = named.map((panel) => {
    const ids = { statements: idsOf('statement', panel.statements.length), series: idsOf('series', panel.series.length) };
    return { ...panel, ids };
  });
  const file = {
    format: 'corridors-context-1',
    article: 'invented',
    compiled: { by: 'The tests', on: '2026-01-02', licence: 'CC0-1.0', licenceAddress: 'https://example.org/', note: 'Invented.' },
    sources: [
      {
        id: 'source',
        publisher: 'The almanac',
        title: 'A page',
        address: 'https://example.org/page',
        licence: 'Invented',
        published: null,
        accessed: '2026-01-02',
      },
    ],
    statements: placed.flatMap(({ statements: own, ids }) =>
      own.map(({ spec, index }) => {
        const [start, end = start] = spec.period?.split('/') ?? [];
        return {
          ...about,
          id: ids.statements[index],
          speaker: 'A clerk',
          said: spec.said ?? null,
          bound: spec.bound ?? 'exact',
          value: spec.value,
          ...(spec.upper === undefined ? {} : { upper: spec.upper }),
          unit: spec.unit ?? unit,
          period: spec.period === null ? { kind: 'as-said' } : { kind: 'span', start, end },
        };
      }),
    ),
    series: placed.flatMap(({ series: own, ids }) =>
      own.map(({ spec, index }) => ({
        ...about,
        id: ids.series[index],
        name: 'Somewhere',
        unit: spec.unit ?? unit,
        points: spec.values.map((value, year) => ({ year: String(2000 + year), value })),
      })),
    ),
    absences: [],
    conflicts: [],
    checks: [],
    groups: [
      {
        id: 'group',
        title: 'A group',
        unit,
        note: 'One scale.',
        panels: placed.map(({ ids }, index) => ({ id: `panel-${index + 1}`, title: `Panel ${index + 1}`, ...ids })),
      },
    ],
  };
  return readPublishedContext(JSON.stringify(file));
}
