// Tests what a reader sees when a region throws: a redrawn region if another program moved its nodes, otherwise an error.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sayIn } from '../messages/say.ts';
import { Boundary } from './Boundary.tsx';

const say = sayIn('en');

function Region({ count }: { readonly count: number }) {
  return (
    <ul>
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>{index + 1}</li>
      ))}
    </ul>
  );
}

const page = (count: number) => (
  <Boundary say={say}>
    <Region count={count} />
  </Boundary>
);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a region whose nodes were moved', () => {
  it('is redrawn without a message', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rerender, container } = render(page(3));
    container.querySelector('li:last-child')?.replaceWith(document.createElement('font'));
    rerender(page(2));
    expect(container.textContent).toBe('12');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a region that fails by itself', () => {
  it('shows the reason', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Failing = (): null => {
      throw new Error('no such thing');
    };
    render(
      <Boundary say={say}>
        <Failing />
      </Boundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('no such thing');
  });

  it('shows the reason if it breaks again at once, however often it is redrawn', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Moved = (): null => {
      throw new DOMException('gone', 'NotFoundError');
    };
    render(
      <Boundary say={say}>
        <Moved />
      </Boundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('gone');
  });
});
