// Checks what the site hands to its pages while the reader points at something.
import { fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { firstOf, shipped, shippedGround } from '../../tests/support/dataset.ts';
import { useReader, type Reader } from '../marks/reader.ts';
import { App } from './App.tsx';
import { pageAt } from './pages.ts';
import { siteServices } from './services/siteServices.ts';

afterEach(() => vi.unstubAllGlobals());

it('pointing changes a reader’s focus but none of its links, so parts that show no focus are not redrawn', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const { id } = firstOf(shipped.claims.values());
  const seen: Reader[] = [];
  function Mark() {
    seen.push(useReader());
    return <p data-claim={id} />;
  }
  const article = {
    dataset: shipped,
    ground: shippedGround,
    version: '',
    json: '',
    addresses: { dataset: '', text: '', basemap: '', context: null },
  };
  const { container } = render(
    <App article={article} place={pageAt('/present/')} Component={Mark} services={siteServices} queries={{ client: null }} />,
  );
  const before = seen.at(-1);
  const mark = container.querySelector(`[data-claim="${id}"]`);
  if (mark === null) throw new Error('there is no mark');
  fireEvent.pointerOver(mark, { pointerType: 'mouse' });
  const after = seen.at(-1);
  expect(after?.focus.pointed).toEqual([id]);
  const { focus: _, ...links } = before ?? {};
  expect(after).toMatchObject(links);
});
