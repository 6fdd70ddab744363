// Tests that drawings for programs that do no clipping end exactly at the edge of their box.
import { expect, it } from 'vitest';
import { clipLines, clipRings } from './clipPath.ts';

const box = { x: 0, y: 0, width: 100, height: 50 };
const stay = (point: readonly [number, number]) => point;

it('a line runs to the edge, and comes back from it', () => {
  expect(clipLines('M50,25L150,25L150,40L50,40', stay, box)).toBe('M50,25L100,25M100,40L50,40');
  expect(clipLines('M-10,10L110,10', stay, box)).toBe('M0,10L100,10');
  expect(clipLines('M-10,60L110,60', stay, box)).toBe('');
});

it('land that leaves the box and comes back is two pieces, without a seam along the edge', () => {
  const pieces = clipRings('M50,10L150,10L150,40L50,40L50,30L120,30L120,20L50,20Z', stay, box);
  expect(pieces.match(/M/g)).toHaveLength(2);
});

it('land around the whole box fills it, and land beside it is dropped', () => {
  expect(clipRings('M-10,-10L110,-10L110,60L-10,60Z', stay, box)).toMatch(
    /^M(?:0,0|100,0|100,50|0,50)(?:L(?:0,0|100,0|100,50|0,50)){3,4}Z$/,
  );
  expect(clipRings('M110,0L120,0L120,10Z', stay, box)).toBe('');
});
