// Checks what keys and fingers do in a talk.
import { describe, expect, it } from 'vitest';
import { orderOfKey, orderOfSwipe, orderOfTap } from './talkKeys.ts';

function press(key: string, held: KeyboardEventInit = {}, target: HTMLElement = document.body): ReturnType<typeof orderOfKey> {
  const heard: ReturnType<typeof orderOfKey>[] = [];
  target.addEventListener('keydown', (event) => heard.push(orderOfKey(event)), { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, ...held }));
  return heard[0] ?? null;
}

describe('keys', () => {
  it('work as in slide programs and with clickers', () => {
    expect(
      ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'Home', 'End', 'B', '.', 'w', 'Escape', 'F5'].map((key) => press(key)),
    ).toEqual(['next', 'next', 'next', 'previous', 'previous', 'first', 'last', 'black', 'black', 'white', 'overview', 'full']);
    expect(press(' ', { shiftKey: true })).toBe('previous');
  });

  it('are left to the browser if the talk has no use for them', () => {
    expect([press('f', { ctrlKey: true }), press('ArrowLeft', { altKey: true }), press('x')]).toEqual([null, null, null]);
  });

  it('work the button that has the focus', () => {
    const button = document.createElement('button');
    expect([press(' ', {}, button), press('Enter', {}, button), press('ArrowRight', {}, button)]).toEqual([null, null, 'next']);
  });
});

describe('fingers', () => {
  it('turn by a swipe to a side, not by scrolling', () => {
    expect(orderOfSwipe([300, 200], [200, 220])).toBe('next');
    expect(orderOfSwipe([100, 200], [220, 180])).toBe('previous');
    expect(orderOfSwipe([100, 200], [160, 420])).toBeNull();
    expect(orderOfSwipe([100, 200], [120, 200])).toBeNull();
  });

  it('turn by a tap at a side', () => {
    expect([10, 195, 380].map((x) => orderOfTap(x, 390))).toEqual(['previous', null, 'next']);
  });
});
