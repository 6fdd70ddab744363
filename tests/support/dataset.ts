// The shipped article, its ground, and a few words about an invented one to a dataset that has passed every check.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layGround, type Basemap, type Ground } from '../../src/map/ground.ts';
import type { MapWords } from '../../src/map/mapWords.ts';
import { formatMeasure } from '../../src/messages/measures.ts';
import { sayIn } from '../../src/messages/say.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { formatFault } from '../../src/model/reading/formatFault.ts';
import { describeQuote } from '../../src/model/text/quote.ts';
import { readDataset } from '../../src/model/reading/readDataset.ts';
import type { Direction, GlyphName, Measure, Status } from '../../src/model/schema.ts';
import { pointsOf } from '../../src/selection/flowRows.ts';
import { EMPTY_QUERY, type Query } from '../../src/selection/query.ts';
import { sliceDataset, type Slice } from '../../src/selection/slice.ts';
import { STEP_VIEWS } from '../../src/views/index.ts';

export { STEP_VIEWS };

export const say = sayIn('en');
// A path, since under jsdom `URL` is not the one that node:fs knows.
const ROOT = join(import.meta.dirname, '../..');

/** Reads and checks a folder; throws with its faults. */
export function readFolder(folder: string): Dataset {
  const read = (file: string) => readFileSync(join(ROOT, folder, file), 'utf8');
  return soundDataset(read('dataset.json'), read('article.txt'));
}

/** A file under `public/basemap/`. */
export function readBasemap(name: 'region' | 'world'): Basemap {
  return JSON.parse(readFileSync(join(ROOT, 'public/basemap', `${name}.json`), 'utf8')) as Basemap;
}

export const shipped: Dataset = readFolder('data/aliyev-visit');
export const region: Basemap = readBasemap('region');
export const shippedGround: Ground = layGround(region, pointsOf(shipped));

/** What a query leaves of a dataset; without one, everything. */
export function sliceOf(dataset: Dataset, query: Partial<Query> = {}): Slice {
  return sliceDataset(dataset, { ...EMPTY_QUERY, ...query });
}

/** The words that the map sets, as its view hands them in. */
export const mapWords: MapWords = {
  amount: ({ flow }) => flow.measure && formatMeasure(flow.measure, say),
  originNotStated: say('map.originNotStated'),
  destinationNotGiven: say('map.destinationNotGiven'),
  note: { title: say('map.note.noRoute'), text: say('map.note.schematic', { count: 2 }) },
  leftOut: (count) => say('map.leftOut', { count }),
};

export interface PlaceSpec {
  readonly name?: string;
  /** Degrees; null for a party without a place. */
  readonly lonLat: readonly [number, number] | null;
}

export interface ClaimSpec {
  readonly type?: string | null;
  readonly status?: Status;
  readonly measure?: Measure;
  readonly paraphrase?: string;
}

export interface FlowSpec extends ClaimSpec {
  /** `flow-1`, `flow-2` and so on without one; the claim of a flow has its id. */
  readonly id?: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly via?: readonly string[];
  readonly reaching?: string;
  readonly direction?: Direction;
}

export interface DatasetSpec {
  readonly title?: string;
  /** By id; three capitals are a country. */
  readonly parties: Readonly<Record<string, PlaceSpec>>;
  /** By id: places within a party. */
  readonly places?: Readonly<Record<string, PlaceSpec & { readonly within: string; readonly kind: 'city' | 'coast' }>>;
  readonly types?: readonly string[];
  readonly flows?: readonly FlowSpec[];
  /** Claims without a flow, after those of the flows. */
  readonly claims?: readonly ClaimSpec[];
  readonly mechanisms?: readonly { readonly name?: string; readonly legs: readonly string[] }[];
  readonly speaker?: string;
}

const GLYPHS: readonly GlyphName[] = ['exchange', 'coin', 'drop', 'flame', 'route', 'bolt', 'grain', 'ore'];
const SENTENCES_A_PARAGRAPH = 6;

/** A dataset of invented flows, one claim each, read like every other one; throws where the words make no sound dataset. */
export function buildDataset(spec: DatasetSpec): Dataset {
  const { parties, places = {}, types = ['wool', 'salt', 'amber'], flows = [], claims = [], mechanisms = [] } = spec;
  const named = flows.map((flow, index) => ({ ...flow, id: flow.id ?? `flow-${index + 1}` }));
  const told = [...named, ...claims.map((claim, index) => ({ ...claim, id: `claim-${index + 1}` }))];
  const quotes = told.map(({ id }, index) => `sentence ${index + 1} says ${id}`);
  const paragraphs = quotes.map((quote, index) => `So ${quote}.${(index + 1) % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' '}`);
  const text = `${spec.title ?? 'An invented article'}\n\n${paragraphs.join('')}\n`;
  const partyOf = (end: string | null): string[] => (end === null ? [] : end in parties ? [end] : [places[end]?.within ?? '']);
  const endsOf = (id: string) => named.find((flow) => flow.id === id);
  const isTurnover = ({ measure }: ClaimSpec) => measure?.quantity === 'trade-turnover';

  const file = {
    format: 'corridors-dataset-1',
    id: 'invented',
    coding: {
      by: 'tests',
      on: '2026-01-01',
      licence: 'CC0-1.0',
      licenceAddress: 'https://creativecommons.org/publicdomain/zero/1.0/',
      note: null,
    },
    source: {
      title: spec.title ?? 'An invented article',
      kind: 'news',
      language: 'en',
      author: 'author',
      publisher: null,
      published: null,
      address: null,
      rights: 'None.',
      text: { file: 'article.txt', sha256: createHash('sha256').update(text).digest('hex'), firstParagraph: 1 },
    },
    types: types.map((id, index) => ({ id, name: id, colour: `type-${(index % 8) + 1}`, glyph: GLYPHS[index % 8] })),
    people: [{ id: 'author', name: spec.speaker ?? 'The author', capacity: 'author', roles: [], note: null }],
    parties: Object.entries(parties).map(([id, { name = id, lonLat }]) => ({
      id,
      kind: /^[A-Z]{3}$/.test(id) ? 'country' : 'group',
      name,
      at: lonLat === null ? null : `${id.toLowerCase()}-place`,
      note: null,
    })),
    places: [
      ...Object.entries(parties).flatMap(([id, { name = id, lonLat }]) =>
        lonLat === null
          ? []
          : [
              {
                id: `${id.toLowerCase()}-place`,
                kind: 'group',
                name,
                lonLat,
                precision: 'group label point',
                origin: 'Invented.',
                within: id,
              },
            ],
      ),
      ...Object.entries(places).map(([id, { name = id, lonLat, within, kind }]) => ({
        id,
        kind,
        name,
        lonLat,
        precision: kind,
        origin: 'Invented.',
        within,
      })),
    ],
    claims: told.map((claim, index) => {
      const exact = quotes[index] ?? '';
      const start = text.indexOf(`${exact}.`);
      const flow = endsOf(claim.id);
      const { measure = null, type = types[0], status = 'stated', paraphrase = claim.id } = claim;
      return {
        id: claim.id,
        ...describeQuote(text, { start, end: start + exact.length }),
        speaker: 'author',
        reportedBy: 'author',
        types: type === null ? [] : [type],
        status,
        paraphrase,
        parties: flow ? [...new Set([...partyOf(flow.from), ...partyOf(flow.to)])] : [],
        measure,
        notGiven: [
          ...(flow && measure === null ? ['amount'] : []),
          ...(measure !== null && measure.period === null ? ['period'] : []),
          ...(flow?.from === null ? ['origin'] : []),
          ...(flow?.to === null ? ['destination'] : []),
        ],
        coding: { confidence: 'plain', note: null, otherReading: null },
      };
    }),
    flows: named.map((flow) => ({
      id: flow.id,
      types: [flow.type ?? types[0]],
      from: flow.from,
      via: flow.via ?? [],
      to: flow.to,
      reaching: flow.reaching ?? null,
      direction: flow.direction ?? (isTurnover(flow) ? 'undirected' : 'one-way'),
      claims: [flow.id],
      measureFrom: flow.measure === undefined ? null : flow.id,
      route: { kind: 'schematic', why: 'Invented.' },
      note: null,
    })),
    mechanisms: mechanisms.map(({ name, legs }, index) => ({
      id: `mechanism-${index + 1}`,
      name: name ?? `Mechanism ${index + 1}`,
      ground: null,
      legs,
      links: legs.slice(1).map((to, step) => ({ from: legs[step], to, relation: 'allows', words: 'says', claim: to })),
      notNamed: [],
    })),
    leftOut: [],
  };
  return soundDataset(JSON.stringify(file), text);
}

/** A claim over a stretch of any text, its other fields those of a claim of the shipped article. */
export function claimOver(id: string, start: number, end: number): Claim {
  const [first] = shipped.claims.values();
  if (first === undefined) throw new Error('the shipped article has no claim');
  return { ...first, id: id as Claim['id'], span: { start, end } };
}

/** The first element; throws where there is none. */
export function firstOf<Value>(values: Iterable<Value>): Value {
  for (const value of values) return value;
  throw new Error('nothing there');
}

function soundDataset(json: string, text: string): Dataset {
  const reading = readDataset({ json, text, textSha256: createHash('sha256').update(text).digest('hex') }, STEP_VIEWS);
  if (reading.ok) return reading.dataset;
  throw new Error(reading.faults.map(formatFault).join('\n'));
}
