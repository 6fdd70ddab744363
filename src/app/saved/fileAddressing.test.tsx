// Checks the address of a saved file: its query is in the fragment, or after `?`, or else the saved one.
import { act, cleanup, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shipped } from '../../../tests/support/dataset.ts';
import { parseQuery } from '../../selection/query.ts';
import { fileAddressing } from './fileAddressing.ts';
import type { Saved } from './saved.ts';

const SITE = 'https://example.org/corridors/';
const page: Saved['page'] = { path: '/', title: 'page.explore', listed: true, selects: true, skipsTo: [] };

function open(address: string, site = SITE) {
  window.history.replaceState(null, '', address);
  const addressing = fileAddressing({ search: '?type=gas', site, page });
  const { result } = renderHook(() => addressing.useSearch());
  return { addressing, asked: () => result.current };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

describe('the query in a file’s address', () => {
  it.each([
    ['/', '?type=gas'],
    ['/#', '?type=gas'],
    ['/#?', '?'],
    ['/#?claim=a', '?claim=a'],
    ['/?claim=a', '?claim=a'],
    ['/?claim=a#a', '?claim=a'],
    ['/?claim=a#?claim=b', '?claim=b'],
  ])('%s asks %s', (address, asked) => {
    expect(open(address).asked()).toBe(asked);
  });

  it('is the saved one when rendered without a browser', () => {
    const addressing = fileAddressing({ search: '?type=gas', site: SITE, page });
    const Shown = () => addressing.useSearch();
    expect(renderToString(<Shown />)).toBe('?type=gas');
  });
});

describe('moving on in a file', () => {
  it('writes the fragment, goes back, and keeps the query on a link to a part of the page', async () => {
    const { addressing, asked } = open('/');
    act(() => addressing.go('?type=oil', false));
    expect([window.location.hash, asked()]).toEqual(['#?type=oil', '?type=oil']);
    act(() => addressing.go('', true));
    expect([window.location.hash, asked()]).toEqual(['#?', '?']);
    act(() => addressing.go('?type=oil', false));
    act(() => {
      window.location.hash = '#text';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(asked()).toBe('?type=oil');
    window.history.back();
    await vi.waitFor(() => expect(window.location.hash).toBe('#?type=oil'));
    window.history.back();
    await vi.waitFor(() => expect(asked()).toBe('?'));
  });

  it('sets the fragment itself if scripts may not write history', () => {
    const { addressing, asked } = open('/');
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    act(() => addressing.go('?type=oil', false));
    expect([window.location.hash, asked()]).toEqual(['#?type=oil', '?type=oil']);
  });
});

describe('a file’s links', () => {
  const read = parseQuery('?status=possible&theme=dark', shipped);

  it('lead to the site, and to itself', () => {
    const paths = fileAddressing({ search: '', site: SITE, page }).paths(read);
    expect(paths.page('/')).toBe('#?status=possible&theme=dark');
    expect(paths.page('/table/')).toBe(`${SITE}table/?status=possible&theme=dark`);
    expect(paths.plain('data/')).toBe(`${SITE}data/?theme=dark`);
  });

  it('lead nowhere if the article has no address', () => {
    const paths = fileAddressing({ search: '', site: '', page }).paths(read);
    expect([paths.page('/table/'), paths.plain('data/')]).toEqual(['', '']);
    expect(paths.page('/')).toBe('#?status=possible&theme=dark');
  });
});
