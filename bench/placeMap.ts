// Measures how long the map takes to be placed, forty flows among twelve parties, beside the published article. Run: npx tsx bench/placeMap.ts
import { performance } from 'node:perf_hooks';
import { layGround, type Ground } from '../src/map/ground.ts';
import { placeMap } from '../src/map/placeMap.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { pointsOf, selectFlowRows } from '../src/selection/flowRows.ts';
import { crowdedDataset } from '../tests/support/crowd.ts';
import { mapWords, region, shipped, shippedGround, sliceOf } from '../tests/support/dataset.ts';

const ROOMS = [
  { width: 390, height: 360, asidePx: 0 },
  { width: 820, height: 620, asidePx: 0 },
  { width: 1036, height: 490, asidePx: 324 },
];
const RUNS = 60;
const WARM_UP = 15;

/** The least and the median of many runs, ms: on a machine that does other things too, the least is nearer to the truth. */
function timesOf(work: () => void): { readonly least: number; readonly median: number } {
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  })
    .slice(WARM_UP)
    .sort((a, b) => a - b);
  return { least: times[0] ?? NaN, median: times[RUNS / 2] ?? NaN };
}

const crowd = crowdedDataset();
const subjects: readonly (readonly [name: string, dataset: Dataset, ground: Ground])[] = [
  ['baseline: published', shipped, shippedGround],
  ['40 flows, 12 parties', crowd, layGround(region, pointsOf(crowd))],
];
for (const room of ROOMS) {
  for (const [name, dataset, ground] of subjects) {
    const rows = selectFlowRows(sliceOf(dataset));
    const { least, median } = timesOf(() => placeMap(rows, ground, room, mapWords));
    const { leftOut } = placeMap(rows, ground, room, mapWords);
    process.stdout.write(
      `${room.width} × ${room.height}  ${name.padEnd(22)} ${least.toFixed(1)} ms at best, ${median.toFixed(1)} in the median, ${leftOut} labels left out\n`,
    );
  }
}
