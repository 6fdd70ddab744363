// Says what a picture on a slide is drawn of, and what its drawing asks of that.
import type { Drawing } from '../marks/slide/drawing.ts';
import type { Ground } from '../map/ground.ts';
import type { Say } from '../messages/say.ts';
import type { Claim } from '../model/dataset.ts';
import { emphasisOf, type Focus } from '../selection/focus.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';

export interface Scene {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  readonly say: Say;
  readonly focus: Focus;
  /** The address of a claim's own page; undefined where others can't follow it. */
  link(claim: Claim): string | undefined;
}

/** Smaller than this share, nobody reads it on a wall. */
export const LEAST_SCALE = 0.62;

/** `meant`: what stands out; all else is as faint as `faint` says, from 0 to 1. */
export function drawingOf({ slice: { dataset }, say, link }: Scene, meant: Focus, faint: number): Drawing {
  return {
    dataset,
    say,
    strength: (claims) => (emphasisOf([...claims], meant) === 'faint' ? faint : 1),
    link(claims) {
      const claim = claims.map((each) => dataset.claims.get(each)).find((each) => each !== undefined);
      return claim && link(claim);
    },
  };
}
