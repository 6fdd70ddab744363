// Defines the input for a drawing on a slide, and makes what the drawing asks of it.
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
  /** Address of a claim's own page; undefined if others could not follow it. */
  link(claim: Claim): string | undefined;
}

/** Below this scale, nobody can read it on a wall. */
export const LEAST_SCALE = 0.62;

/** Makes a drawing that highlights `meant`; the rest has the opacity `faint`, from 0 to 1. */
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
