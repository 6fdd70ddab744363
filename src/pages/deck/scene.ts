// What a picture on a slide is drawn of.
import type { Ground } from '../../layout/ground.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim } from '../../model/dataset.ts';
import type { Focus } from '../../selection/focus.ts';
import type { LookAt } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';

export interface Scene {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  readonly say: Say;
  readonly focus: Focus;
  /** The address of a claim's own page; undefined where others can't follow it. */
  link(claim: Claim): string | undefined;
}
