// Tests how a page changes after a browser's translator has replaced its texts with elements of its own.
import { cleanup, render } from '@testing-library/react';
import { Fragment, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

/** Replaces each text that is more than white space, as translators do. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '') continue;
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}

type State = { readonly name: string; readonly count: number; readonly open: boolean };

const Label = ({ children }: { readonly children: ReactNode }) => <button type="button">‹ {children}</button>;

const CASES: Readonly<Record<string, (state: State) => ReactNode>> = {
  'a text alone': ({ name }) => <p>{name}</p>,
  'texts side by side': ({ name, count }) => (
    <p>
      {name}: {count} of 9
    </p>
  ),
  'text around an element': ({ name, count }) => (
    <p>
      “{name} <b>{count}</b> {name}”
    </p>
  ),
  'text that comes and goes': ({ name, open }) => (
    <p>
      {open && name}
      <b>x</b>
      {open && name}
    </p>
  ),
  'an element that comes and goes before a text': ({ name, open }) => (
    <p>
      {open && <b>x</b>} said by {name}
    </p>
  ),
  'a fragment of text among others': ({ name, open }) => (
    <p>
      <>{name}</>
      {open && <i>x</i>}
      <Fragment>{open ? name : null}</Fragment>
    </p>
  ),
  'children passed on': ({ name, count }) => (
    <Label>
      {name} {count}
    </Label>
  ),
  'a list of texts': ({ name, count }) => <p>{Array.from({ length: count }, (_, index) => [name, <br key={index} />])}</p>,
  'text in a drawing': ({ name, count }) => (
    <svg>
      <text>
        {name} <tspan>{count}</tspan>
      </text>
    </svg>
  ),
};

const FIRST: State = { name: 'one', count: 1, open: true };
const THEN: State = { name: 'other', count: 3, open: false };

afterEach(cleanup);

describe('a page that was translated and then changes', () => {
  it.each(Object.entries(CASES))('%s: shows only the new texts', (_, draw) => {
    const { container, rerender } = render(draw(FIRST));
    for (const state of [THEN, FIRST, THEN]) {
      translate(container);
      rerender(draw(state));
      // What did not change stays as the translator left it.
      expect(container.textContent.toLowerCase()).toBe(textOf(draw(state)));
    }
  });
});

it('keeps an element’s state while texts come and go before it', () => {
  const draw = (open: boolean) => (
    <p>
      {open && 'before'} {open && 'it'}
      <input />
    </p>
  );
  const { container, rerender } = render(draw(true));
  const input = container.querySelector('input');
  rerender(draw(false));
  expect(container.querySelector('input')).toBe(input);
});

it('gives text in a drawing an element that SVG draws', () => {
  const { container } = render(CASES['text in a drawing']?.(FIRST));
  expect([...container.querySelectorAll('text > *')].map(({ localName }) => localName)).toEqual(['tspan', 'tspan']);
});

function textOf(page: ReactNode): string {
  const { container, unmount } = render(page);
  const text = container.textContent;
  unmount();
  return text;
}
