// Checks the swaps page's text and fields, for two articles and for one without a swap.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDataset, readFolder, say, shipped, shippedGround } from '../../../tests/support/dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import { EMPTY_QUERY, parseQuery, writeQuery, type Query } from '../../selection/query.ts';
import { sliceDataset } from '../../selection/slice.ts';
import type { PageProps } from '../page.ts';
import { SwapsPage } from './SwapsPage.tsx';
import { QueriesContext } from '../../ui/loading/queriesOfApp.ts';
import { WhatIf } from './WhatIf.tsx';

vi.mock('../../ui/StyleSheet.tsx', () => ({ StyleSheet: () => null }));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));

const minerales = readFolder('tests/datasets/minerales');
const without = buildDataset({ parties: { AAA: { lonLat: [0, 0] }, BBB: { lonLat: [9, 9] } }, flows: [{ from: 'AAA', to: 'BBB' }] });

function pageOf(dataset: Dataset): string {
  const props: PageProps = {
    article: { dataset, ground: shippedGround, version: '', json: '', addresses: { dataset: '', text: '', basemap: '', context: null } },
    shelf: null,
    params: {},
    query: EMPTY_QUERY,
    push: () => {},
    replace: () => {},
    select: () => {},
    showInText: () => {},
  };
  return renderToString(
    <QueriesContext value={{ client: null }}>
      <SwapsPage {...props} />
    </QueriesContext>,
  );
}

/** Renders the calculation with its own address; returns the queries that it pushed or replaced. */
function open(dataset: Dataset, search: string) {
  const went: [how: 'push' | 'replace', to: string][] = [];
  const queries = { client: null };
  function Opened() {
    const [query, setQuery] = useState(parseQuery(search, dataset).query);
    const go = (how: 'push' | 'replace') => (next: Query) => {
      went.push([how, writeQuery(next)]);
      setQuery(next);
    };
    const slice = sliceDataset(dataset, query);
    return <WhatIf slice={slice} ground={shippedGround} query={query} push={go('push')} replace={go('replace')} />;
  }
  render(<Opened />, { wrapper: ({ children }) => <QueriesContext value={queries}>{children}</QueriesContext> });
  return went;
}

const outcome = () => document.querySelector('.what-if-outcome')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
function field(letter: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[data-letter="${letter}"] input[type="text"]`);
  if (found === null) throw new Error(`there is no field for ${letter}`);
  return found;
}
const type = (letter: string, text: string) => {
  fireEvent.focus(field(letter));
  fireEvent.change(field(letter), { target: { value: text } });
};

afterEach(cleanup);

describe('the text', () => {
  it.each([
    ['the shipped article', shipped],
    ['another article', minerales],
  ])('%s: every leg and link of every swap leads to its claim without script', (_, dataset) => {
    const html = pageOf(dataset);
    expect(html).not.toContain(' style=');
    for (const { name, legs, links } of dataset.mechanisms.values()) {
      expect(html).toContain(name);
      for (const { id } of legs) expect(html).toContain(`data-flow="${id}"`);
      for (const { claim } of links) expect(html).toContain(`data-claim="${claim}"`);
    }
    expect(html).toContain(say('whatIf.arithmetic'));
    expect(html).toContain('min(max(P − C + min(R, C), 0), K)');
  });

  it('says that an article has no swap, and offers no calculation', () => {
    const html = pageOf(without);
    expect(html).toContain(say('swapsPage.none'));
    expect(html).not.toContain('what-if-title');
  });
});

describe('the calculation', () => {
  it('says what is missing, and each outcome as soon as its numbers are there', () => {
    const went = open(shipped, 'swap=gas-swap');
    expect(outcome()).toContain(say('whatIf.needs', { letters: 'R, C, and P' }));
    type('R', '2');
    type('C', '12');
    type('P', '17');
    expect(outcome()).toContain(`${say('whatIf.freed')}2 bcm`);
    expect(outcome()).toContain(say('whatIf.needs', { letters: 'K' }));
    expect(document.querySelector('.curve')).toBeNull();
    type('K', '10');
    expect(outcome()).toContain('5 bcm → 7 bcm');
    expect(outcome()).toContain(say('whatIf.bound.none'));
    expect(went.at(-1)).toEqual(['replace', '?swap=gas-swap&r=2&c=12&p=17&k=10']);
    expect(document.querySelectorAll('.curve-kink')).toHaveLength(1);
  });

  it('says which limit applies', () => {
    open(shipped, 'swap=gas-swap&r=9&c=12&p=8&k=3');
    expect(outcome()).toContain(say('whatIf.bound.short-at-home.filled', { filled: '4 bcm', where: say('whatIf.where.home') }));
    expect(outcome()).toContain(say('whatIf.bound.full-after', { over: '2 bcm' }));
    expect(document.querySelectorAll('.what-if-kinks li')).toHaveLength(2);
  });

  it('takes a comma for a point; says what is not a number, and drops it', () => {
    const went = open(shipped, 'swap=gas-swap');
    type('R', '2,5');
    expect(went.at(-1)?.[1]).toBe('?swap=gas-swap&r=2.5');
    type('R', '2,5x');
    expect(went.at(-1)?.[1]).toBe('?swap=gas-swap');
    expect(screen.getByText(say('whatIf.wrong'))).toBeTruthy();
  });

  it('starts empty for another swap, with the words for its demand, and back undoes it', () => {
    const went = open(shipped, 'swap=gas-swap&r=2');
    const [first] = shipped.mechanisms.values();
    fireEvent.click(screen.getByRole('radio', { name: first?.name ?? '' }));
    expect(went).toEqual([['push', '?swap=refinery-displacement']]);
    expect(screen.getByLabelText(new RegExp(say('whatIf.c.place', { place: '.*' })), { selector: '[type=text]' })).toBeTruthy();
  });

  it('converts tonnes to barrels only with a density', () => {
    const went = open(shipped, 'r=1');
    const barrels = screen.getByRole('radio', { name: say('whatIf.unit.barrels') });
    expect(barrels).toHaveProperty('disabled', true);
    type('ρ', '850');
    fireEvent.click(barrels);
    expect(went.at(-1)).toEqual(['push', expect.stringMatching(/^\?r=20273\.36\d*&unit=bbl\/d&density=850$/)]);
    expect(field('R')).toHaveProperty('value', '20273.363');
  });

  it('clears the numbers and keeps the swap; the table copies what it shows', () => {
    const write = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    const went = open(shipped, 'swap=gas-swap&r=2&c=12&p=17&k=10');
    fireEvent.click(screen.getByRole('button', { name: say('whatIf.csv') }));
    expect(write.mock.calls[0]?.[0].split('\r\n')).toHaveLength(9);
    expect(write.mock.calls[0]?.[0]).toContain(`${say('whatIf.numbers.after')},7,`);
    fireEvent.click(screen.getByRole('button', { name: say('whatIf.clear') }));
    expect(went.at(-1)).toEqual(['push', '?swap=gas-swap']);
  });
});
