// Converts pixels of a slide to English Metric Units, 914,400 to an inch (ECMA-376, 20.1.2.1), and to hundredths of a point.
import type { Box } from '../../geometry/box.ts';
import { el, type Element } from './xml.ts';

/** 12,192,000 EMU are 13⅓ inches: the width of a slide of 16 to 9. */
const EMU_PER_PX = 15_240;
const POINTS_PER_PX = 1.2;

export function emu(px: number): number {
  return Math.round(px * EMU_PER_PX);
}

/** Hundredths of a point, for sizes of type; between 1 and 4,000 points, as the schema asks. */
export function hundredths(px: number): number {
  return Math.max(100, Math.min(400_000, Math.round(px * POINTS_PER_PX * 100)));
}

/** The place and size of a shape; sizes are never negative. */
export function transform(name: string, { x, y, width, height }: Box, flips: { h?: boolean; v?: boolean } = {}): Element {
  return el(
    name,
    { ...(flips.h ? { flipH: 1 } : {}), ...(flips.v ? { flipV: 1 } : {}) },
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );
}
