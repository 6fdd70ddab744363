// Tests clicks as browsers send them: with a kind of pointer, with an empty one, and with none at all.
import { describe, expect, it } from 'vitest';
import { isByPointer } from './isByPointer.ts';

describe('a click is by a pointer', () => {
  it('if it names one', () => {
    expect(isByPointer(new PointerEvent('click', { detail: 1, pointerType: 'touch' }))).toBe(true);
  });

  it('never if it names an empty one, as for Enter on a link in Firefox, which counts one click', () => {
    expect(isByPointer(new PointerEvent('click', { detail: 1 }))).toBe(false);
    expect(isByPointer(new PointerEvent('click'))).toBe(false);
  });

  it('by its count, if clicks name no pointer at all', () => {
    expect(isByPointer(new MouseEvent('click', { detail: 1 }))).toBe(true);
    expect(isByPointer(new MouseEvent('click'))).toBe(false);
  });
});
