// Flows that come back to where they were, places upon each other and maps moved anywhere: all that the reader accepts is drawn and written in plain numbers.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import '../src/messages/later.ts';
import { geojsonOf } from '../src/exports/geojson.ts';
import { writeDeck } from '../src/exports/deck/writeDeck.ts';
import type { Room } from '../src/layout/box.ts';
import { layGround, type Ground } from '../src/layout/ground.ts';
import { ReaderProvider, type Reader } from '../src/marks/reader.ts';
import type { Dataset, Sourced } from '../src/model/dataset.ts';
import { formatFault } from '../src/model/formatFault.ts';
import { readDataset } from '../src/model/readDataset.ts';
import type { DatasetFile } from '../src/model/schema.ts';
import { planDeck } from '../src/pages/deck/planDeck.ts';
import { pointsOf } from '../src/selection/flowRows.ts';
import { NO_FOCUS } from '../src/selection/focus.ts';
import { lookAtOf, parseQuery, type Query } from '../src/selection/query.ts';
import type { View } from '../src/views/view.ts';
import { VIEWS } from '../src/views/index.ts';
import { deckFaults } from '../tools/exports/office/deckFaults.ts';
import { all, readOffice } from '../tools/exports/office/officeParts.ts';
import { readBasemap, say, shipped, sliceOf } from './support/dataset.ts';
import { takenOf } from './support/taken.ts';

const reader: Reader = {
  say,
  focus: NO_FOCUS,
  claimHref: (claim) => `?claim=${claim}`,
  pageHref: (path) => `/${path}`,
  addressOf: (path) => `https://example.org/${path}`,
  permalink: (claim) => `https://example.org/claim/${claim}/`,
};

interface Subject {
  readonly file: DatasetFile;
  readonly text: string;
}

const FOLDERS = ['data/aliyev-visit', 'tests/datasets/minerales', 'tests/datasets/overlaps'] as const;
const subjects = new Map(
  FOLDERS.map((folder): [string, Subject] => {
    const read = (name: string) => readFileSync(join(import.meta.dirname, '..', folder, name), 'utf8');
    return [folder, { file: JSON.parse(read('dataset.json')) as DatasetFile, text: read('article.txt') }];
  }),
);
const MAPS = ['region', 'world'] as const;
const points = pointsOf(shipped);
const grounds = { region: layGround(readBasemap('region'), points), world: layGround(readBasemap('world'), points) };

type Ends = Pick<DatasetFile['flows'][number], 'from' | 'to' | 'via' | 'reaching'>;
/** A dataset whose ways, ends and places were chosen anew, as its claims allow, and what a map of it looks at. */
interface Scene {
  readonly folder: string;
  readonly flows: readonly Ends[];
  /** For each place, the number of the one that it is moved to. */
  readonly moved: readonly number[];
  readonly map: (typeof MAPS)[number];
  readonly room: Room;
  readonly frame: string;
}

const scenes = fc.constantFrom(...subjects).chain(([folder, { file }]): fc.Arbitrary<Scene> => {
  const places = file.places.map(({ id }) => id);
  const ends = [...file.parties.map(({ id }) => id), ...places];
  // Claims name the party of each end: a party gives way to places within it, a place to its party.
  const holderOf = (end: string | null) => file.places.find(({ id }) => id === end)?.within ?? end;
  const endOf = (end: Ends['from']) =>
    fc.constantFrom(end, ...(end === null ? [] : ends.filter((each) => holderOf(each) === holderOf(end))));
  const endsOf = ({ from, to }: Ends): fc.Arbitrary<Ends> =>
    fc
      .record({
        from: endOf(from),
        to: endOf(to),
        via: fc.uniqueArray(fc.constantFrom(...ends, ...[from, to, from, to].filter((end) => end !== null)), { maxLength: 3 }),
        reaching: fc.option(fc.constantFrom(...places)),
      })
      .map((chosen) => (chosen.from === chosen.to ? { ...chosen, from, to } : chosen));
  return fc.record({
    folder: fc.constant(folder),
    flows: fc.tuple(...file.flows.map(endsOf)),
    moved: fc.tuple(...places.map((_, index) => fc.oneof(fc.constant(index), fc.nat(places.length - 1)))),
    map: fc.constantFrom(...MAPS),
    room: fc.constantFrom(...rooms),
    frame: fc.oneof(fc.constant(''), anyFrame),
  });
});

/** Anywhere on the Earth, or near what is drawn. */
const anyFrame = fc
  .oneof(fc.tuple(numberOf(-180, 180), numberOf(-90, 90), numberOf(1, 8)), fc.tuple(numberOf(40, 56), numberOf(30, 60), numberOf(1, 8)))
  .map((parts) => `frame=${parts.map((part) => part.toFixed(2)).join()}`);
const rooms: readonly Room[] = [
  { width: 320, height: 300, asidePx: 0 },
  { width: 441, height: 382, asidePx: 0 },
  { width: 1036, height: 466, asidePx: 324 },
];

/** The ends of a range, its middle, and what lies between. */
function numberOf(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(min, max, Math.round((min + max) / 2)), fc.double({ min, max, noNaN: true }));
}

/** Throws where the reader does not accept it: then the choices above are wrong. */
function datasetOf({ folder, flows, moved }: Scene): Dataset {
  const { file, text } = subjects.get(folder) ?? { file: shipped.file, text: '' };
  const changed = {
    ...file,
    flows: file.flows.map((flow, index) => ({ ...flow, ...flows[index] })),
    places: file.places.map((place, index) => ({ ...place, lonLat: file.places[moved[index] ?? index]?.lonLat })),
  };
  const reading = readDataset({ json: JSON.stringify(changed), text, textSha256: null });
  if (reading.ok) return reading.dataset;
  throw new Error(reading.faults.map(formatFault).join('\n'));
}

/** What is no plain number among the numbers and path data of a value, however deep, and where. */
function oddIn(value: unknown, at = '', seen = new Set<unknown>()): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at}: ${value}`];
  if (typeof value === 'string') return /^M *[-\d.N]/.test(value) && !/^[MLHVCSQTAZ\d., -]*$/i.test(value) ? [`${at}: ${value}`] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts =
    value instanceof Map || value instanceof Set ? [...value] : Object.entries(value).map(([key, part]) => [key, part] as const);
  return parts.flatMap((part: unknown, index) =>
    Array.isArray(part) && part.length === 2 ? oddIn(part[1], `${at}.${String(part[0])}`, seen) : oddIn(part, `${at}.${index}`, seen),
  );
}

/** Attributes of SVG that hold something else than plain numbers. */
function oddInHtml(html: string): string[] {
  return (html.match(/ (?:d|transform|points|[xyr]|[xy][12]|[cr][xy]|width|height|viewBox)="[^"]*"/g) ?? []).filter((attribute) =>
    /NaN|Infinity|undefined|\de[-+]?\d/.test(attribute),
  );
}

describe('what the reader accepts', () => {
  it('is placed, drawn and written in plain numbers, wherever the map is', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    fc.assert(
      fc.property(scenes, (scene) => {
        const dataset = datasetOf(scene);
        const lookAt = lookAtOf(parseQuery(scene.frame, dataset).query);
        const frame = { room: scene.room, dataset, ground: grounds[scene.map], say, words: [], lookAt };
        for (const view of Object.values(VIEWS) as unknown as View<Sourced, unknown>[]) {
          const placed = view.place(view.select(sliceOf(dataset)), frame);
          expect(oddIn(placed), view.id).toEqual([]);
          const drawn = createElement(ReaderProvider, { value: reader }, createElement(view.Component, { placed, frame }));
          expect(oddInHtml(renderToString(drawn)), view.id).toEqual([]);
        }
        expect(oddIn(geojsonOf(takenOf(dataset)))).toEqual([]);
      }),
      { seed: 14, numRuns: 50 },
    );
    vi.restoreAllMocks();
  });

  it('makes a sound deck, its coordinates whole numbers', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const dataset = datasetOf(scene);
        expect(faultsOfDeck(dataset, grounds[scene.map], parseQuery(scene.frame, dataset).query)).toEqual([]);
      }),
      { seed: 14, numRuns: 12 },
    );
  });
});

it('a deck of a map that an address moved is sound', () => {
  expect(faultsOfDeck(shipped, grounds.region, parseQuery('frame=44.8,43.86,5.34', shipped).query)).toEqual([]);
});

/** Of the views that are drawn with lines. */
function faultsOfDeck(dataset: Dataset, ground: Ground, query: Query): string[] {
  const addresses = { dataset: '', text: '', basemap: '', context: null };
  const article = { dataset, ground, version: '0123456789ab', json: '{}', addresses };
  const chosen = ['view-map', 'view-parties', 'view-swaps', 'view-figures'];
  const deck = planDeck({ article, context: null, query, reader, chosen, theme: 'light', at: new Date('2026-01-02T03:04:05Z') });
  const bytes = writeDeck(deck);
  return [...oddIn(deck.slides), ...deckFaults(bytes), ...oddInDeck(bytes)];
}

/** Places, sizes and points that are not whole numbers of 32 bits, which is what programs read them as. */
function oddInDeck(bytes: Uint8Array): string[] {
  return [...readOffice(bytes).parts.values()].flatMap(({ path, root }) =>
    ['a:off', 'a:ext', 'a:chOff', 'a:chExt', 'a:pt', 'a:path'].flatMap((name) =>
      all(root, name).flatMap(({ attributes }) =>
        ['x', 'y', 'cx', 'cy', 'w', 'h'].flatMap((key) => {
          const value = attributes[key];
          return value === undefined || (/^-?\d+$/.test(value) && Math.abs(Number(value)) < 2 ** 31)
            ? []
            : [`${path} ${name} ${key}=${value}`];
        }),
      ),
    ),
  );
}
