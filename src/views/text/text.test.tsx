// Tests an article whose claims nest, cross and span paragraphs: it has every word once, and every claim under its own words.
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readFolder, say, shipped, shippedGround, sliceOf } from '../../../tests/support/dataset.ts';
import { ReaderProvider } from '../../marks/reader.ts';
import type { ClaimId } from '../../model/schema.ts';
import { focusOn } from '../../selection/focus.ts';
import type { Slice } from '../../selection/slice.ts';
import { view as text } from './view.ts';

afterEach(cleanup);

const dataset = readFolder('tests/datasets/overlaps');
const claims = [...dataset.claims.values()];

/** Draws the article with a filter and a selection. */
function draw({ selected = null, words = [], type = [] }: { selected?: string | null; words?: string[]; type?: string[] } = {}) {
  return drawSlice(sliceOf(dataset, { type: [...dataset.types.keys()].filter((id) => type.includes(id)) }), selected, words);
}

function drawSlice(slice: Slice, selected: string | null = null, words: readonly string[] = []) {
  const { dataset: drawn } = slice;
  const room = text.defaultRooms[0];
  const frame = { room, dataset: drawn, ground: shippedGround, say, words, lookAt: null };
  const claimHref = (claim: ClaimId) => `?claim=${claim}#${claim}`;
  const focus = focusOn(drawn, claims.find(({ id }) => id === selected)?.id ?? null, []);
  const { container } = render(
    <ReaderProvider
      value={{
        say,
        focus,
        claimHref,
        addressOf: (path) => `/${path}`,
        pageHref: (path) => `/${path}`,
        filteredHref: (path) => `/${path}`,
        permalink: (claim) => `/claim/${claim}/`,
      }}
    >
      <text.Component placed={text.place(text.select(slice), frame)} frame={frame} />
    </ReaderProvider>,
  );
  return container;
}

function marksOf(container: HTMLElement, claim: string): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(`[data-claim~="${claim}"]`)];
}

function markWith(words: string): HTMLElement {
  const found = screen.getAllByRole('link').find((link) => link.textContent === words);
  if (found === undefined) throw new Error(`no mark reads “${words}”`);
  return found;
}

/** Gives the lane, colour and status of every line under a mark's words. */
function linesUnder(mark: HTMLElement): string[] {
  return [mark, ...mark.querySelectorAll<HTMLElement>('.quote-also')]
    .map(({ className, dataset: { colour, status } }) => `${/lane-\d/.exec(className)?.[0] ?? ''} ${colour ?? ''} ${status ?? ''}`)
    .sort();
}

describe('an article with overlapping claims', () => {
  it.each([{}, { selected: 'wool-fills' }, { words: ['wool', 'ice'] }, { type: ['salt'] }])('reads word for word, %j', (drawn) => {
    const paragraphs = [...draw(drawn).querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(paragraphs).toEqual(dataset.paragraphs.map(({ start, end }) => dataset.text.slice(start, end)));
  });

  it('marks each claim over exactly its words, even past a paragraph’s end', () => {
    const container = draw();
    for (const { id, quote } of claims) {
      const words = marksOf(container, id).map(({ textContent }) => textContent);
      expect(words.join(''), id).toBe(quote.replaceAll('\n', ''));
    }
    const paragraphsOf = (id: string) => new Set(marksOf(container, id).map((mark) => mark.closest('p')));
    expect(paragraphsOf('amber-unpriced').size).toBe(2);
  });

  it('draws a line for each claim under shared words, with its own lane, colour and style', () => {
    draw();
    expect(linesUnder(markWith('fills every second hold'))).toEqual([
      'lane-0 type-2 possible',
      'lane-1 type-4 under-discussion',
      'lane-2 type-1 stated',
    ]);
    expect(linesUnder(markWith('the same ferry in spring'))).toEqual(['lane-0 type-4 possible', 'lane-1 type-1 under-discussion']);
    expect(linesUnder(markWith('salt may go back by '))).toEqual(['lane-0 type-4 possible']);
  });

  it('keeps a claim’s line in one lane from its first word to its last', () => {
    const container = draw();
    for (const { id, types, status } of claims) {
      const line = `${dataset.types.get(types[0] ?? ('' as never))?.colour ?? ''} ${status}`;
      const lanes = marksOf(container, id).map((mark) =>
        linesUnder(mark)
          .filter((each) => each.endsWith(line))
          .map((each) => each.split(' ')[0]),
      );
      expect(lanes.length, id).toBeGreaterThan(0);
      const [first] = lanes;
      for (const each of lanes) expect(each, id).toEqual(first);
    }
  });

  it('has one tab stop for each claim, and leads to every one', () => {
    draw();
    const stops = screen.getAllByRole('link').filter((link) => link.tabIndex === 0);
    expect(stops.length).toBe(claims.length);
    const reached = new Set(stops.flatMap((link) => (link.dataset['claim'] ?? '').split(' ')));
    expect([...reached].sort()).toEqual(claims.map(({ id }) => id as string).sort());
  });

  it('shows which claim is selected in shared words', () => {
    draw({ selected: 'all-goods' });
    const shared = markWith('fills every second hold');
    expect(shared.getAttribute('aria-current')).toBe('true');
    expect(shared.dataset).toMatchObject({ colour: 'type-1', status: 'stated', emphasis: 'strong' });
    expect([...shared.querySelectorAll<HTMLElement>('.quote-also')].map((line) => line.dataset['emphasis'])).toEqual(['faint', 'faint']);
    expect(linesUnder(shared)).toHaveLength(3);
  });

  it('marks searched words within shared words', () => {
    draw({ words: ['second'] });
    expect(within(markWith('fills every second hold')).getByText('second').tagName).toBe('MARK');
  });

  it('gives each claim one place for links to lead to', () => {
    const container = draw();
    for (const { id } of claims) expect(container.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1);
  });
});

it('shows the whole article, whatever is marked in it', () => {
  const container = drawSlice(sliceOf(shipped));
  const paragraphs = [...container.querySelectorAll('.article-text p')].map((each) => each.textContent);
  const spoken = shipped.text.split(/\n+/).filter((line) => line.trim() !== '');
  for (const paragraph of paragraphs) expect(spoken.some((line) => line.includes(paragraph.trim()))).toBe(true);
  expect(paragraphs.length).toBeGreaterThanOrEqual(spoken.length - 1);
  expect(within(container).getAllByRole('link').length).toBeGreaterThanOrEqual(shipped.claims.size);
});
