// The view of figures of others as a reader meets it: apart, each leading to its source, its table whole, and absent where it is off.
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { shippedContext } from '../../../tests/support/context.ts';
import { readFolder, shipped, shippedGround, sliceOf } from '../../../tests/support/dataset.ts';
import { IndependentFiguresContext, type IndependentFigures } from '../../views/context/independentFigures.ts';
import { viewsOf } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';
import { ContextPanel } from './ContextPanel.tsx';
await loadViews(['trends']);

afterEach(cleanup);

const figuresOf = (over: Partial<IndependentFigures> = {}): IndependentFigures => ({
  off: false,
  here: shippedContext,
  load: vi.fn<IndependentFigures['load']>(() => Promise.resolve(shippedContext)),
  turn: vi.fn<IndependentFigures['turn']>(),
  ...over,
});
const show = (figures: IndependentFigures | null, query = {}) =>
  render(
    <IndependentFiguresContext value={figures}>
      <ContextPanel id="trends" slice={sliceOf(shipped, query)} ground={shippedGround} />
    </IndependentFiguresContext>,
  );
it('stands under a heading that says what it is, and each of its numbers under a mark of its own', () => {
  const { container } = show(figuresOf());
  expect(container.querySelector('.view-size-0 .trends-heading')).toHaveTextContent('Context, not from the article');
  const marked = '[data-context], [data-claim], [data-claims], [data-computed]';
  const bare = [...container.querySelectorAll('svg text, .trend-sources li')].filter(
    (element) => /\d/.test(element.textContent) && element.closest(marked) === null && element.querySelector(marked) === null,
  );
  expect(bare.map(({ textContent }) => textContent)).toEqual([]);
});

it('leads from each mark to its source line, which names publisher and address, and opens the rest', async () => {
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
  // The mark opens what its line's button opens.
  const [mark] = marks;
  const button = container.querySelector(`[id="${mark?.getAttribute('href')?.slice(1)}"] button`);
  const pressed = vi.fn<() => void>();
  button?.addEventListener('click', pressed);
  Element.prototype.scrollIntoView = () => {};
  if (mark) await userEvent.click(mark);
  expect(pressed).toHaveBeenCalledOnce();
});

it('has every figure in its table, gaps too, each with its publisher', () => {
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

it('while off says so, loads nothing and has no mark; and is turned on', async () => {
  const figures = figuresOf({ off: true, here: null });
  const { container } = show(figures);
  expect(container.querySelector('[data-context]')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show independent figures' }));
  expect(figures.turn).toHaveBeenCalledWith(false);
  expect(figures.load).not.toHaveBeenCalled();
});

it('that can’t be loaded says so, and is tried again', async () => {
  const load = vi.fn<IndependentFigures['load']>(() => Promise.reject(new Error('status 503')));
  const { container } = show(figuresOf({ here: null, load }));
  expect(await screen.findByRole('alert')).toHaveTextContent('status 503');
  load.mockImplementation(() => Promise.resolve(shippedContext));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(container.querySelector('[data-context]')).not.toBeNull());
});

it('under a filter that leaves nothing says so', () => {
  show(figuresOf(), { q: 'a word that stands nowhere' });
  expect(screen.getByText('Nothing to show under this filter.')).toBeInTheDocument();
});

it('is offered only where an article has a context, and leaves no trace elsewhere', () => {
  expect(viewsOf({ addresses: { context: '/context.json' } })).toContain('trends');
  expect(viewsOf({ addresses: { context: null } })).not.toContain('trends');
  const { container } = render(<ContextPanel id="trends" slice={sliceOf(readFolder('tests/datasets/minerales'))} ground={shippedGround} />);
  expect(container).toBeEmptyDOMElement();
});
