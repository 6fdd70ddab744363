// Measures the room that a map has in its frame.
import type { Room } from '../../geometry/box.ts';

export function roomOf(frame: HTMLElement): Room {
  const asidePx = Number.parseFloat(getComputedStyle(frame).getPropertyValue('--aside')) || 0;
  return { width: frame.clientWidth, height: frame.clientHeight, asidePx };
}
