// Writes `dataset.json`: the loaded text for everything, or a smaller dataset for a part.
import type { DatasetFile, FlowEntry } from '../model/schema.ts';
import { STEP_VIEWS } from '../views/index.ts';
import { filterOf } from './about.ts';
import type { Export, Taken } from './export.ts';

/**
 * The text of a `dataset.json`. For everything, it is the text that was loaded, so that its hash is the version. For a part, it
 * is a smaller dataset, which `readDataset` accepts if it has a claim. It has the chosen claims, in the order of the text; their
 * flows, without the claims that are gone; the mechanisms and tour steps whose claims and flows are all there; and every type,
 * person, party and place. `taken` says what the part came from, and which flows lost some of their claims.
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
    // In a part of a part, flows cut before are still cut.
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

/** Whether one of the claims belongs to a mechanism in the part: some views of a tour step need one. */
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
