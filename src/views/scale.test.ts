// Checks that the work for a view grows in step with what it shows: four times the flows must not take sixteen times as long.
import { beforeAll, expect, it } from 'vitest';
import { manyFlows } from '../../tests/support/crowd.ts';
import { readBasemap, say, sliceOf } from '../../tests/support/dataset.ts';
import { layGround, type Ground } from '../map/ground.ts';
import type { Dataset } from '../model/dataset.ts';
import { pointsOf } from '../selection/flowRows.ts';
import { ALL_VIEWS } from './allViews.ts';
import type { AnyView } from './loadView.ts';

const FEW = 100;
const MANY = 400;
/** Sorting grows a little faster than its input, and other threads add to a run; quadratic work takes 16 times as long. */
const MOST_TIMES = 2.6 * (MANY / FEW);
/** Shorter times are lost in the other work of the processor. */
const LEAST_MS = 12;

const world = readBasemap('world');
const views = ALL_VIEWS.map((view): [string, AnyView] => [view.id, view]);

interface Subject {
  readonly dataset: Dataset;
  readonly ground: Ground;
}

function subjectOf(flows: number): Subject {
  const dataset = manyFlows(flows);
  return { dataset, ground: layGround(world, pointsOf(dataset)) };
}

/** Gives the processor time, ms, to select, place and describe a view, whatever else the machine does. */
function workOf(view: AnyView, { dataset, ground }: Subject): number {
  const slice = sliceOf(dataset);
  const room = { width: 820, height: 620, asidePx: 0 };
  const start = process.cpuUsage();
  const rows = view.select(slice);
  view.place(rows, { room, dataset, ground, say, words: [], lookAt: null });
  view.describe?.(rows, { dataset, say });
  view.table?.(rows, { dataset, say });
  return process.cpuUsage(start).user / 1000;
}

let few: Subject;
let many: Subject;
beforeAll(() => {
  [few, many] = [subjectOf(FEW), subjectOf(MANY)];
  // A first run is slow and would hide how much slower a large one is.
  for (const [, view] of views) workOf(view, few);
});

/** Takes the fastest of three runs, since other work of the process adds to each. */
const leastWorkOf = (view: AnyView, subject: Subject) => Math.min(...Array.from({ length: 3 }, () => workOf(view, subject)));

it.each(views)('%s', (_, view) => {
  const least = Math.max(LEAST_MS, leastWorkOf(view, few));
  expect(leastWorkOf(view, many) / least).toBeLessThan(MOST_TIMES);
});
