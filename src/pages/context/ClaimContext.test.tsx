// Checks the independent figures beside a claim in each state: off, loading, failed, loaded and none.
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shipped } from '../../../tests/support/dataset.ts';
import { readPublishedContext } from '../../model/context/readPublishedContext.ts';
import { QueriesContext } from '../../ui/loading/queriesOfApp.ts';
import { IndependentFiguresContext, type IndependentFigures } from '../../views/context/independentFigures.ts';
import { ClaimContext } from './ClaimContext.tsx';

// Fail on React's errors, as readers meet them sooner or later.
beforeEach(() => void vi.spyOn(console, 'error'));
afterEach(() => {
  cleanup();
  // Style sheets have no address in these tests.
  const complaints = vi.mocked(console.error).mock.calls.filter(([text]) => !String(text).includes('An empty string'));
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});

const context = readPublishedContext(readFileSync(join(import.meta.dirname, '../../../data/aliyev-visit/context.json'), 'utf8'));
const figuresOf = (
  over: Partial<IndependentFigures> = {},
  queryFn = vi.fn<() => Promise<ContextLayer>>(() => Promise.resolve(context)),
): IndependentFigures => ({
  off: false,
  load: { queryKey: ['context'], queryFn },
  turn: vi.fn<IndependentFigures['turn']>(),
  ...over,
});

function show(id: string, figures: IndependentFigures | null) {
  const claim = [...shipped.claims.values()].find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return render(
    <QueriesContext value={{ client: null }}>
      <IndependentFiguresContext value={figures}>
        <ClaimContext claim={claim} open />
      </IndependentFiguresContext>
    </QueriesContext>,
  );
}

it('shows nothing for an article without independent figures', () => {
  expect(show('trade-turnover', null).container).toBeEmptyDOMElement();
});

it('loads nothing and shows no figure while off, and can be turned on', async () => {
  const figures = figuresOf({ off: true });
  const { container } = show('trade-turnover', figures);
  await userEvent.click(screen.getByRole('button', { name: 'Show independent figures' }));
  expect(figures.turn).toHaveBeenCalledWith(false);
  expect(figures.load.queryFn).not.toHaveBeenCalled();
  expect(container.querySelector('[data-context]')).toBeNull();
});

it('says when loading failed, and tries again when asked', async () => {
  const load = vi.fn<() => Promise<ContextLayer>>(() => Promise.reject(new Error('status 503')));
  show('trade-turnover', figuresOf({}, load));
  expect(await screen.findByRole('alert')).toHaveTextContent('status 503');
  load.mockImplementation(() => Promise.resolve(context));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('What independent figures say')).toBeInTheDocument();
});

it('says what was looked for and not found, where and when', async () => {
  const { container } = show('pipeline-to-iran', figuresOf());
  const heading = await screen.findByText('Looked for and not found');
  const absence = heading.closest('[data-context]');
  expect(absence).toHaveTextContent('None was found');
  expect(absence).toHaveTextContent('November 24, 2026');
  expect(container).toHaveTextContent('Context, not from the article');
});

it('says if nothing was gathered', async () => {
  show('commission', figuresOf());
  expect(await screen.findByText('No independent figures were gathered for this claim.')).toBeInTheDocument();
});

it('draws no line between statements, and links each figure to its source', async () => {
  // jsdom has no sizes, and a strip is drawn only once its room is known.
  const width = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300);
  const { container } = show('investment-total', figuresOf());
  await screen.findByText('How much has Russia invested?');
  width.mockRestore();
  const rows = [...container.querySelectorAll('li[data-context]')];
  expect(rows).toHaveLength(7);
  for (const row of rows) {
    const [button] = within(row as HTMLElement).getAllByRole('button', { hidden: true });
    const popover = container.ownerDocument.getElementById(button?.getAttribute('popovertarget') ?? '');
    for (const word of ['Published by', 'Title and address', 'Licence', 'Read on']) expect(popover).toHaveTextContent(word);
    expect(popover?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
  }
  expect(container.querySelectorAll('polyline')).toHaveLength(0);
});
