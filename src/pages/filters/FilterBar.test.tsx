// Checks the filters as a reader uses them: each choice is a named button with its count and does what it says.
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say, shipped } from '../../../tests/support/dataset.ts';
import { EMPTY_QUERY, parseQuery, writeQuery, type Query } from '../../selection/query.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { FilterBar } from './FilterBar.tsx';

afterEach(cleanup);

const [type] = shipped.types.values();
if (type === undefined) throw new Error('the shipped article has no type');
const carriers = [...shipped.claims.values()].filter(({ types }) => types.includes(type.id));

function show(search: string) {
  const { query } = parseQuery(search, shipped);
  const asked = { push: vi.fn<(next: Query) => void>(), replace: vi.fn<(next: Query) => void>() };
  render(<FilterBar slice={sliceDataset(shipped, query)} query={query} {...asked} />);
  return asked;
}

describe('FilterBar', () => {
  it('names each choice with its count, and says how many claims are left', () => {
    show(`type=${type.id}`);
    const name = say('filter.choice', { name: type.name, count: carriers.length });
    expect(screen.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(say('filter.count', { shown: carriers.length, count: shipped.claims.size }))).toBeInTheDocument();
  });

  it('adds a choice, and removes one that is made already', async () => {
    const name = say('filter.choice', { name: type.name, count: carriers.length });
    const first = show('');
    await userEvent.click(screen.getByRole('button', { name }));
    expect(first.push.mock.calls.map(([query]) => writeQuery(query))).toEqual([`?type=${type.id}`]);
    cleanup();
    const second = show(`type=${type.id}`);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(second.push.mock.calls.map(([query]) => writeQuery(query))).toEqual(['']);
  });

  it('resets every filter but keeps the selection', async () => {
    const [claim] = shipped.claims.keys();
    const { push } = show(`type=${type.id}&status=stated&claim=${claim}`);
    await userEvent.click(screen.getByRole('button', { name: say('filter.reset') }));
    expect(push).toHaveBeenCalledWith({ ...EMPTY_QUERY, claim });
  });

  it('says when nothing matches, and which filter to loosen', async () => {
    const { push } = show(`type=${type.id}&q=zzzz`);
    expect(screen.getByRole('alert')).toHaveTextContent(say('filter.nothing'));
    await userEvent.click(screen.getByRole('button', { name: say('filter.nothing.loosen', { name: 'zzzz', count: carriers.length }) }));
    expect(push.mock.calls.map(([query]) => writeQuery(query))).toEqual([`?type=${type.id}`]);
  });
});
