// Tests the flow diagram as a reader sees it: one mark for each flow, hatched without a figure, and the same in words.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildDataset, readFolder, say, shipped, shippedGround, sliceOf, type FlowSpec } from '../../../tests/support/dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TypeId } from '../../model/schema.ts';
import type { Query } from '../../selection/query.ts';
import { view as parties } from './view.ts';

const second = readFolder('tests/datasets/minerales');

function drawn(dataset: Dataset, width: number, query: Partial<Query> = {}): string {
  const room = { width, height: 400, asidePx: 0 };
  const frame = { room, dataset, ground: shippedGround, say, words: [], lookAt: null };
  const placed = parties.place(parties.select(sliceOf(dataset, query)), frame);
  return renderToStaticMarkup(<parties.Component placed={placed} frame={frame} />);
}

/** Finds the marks of each flow: an `<a>` and its content. */
function marksIn(html: string): Map<string, string> {
  return new Map([...html.matchAll(/<a [^>]*data-flow="([^"]+)".*?<\/a>/gs)].map(([mark, flow = '']) => [flow, mark]));
}

function textIn(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

const wordsOf = (dataset: Dataset, query: Partial<Query> = {}) =>
  parties.describe(parties.select(sliceOf(dataset, query)), { dataset, say });

describe.each([
  ['the shipped article', shipped],
  ['the second article', second],
])('the diagram of %s', (_, dataset) => {
  it.each([300, 600, 1200])('has one mark for each flow at %d px, with its claims, type, status and a label', (width) => {
    const marks = marksIn(drawn(dataset, width));
    expect([...marks.keys()]).toEqual([...dataset.flows.keys()]);
    for (const flow of dataset.flows.values()) {
      const mark = marks.get(flow.id) ?? '';
      expect(mark).toContain(`data-claims="${flow.claims.join(' ')}"`);
      expect(mark).toContain(`data-status="${flow.status}"`);
      expect(mark).toContain(`data-colour="${dataset.types.get(flow.types[0])?.colour}"`);
      expect(mark).toMatch(/aria-label="[^"]+"/);
      expect(mark).toContain('class="glyph');
    }
  });

  it('hatches only flows without a figure', () => {
    for (const [id, mark] of marksIn(drawn(dataset, 600))) {
      const isHatched = mark.includes('stroke="url(');
      expect(isHatched, id).toBe([...dataset.flows.values()].find((flow) => flow.id === id)?.measure === null);
    }
  });

  it('gives each hatch a pattern that exists', () => {
    const html = drawn(dataset, 600);
    const asked = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) expect(html).toContain(`id="${id}"`);
  });

  it('names the ends that are not given, and says what hatch means', () => {
    const text = textIn(drawn(dataset, 1200));
    const flows = [...dataset.flows.values()];
    expect(text.includes(say('map.originNotStated'))).toBe(flows.some(({ from }) => from === null));
    expect(text.includes(say('map.destinationNotGiven'))).toBe(flows.some(({ to }) => to === null));
    expect(text).toContain('Hatched: no figure given; all the same width.');
  });

  it('says every flow once, with its claims', () => {
    const sentences = wordsOf(dataset);
    const flows = [...dataset.flows.values()];
    expect(new Set(sentences.flatMap(({ claims }) => claims))).toEqual(new Set(flows.flatMap(({ claims }) => claims)));
    for (const { claims } of flows) {
      const paraphrase = dataset.claims.get(claims[0])?.paraphrase ?? 'none';
      expect(sentences.filter(({ text }) => text.includes(paraphrase))).toHaveLength(1);
    }
  });
});

describe('parties', () => {
  it('follows the filter in the drawing and in words', () => {
    const query = { type: ['gas' as TypeId] };
    expect([...marksIn(drawn(shipped, 600, query)).keys()]).toEqual(['gas-to-azerbaijan', 'gas-to-europe']);
    expect(wordsOf(shipped, query).map(({ text }) => text.split(':')[0])).toEqual([
      'Russia – Azerbaijan',
      'Azerbaijan – European countries',
    ]);
    expect(textIn(drawn(shipped, 600, query))).not.toContain('IRAN');
  });

  it('says each flow’s direction, route, firmness and figure', () => {
    const text = wordsOf(shipped).map((sentence) => sentence.text);
    expect(text.find((each) => each.includes('Persian Gulf'))).toMatch(
      /^origin not stated – Iran: 1 flow\. .*by way of Azerbaijan.*under discussion/,
    );
    expect(text[1]).toMatch(/^Russia – Azerbaijan: 5 flows\./);
    expect(text[1]).toMatch(/without a direction, stated, more than \$4.bn\);/);
    expect(text[1]).toContain('from Russia to Azerbaijan, to Baku refinery, under discussion, no figure given');
  });

  it('says only what holds of the widths', () => {
    const ends = { AAA: { lonLat: [0, 0] }, BBB: { lonLat: [9, 9] } } as const;
    const exact = (value: number) => ({ quantity: 'volume', unit: 'bcm', bound: 'exact', value, period: null }) as const;
    const flow = { from: 'AAA', to: 'BBB' };
    const foot = (flows: readonly FlowSpec[]) => textIn(drawn(buildDataset({ parties: ends, flows }), 600));
    const one = foot([{ ...flow, measure: exact(4) }]);
    expect(one).toContain(say('parties.legend.solid'));
    expect(one).not.toContain(say('parties.legend.hatched'));
    expect(one).not.toContain(say('parties.legend.soft'));
    expect(one).not.toContain(say('parties.legend.noArrow'));
    expect(
      foot([
        { ...flow, measure: exact(4) },
        { ...flow, measure: exact(2) },
      ]),
    ).toContain(say('parties.legend.scaled'));
    expect(foot([{ ...flow, measure: { ...exact(4), bound: 'at-least' } }])).toContain(say('parties.legend.soft'));
    expect(foot([{ ...flow, direction: 'not-stated' }])).toContain(say('parties.legend.noArrow'));
  });

  it('draws an arrowhead only if the article gives a direction', () => {
    const heads = new Map([...marksIn(drawn(second, 600))].map(([id, mark]) => [id, mark.split('class="flow-head"').length - 1]));
    for (const { id, direction, to } of second.flows.values()) {
      expect(heads.get(id), id).toBe(to === null ? 0 : { 'one-way': 1, 'two-way': 2, undirected: 0, 'not-stated': 0 }[direction]);
    }
  });
});
