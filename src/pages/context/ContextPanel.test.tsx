// Checks the view of independent figures: kept apart, each linked to its source, its table complete, and hidden while off.
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { shippedContext } from '../../../tests/support/context.ts';
import { readFolder, shipped, shippedGround, sliceOf } from '../../../tests/support/dataset.ts';
import { clientOf } from '../../ui/loading/queries.ts';
import { QueriesContext } from '../../ui/loading/queriesOfApp.ts';
import { IndependentFiguresContext, type IndependentFigures } from '../../views/context/independentFigures.ts';
import { viewsOf } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';
import { ContextPanel } from './ContextPanel.tsx';
await loadViews(['trends']);

afterEach(cleanup);

const figuresOf = (
  over: Partial<IndependentFigures> = {},
  queryFn = vi.fn<() => Promise<ContextLayer>>(() => Promise.resolve(shippedContext)),
): IndependentFigures => ({
  off: false,
  load: { queryKey: ['context'], queryFn },
  turn: vi.fn<IndependentFigures['turn']>(),
  ...over,
});
const loaded = () => {
  const queries = { client: null };
  clientOf(queries).setQueryData(['context'], shippedContext);
  return queries;
};
/** Loaded already, as on the trends page, unless a test says otherwise. */
const show = (figures: IndependentFigures | null, query = {}, queries = loaded()) =>
  render(
    <QueriesContext value={queries}>
      <IndependentFiguresContext value={figures}>
        <ContextPanel id="trends" slice={sliceOf(shipped, query)} ground={shippedGround} />
      </IndependentFiguresContext>
    </QueriesContext>,
  );
it('has a heading that says what it is, and a mark for each number', () => {
  const { container } = show(figuresOf());
  expect(container.querySelector('.view-size-0 .trends-heading')).toHaveTextContent('Context, not from the article');
  const marked = '[data-context], [data-claim], [data-claims], [data-computed]';
  const bare = [...container.querySelectorAll('svg text, .trend-sources li')].filter(
    (element) => /\d/.test(element.textContent) && element.closest(marked) === null && element.querySelector(marked) === null,
  );
  expect(bare.map(({ textContent }) => textContent)).toEqual([]);
});

it('links each mark to its source line, which names publisher and address and opens the rest', async () => {
  const { container } = show(figuresOf());
  const marks = [...container.querySelectorAll<HTMLElement>('.view-size-0 a.trend-mark')];
  const ids = shippedContext.groups.flatMap(({ panels }) => panels.flatMap((panel) => [...panel.series, ...panel.statements]));
  expect(new Set(marks.map((mark) => mark.dataset['context']))).toEqual(new Set(ids.map(({ id }) => id)));
  expect(marks).toHaveLength(ids.length);
  for (const mark of marks) {
    const line = container.querySelector(`[id="${mark.getAttribute('href')?.slice(1)}"]`);
    expect(line).not.toBeNull();
    const item = line?.closest('li');
    expect(item?.querySelector('a[rel~="external"]')?.getAttribute('href')).toMatch(/^https?:/);
    const popover = line?.querySelector('[popover]');
    for (const word of ['Published by', 'Licence', 'Read on', 'To compare it with care']) expect(popover).toHaveTextContent(word);
  }
  // The mark opens the same note as the button of its line.
  const [mark] = marks;
  const button = container.querySelector(`[id="${mark?.getAttribute('href')?.slice(1)}"] button`);
  const pressed = vi.fn<() => void>();
  button?.addEventListener('click', pressed);
  Element.prototype.scrollIntoView = () => {};
  if (mark) await userEvent.click(mark);
  expect(pressed).toHaveBeenCalledOnce();
});

it('lists every figure in its table, gaps too, each with its publisher', () => {
  const { container } = show(figuresOf());
  const rows = [...container.querySelectorAll('.view-words tbody tr[data-context]')];
  const figures = shippedContext.groups.flatMap(({ panels }) =>
    panels.flatMap((panel) => [...panel.series.flatMap(({ points }) => points), ...panel.statements]),
  );
  expect(rows).toHaveLength(figures.length);
  expect(rows.filter((row) => row.textContent.includes('not given')).length).toBeGreaterThan(0);
  expect(container.querySelectorAll('.view-words tbody tr[data-claim]')).toHaveLength(1);
});

it('shows the article’s own figure as a mark of its claim', () => {
  const { container } = show(figuresOf());
  const [mark, ...others] = container.querySelectorAll('.view-size-0 a.trend-threshold');
  expect(mark).toHaveAccessibleName(/^The article’s own figure/);
  expect(mark).toHaveAttribute('data-claim', 'trade-turnover');
  for (const other of others) expect(other).toHaveAttribute('tabindex', '-1');
});

it('says when it is off, loads nothing and has no mark, and can be turned on', async () => {
  const figures = figuresOf({ off: true });
  const { container } = show(figures);
  expect(container.querySelector('[data-context]')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show independent figures' }));
  expect(figures.turn).toHaveBeenCalledWith(false);
  expect(figures.load.queryFn).not.toHaveBeenCalled();
});

it('says when loading failed, and tries again', async () => {
  const load = vi.fn<() => Promise<ContextLayer>>(() => Promise.reject(new Error('status 503')));
  const { container } = show(figuresOf({}, load), {}, { client: null });
  expect(await screen.findByRole('alert')).toHaveTextContent('status 503');
  load.mockImplementation(() => Promise.resolve(shippedContext));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(container.querySelector('[data-context]')).not.toBeNull());
});

it('says when the filter leaves nothing', () => {
  show(figuresOf(), { q: 'a word that stands nowhere' });
  expect(screen.getByText('Nothing to show under this filter.')).toBeInTheDocument();
});

it('is offered only for an article with independent figures', () => {
  expect(viewsOf({ addresses: { context: '/context.json' } })).toContain('trends');
  expect(viewsOf({ addresses: { context: null } })).not.toContain('trends');
  const { container } = render(
    <QueriesContext value={{ client: null }}>
      <ContextPanel id="trends" slice={sliceOf(readFolder('tests/datasets/minerales'))} ground={shippedGround} />
    </QueriesContext>,
  );
  expect(container).toBeEmptyDOMElement();
});
