// Writes `dataset.json`: the very text of the whole, or a dataset of what a filter left.
import type { DatasetFile, FlowEntry } from '../model/schema.ts';
import { STEP_VIEWS } from '../views/index.ts';
import { filterOf } from './about.ts';
import type { Export, Taken } from './export.ts';

/**
 * The text of a `dataset.json`. Of everything it is the text that was loaded, so that its hash is the version. Of a part it
 * is a dataset of its own, which `readDataset` takes unless it has no claim: the claims taken, in the order of the text; their
 * flows, resting on those claims alone; mechanisms and steps of the tour where all that they rest on is there; and whatever
 * claims and flows refer to, whole. `taken` says what it was taken from, and which flows lost some of their claims.
 */
export function datasetJson(taken: Taken): string {
  return taken.whole ? taken.json : `${JSON.stringify(datasetPart(taken), null, 2)}\n`;
}

function datasetPart(taken: Taken): DatasetFile {
  const { dataset, claims, flows, version, address, at } = taken;
  const { $schema, format, id, ...rest } = dataset.file;
  const claimIds = new Set<string>(claims.map((claim) => claim.id));
  const flowIds = new Set<string>(flows.map((flow) => flow.id));
  const kept = rest.flows.filter((flow) => flowIds.has(flow.id));
  const mechanisms = rest.mechanisms.filter(
    ({ legs, links }) => legs.every((leg) => flowIds.has(leg)) && links.every(({ claim }) => claimIds.has(claim)),
  );
  const cut = kept.filter((flow) => flow.claims.some((claim) => !claimIds.has(claim)));
  const part = {
    claims: rest.claims.filter((claim) => claimIds.has(claim.id)),
    flows: kept.map((flow) => cutFlow(flow, claimIds)),
    mechanisms,
  };
  const steps = (rest.steps ?? []).filter(
    (step) => step.claims.every((claim) => claimIds.has(claim)) && (STEP_VIEWS[step.view] !== 'mechanism' || hasSwap(step.claims, part)),
  );
  return {
    ...($schema === undefined ? {} : { $schema }),
    format,
    id,
    ...rest,
    ...part,
    steps: steps.length > 0 ? steps : undefined,
    // A part of a part lacks what either lacks.
    taken: {
      fromVersion: version,
      filter: filterOf(taken) ?? '',
      address,
      at,
      cutFlows: [...new Set([...(dataset.file.taken?.cutFlows ?? []).filter((flow) => flowIds.has(flow)), ...cut.map((flow) => flow.id)])],
    },
  };
}

function cutFlow(flow: FlowEntry, claimIds: ReadonlySet<string>): FlowEntry {
  const { measureFrom } = flow;
  return {
    ...flow,
    claims: flow.claims.filter((claim) => claimIds.has(claim)),
    measureFrom: measureFrom !== null && claimIds.has(measureFrom) ? measureFrom : null,
  };
}

/** Whether one of the claims belongs to a mechanism that is there: some views that a step can look at need one. */
function hasSwap(claims: readonly string[], { flows, mechanisms }: Pick<DatasetFile, 'flows' | 'mechanisms'>): boolean {
  const legs = new Set<string>(mechanisms.flatMap((mechanism) => mechanism.legs));
  const own = [
    ...flows.filter(({ id }) => legs.has(id)).flatMap((flow) => flow.claims),
    ...mechanisms.flatMap(({ links }) => links.map(({ claim }) => claim)),
  ];
  return own.some((claim) => claims.includes(claim));
}

export const datasetExport: Export = {
  id: 'dataset',
  title: 'export.dataset',
  use: 'export.dataset.use',
  extension: 'json',
  mediaType: 'application/json',
  needsClaims: true,
  write: (taken) => new TextEncoder().encode(datasetJson(taken)),
};
