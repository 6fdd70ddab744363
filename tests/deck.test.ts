// Decks of the shipped article, another one, and hostile words: sound as a package, native, described, and true to what is said.
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import '../src/messages/learnAll.ts';
import type { Deck } from '../src/marks/slide/deck.ts';
import { DECK_COLOURS } from '../src/deck/write/colours.ts';
import { writeDeck } from '../src/deck/write/writeDeck.ts';
import { cleaned, el, xmlOf } from '../src/deck/write/xml.ts';
import { layGround } from '../src/map/ground.ts';
import type { Reader } from '../src/marks/reader.ts';
import { formatMeasure } from '../src/messages/measures.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { offersOf } from '../src/deck/plan/deckSlides.ts';
import { planDeck } from '../src/deck/plan/planDeck.ts';
import { pointsOf } from '../src/selection/flowRows.ts';
import { NO_FOCUS } from '../src/selection/focus.ts';
import { EMPTY_QUERY, type Query } from '../src/selection/query.ts';
import { withContext } from '../src/selection/slice.ts';
import { deckFaults } from '../tools/exports/office/deckFaults.ts';
import { orderFaults } from '../tools/exports/office/elementOrder.ts';
import { all, parseXml, readOffice, type XmlElement } from '../tools/exports/office/officeParts.ts';
import { shippedContext } from './support/context.ts';
import { readBasemap, say, shipped, sliceOf } from './support/dataset.ts';
import { datasets } from './support/exportCases.ts';
import { readFileSync } from 'node:fs';

const SITE = 'https://example.org';
const reader: Reader = {
  say,
  focus: NO_FOCUS,
  claimHref: (claim) => `?claim=${claim}`,
  pageHref: (path) => `/${path}`,
  filteredHref: (path) => `/${path}`,
  addressOf: (path) => `${SITE}/${path}`,
  permalink: (claim) => `${SITE}/claim/${claim}/`,
};
const basemaps = { region: readBasemap('region'), world: readBasemap('world') };

function planOf(dataset: Dataset, asked: Partial<Query> = {}, theme: Deck['theme'] = 'light', chosen?: readonly string[]): Deck {
  const query = { ...EMPTY_QUERY, ...asked };
  const basemap = dataset === shipped ? basemaps.region : basemaps.world;
  const article = {
    dataset,
    ground: layGround(basemap, pointsOf(dataset)),
    version: '0123456789ab',
    json: '{}',
    addresses: { dataset: '', text: '', basemap: '', context: null },
  };
  const context = dataset === shipped ? shippedContext : null;
  const slice = sliceOf(dataset, query);
  const offered = offersOf(context ? withContext(slice, context) : slice, say).map(({ id }) => id);
  return planDeck({ article, context, query, reader, chosen: chosen ?? offered, theme, at: new Date('2026-01-02T03:04:05Z') });
}

const deck = planOf(shipped);
const bytes = writeDeck(deck);
const file = readOffice(bytes);
const slides = [...file.parts.values()]
  .filter(({ path }) => /slides\/slide\d+\.xml$/.test(path))
  .sort((a, b) => numberOf(a.path) - numberOf(b.path));

function numberOf(path: string): number {
  return Number(/\d+/.exec(path)?.[0]);
}

function textOf(root: XmlElement | null | undefined, name = 'a:t'): string {
  return all(root, name)
    .map(({ text }) => text)
    .join(' ');
}

describe('a deck', () => {
  it.each(datasets)('of %s is a sound presentation', { timeout: 60_000 }, (_, dataset) => {
    expect(deckFaults(writeDeck(planOf(dataset, {}, 'dark')))).toEqual([]);
  });

  it('has the slides of the talk, the views, and where all is from', () => {
    const titles = slides.map(({ root }) =>
      textOf(all(root, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.attributes['type'] === 'title')),
    );
    const steps = [...shipped.steps.values()].map(({ title }) => title);
    expect(titles.slice(0, steps.length + 2)).toEqual([shipped.file.source.title, ...steps, say('view.unsaid.title')]);
    expect(titles.at(-1)).toBe(say('present.closing'));
    const last = textOf(slides.at(-1)?.root);
    for (const words of [shipped.file.coding.licence, '0123456789ab', SITE, shipped.file.source.rights]) expect(last).toContain(words);
    for (const { root } of slides) expect(textOf(root)).toContain(shipped.file.source.title);
  });

  it('says in its notes what is said, by whom, and where it stands', () => {
    const [, first] = shipped.steps.values();
    const notes = textOf(file.parts.get('ppt/notesSlides/notesSlide3.xml')?.root);
    expect(notes).toContain(first?.text);
    for (const id of first?.claims ?? []) {
      expect(notes).toContain(shipped.claims.get(id)?.quote);
      expect(notes).toContain(`${SITE}/claim/${id}/`);
    }
  });

  it('quotes to the letter, underlined in the style of the status', () => {
    const quotes = slides.flatMap(({ root }) => all(root, 'a:r').filter((run) => all(run, 'a:uFill').length > 0));
    const said = [...shipped.claims.values()];
    expect(quotes.length).toBeGreaterThanOrEqual(said.length);
    for (const run of quotes) {
      const claim = said.find(({ quote }) => quote === textOf(run));
      expect(claim, textOf(run)).toBeDefined();
      const styles = { stated: 'sng', 'under-discussion': 'dash', possible: 'dotted' } as const;
      expect(all(run, 'a:rPr')[0]?.attributes['u']).toBe(styles[claim?.status ?? 'stated']);
    }
  });

  it('draws its figures as charts whose sheets hold what is said, and nothing that was not said as if it were', () => {
    const charts = [...file.parts.values()].filter(({ path }) => path.startsWith('ppt/charts/'));
    const measures = [...shipped.claims.values()].flatMap(({ measure }) => measure ?? []);
    // On the slide of the tour, and on that of the view.
    expect(charts).toHaveLength(2 * measures.length);
    for (const { root, relations } of charts) {
      const [open, solid] = all(root, 'c:ser').map((series) => all(all(series, 'c:val')[0], 'c:v').map(({ text }) => Number(text)));
      const measure = measures.find(({ value }) => value === solid?.[0]);
      expect(measure).toBeDefined();
      if (!measure) continue;
      expect(open?.[0]).toBeGreaterThan(measure.value);
      expect(textOf(all(root, 'c:dLbl')[0])).toBe(formatMeasure(measure, say));
      const book = readOffice(file.parts.get(relations[0]?.target ?? '')?.bytes ?? new Uint8Array());
      const sheet = book.parts.get('xl/worksheets/sheet1.xml')?.root;
      const cell = (name: string) => all(sheet, 'c').find((each) => each.attributes['r'] === name);
      expect(textOf(cell('C2'), 'v')).toBe(String(measure.value));
      expect(textOf(cell('B2'), 'f')).toMatch(/^C2\*/);
      expect(textOf(cell('B1'), 't')).toBe(say('deck.sheet.open'));
      expect(textOf(cell('D2'), 't')).toBe(formatMeasure(measure, say));
    }
  });

  it('draws swaps as boxes that connectors hold', () => {
    const legs = [...shipped.mechanisms.values()].flatMap((mechanism) => mechanism.legs);
    const slide = slides.find(({ root }) => textOf(root).includes(say('view.swaps.question')));
    const connectors = all(slide?.root, 'p:cxnSp');
    expect(connectors.length).toBeGreaterThanOrEqual(legs.length);
    const held = connectors.map((connector) =>
      [all(connector, 'a:stCxn')[0], all(connector, 'a:endCxn')[0]].map((end) => nameOf(slide?.root, end)),
    );
    const { from, to } = legs[0] ?? {};
    expect(held).toContainEqual([nameOfEnd(from), nameOfEnd(to)]);
  });

  it('draws figures of others under the words that say so, each with the way to where it was read', () => {
    const pages = slides.filter(({ root }) => textOf(root).includes(say('context.heading')));
    expect(pages).toHaveLength(shippedContext.groups.length);
    const linked = pages.flatMap(({ relations }) => relations.map(({ target }) => target));
    const described = pages.flatMap(({ root }) => all(root, 'p:cNvPr').map(({ attributes }) => attributes['descr'] ?? ''));
    const figures = shippedContext.groups.flatMap(({ panels }) => panels.flatMap(({ series, statements }) => [...series, ...statements]));
    for (const { of, source } of figures) {
      expect(linked).toContain(source.address);
      expect(
        described.some((words) => words.includes(of)),
        of,
      ).toBe(true);
    }
    // The article's own figure lies over them in its own style, and leads to its sentence.
    expect(linked).toContain(`${SITE}/claim/trade-turnover/`);
  });

  it('draws the map as vectors within its frame, each flow with its words and the way to its sentence', () => {
    const slide = slides.find(({ root }) => textOf(root).includes(say('view.map.question')));
    const groups = all(slide?.root, 'p:grpSp').map((group) => all(group, 'p:cNvPr')[0]);
    const flows = [...shipped.flows.values()].filter(
      ({ from, to }) => ![from, to].some((end) => end?.kind === 'party' && end.party.at === null),
    );
    for (const { claims } of flows) {
      const group = groups.find((each) => each?.attributes['name'] === shipped.claims.get(claims[0])?.paraphrase);
      expect(group?.attributes['descr']).toContain(say(`status.${shipped.claims.get(claims[0])?.status ?? 'stated'}`));
      const link = all(group, 'a:hlinkClick')[0]?.attributes['r:id'];
      expect(slide?.relations.find(({ id }) => id === link)?.target).toBe(`${SITE}/claim/${claims[0]}/`);
    }
    expect(all(slide?.root, 'a:custGeom').length).toBeGreaterThan(20);
    expect(all(slide?.root, 'a:blip')).toHaveLength(0);
    for (const extent of all(slide?.root, 'a:xfrm')) {
      const [x, y] = ['x', 'y'].map((name) => Number(all(extent, 'a:off')[0]?.attributes[name]));
      const [width, height] = ['cx', 'cy'].map((name) => Number(all(extent, 'a:ext')[0]?.attributes[name]));
      expect(Math.min(x ?? -1, y ?? -1)).toBeGreaterThanOrEqual(0);
      expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(12_192_000);
      expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(6_858_000);
    }
  });

  it('holds what the filter leaves, and says so', () => {
    const filtered = planOf(shipped, { status: ['possible'] });
    const read = readOffice(writeDeck(filtered));
    const words = [...read.parts.values()]
      .filter(({ path }) => path.startsWith('ppt/slides/'))
      .map(({ root }) => textOf(root))
      .join(' ');
    const said = [...shipped.claims.values()].filter(({ quote }) => words.includes(quote));
    expect(said).toEqual([...shipped.claims.values()].filter(({ status }) => status === 'possible'));
    expect(words).toContain(say('status.possible'));
    expect(words).toContain('status=possible');
  });

  it('is one slide and its sources where one view was chosen, and the same bytes each time', () => {
    const one = planOf(shipped, {}, 'light', ['view-map']);
    expect(one.slides).toHaveLength(2);
    expect(writeDeck(one)).toEqual(writeDeck(planOf(shipped, {}, 'light', ['view-map'])));
  });

  it('holds words that were meant to break it', () => {
    const nasty = '<b>&amp; "\u0000\u0007\u{1F42B}\ud800 ]]> \uFFFE';
    const changed: Deck = {
      ...deck,
      about: { ...deck.about, title: nasty, at: 'never' },
      slides: deck.slides.slice(0, 3).map((slide) => ({ ...slide, notes: [nasty, 'x'.repeat(100_000)] })),
    };
    const hard = writeDeck(changed);
    expect(deckFaults(hard)).toEqual([]);
    expect(textOf(readOffice(hard).parts.get('docProps/core.xml')?.root, 'dc:title')).toBe(cleaned(nasty));
    expect(cleaned(nasty)).toBe('<b>&amp; "\u{1F42B} ]]> ');
  });
});

describe('the checker of decks', () => {
  it('sees what is broken', () => {
    const parts = unzipSync(writeDeck({ ...deck, slides: deck.slides.slice(0, 3) }));
    const without = (path: string) => zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
    expect(deckFaults(without('ppt/slides/slide2.xml'))).toContain('ppt/slides/slide2.xml is asked for and not there');
    expect(deckFaults(without('ppt/_rels/presentation.xml.rels')).length).toBeGreaterThan(3);
    const loose: Deck = {
      ...deck,
      slides: [
        {
          layout: 'slide',
          notes: [],
          marks: [{ kind: 'shape', alt: { name: 'a', description: ' ' }, box: { x: 0, y: 0, width: 1, height: 1 }, form: 'rect' }],
        },
      ],
    };
    const faults = deckFaults(writeDeck(loose)).join('\n');
    expect(faults).toContain('says nothing to those who do not see it');
    expect(faults).toContain('has 0 titles');
    const root = parseXml(xmlOf(el('p:sp', { 'xmlns:p': 'p' }, el('p:txBody'), el('p:spPr'))));
    expect(root && orderFaults(root)).toEqual([
      'p:sp lacks p:nvSpPr',
      'p:sp has p:spPr too late',
      'p:txBody lacks a:bodyPr',
      'p:txBody lacks a:p',
    ]);
  });
});

describe('the colours of decks', () => {
  it('are those of the site', () => {
    const css = readFileSync(new URL('../src/app/tokens.css', import.meta.url), 'utf8');
    for (const [token, { light, dark }] of Object.entries(DECK_COLOURS)) {
      const [, day, night] = new RegExp(`--${token}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(css) ?? [];
      expect([token, day, night]).toEqual([token, light, dark]);
    }
  });
});

function nameOf(root: XmlElement | null | undefined, end: XmlElement | undefined): string | undefined {
  const id = end?.attributes['id'];
  return all(root, 'p:cNvPr').find((each) => each.attributes['id'] === id)?.attributes['name'];
}

function nameOfEnd(
  end: { kind: 'party'; party: { name: string } } | { kind: 'place'; place: { name: string } } | null | undefined,
): string | undefined {
  return end?.kind === 'party' ? end.party.name : end?.place.name;
}
