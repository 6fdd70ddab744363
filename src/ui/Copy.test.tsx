// Tests what the copy buttons tell the reader with a clipboard, without one, and if the browser refuses.
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Copy } from './Copy.tsx';

const TEXTS = [
  { label: 'Copy link', copied: 'Link copied.', text: 'https://corridors.example/?claim=a' },
  { label: 'Copy quote', copied: 'Quote copied.', text: '“A” — B' },
];

afterEach(cleanup);

function show(write?: (text: string) => Promise<void>) {
  render(<Copy texts={TEXTS} byHand="Copy it by hand." {...(write ? { write } : {})} />);
  return userEvent.setup({ writeToClipboard: false });
}

const selection = () => {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  return field.value.slice(field.selectionStart, field.selectionEnd);
};

it('copies the text of the pressed button and says which one', async () => {
  const written: string[] = [];
  const user = show((text) => Promise.resolve(void written.push(text)));
  const said = screen.getByRole('status');
  expect(said.textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Copy quote' }));
  expect(written).toEqual(['“A” — B']);
  expect(said.textContent).toBe('Quote copied.');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(written).toEqual(['“A” — B', 'https://corridors.example/?claim=a']);
  expect(said.textContent).toBe('Link copied.');
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('shows the text, selected and focused, if the clipboard refuses', async () => {
  const user = show(() => Promise.reject(new Error('not allowed')));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('status').textContent).toBe('Copy it by hand.');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  expect(selection()).toBe('https://corridors.example/?claim=a');
  await user.click(screen.getByRole('button', { name: 'Copy quote' }));
  expect(selection()).toBe('“A” — B');
});

it('shows the text if there is no clipboard', async () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  const user = show();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(selection()).toBe('https://corridors.example/?claim=a');
});

it('says nothing if the text went to an app that reports it itself', async () => {
  const [link] = TEXTS;
  if (link === undefined) throw new Error('there is no text');
  render(<Copy texts={[{ ...link, write: () => Promise.resolve('sent') }]} byHand="Copy it by hand." />);
  await userEvent.setup().click(screen.getByRole('button', { name: link.label }));
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('textbox')).toBeNull();
});
