// Writes GeoJSON (RFC 7946): a feature for each flow, and one without geometry for each claim that has no flow.
import type { Flow } from '../model/dataset.ts';
import { CLAIM_FIELDS, FLOW_FIELDS, type Field } from '../selection/fields.ts';
import { selectFlowRows, type FlowRow, type LonLat } from '../selection/flowRows.ts';
import { aboutMembers } from './about.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import type { Export, Taken } from './export.ts';

/** Only lines: the right-hand rule is for polygons, so it does not apply. */
type Geometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LonLat[])[] };

interface Feature {
  readonly type: 'Feature';
  /** `flow/<id>` or `claim/<id>`: a flow and a claim may have the same id. */
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * A FeatureCollection of flows, then of claims without a flow, each in the order on screen. Foreign members say where it comes
 * from (section 6.1). A flow runs along its cited route. Without one it runs straight from stop to stop, `route_given` is false
 * and `route_why` says why. An end that the article does not give is left out of the line, and `from` or `to` is empty. With
 * fewer than two stops that have a place, the feature has no geometry (section 3.2).
 */
export function geojsonOf(taken: Taken): object {
  const { dataset, claims, flows } = taken;
  const rows = new Map(selectFlowRows({ dataset, words: [], claims, flows, mechanisms: [] }).map((row) => [row.flow.id, row]));
  const withFlow = new Set<string>([...dataset.flows.values()].flatMap((flow) => flow.claims));
  const features: Feature[] = [
    ...flows.map((flow) => flowFeature(flow, rows.get(flow.id), taken)),
    ...claims
      .filter(({ id }) => !withFlow.has(id))
      .map((claim): Feature => ({
        type: 'Feature',
        id: `claim/${claim.id}`,
        geometry: null,
        properties: { feature: 'claim', ...valuesOf(CLAIM_FIELDS, claim, taken), address: taken.permalink(claim.id) },
      })),
  ];
  return { type: 'FeatureCollection', ...aboutMembers(taken), features };
}

function flowFeature(flow: Flow, row: FlowRow | undefined, taken: Taken): Feature {
  const { claims } = taken.dataset;
  return {
    type: 'Feature',
    id: `flow/${flow.id}`,
    geometry: geometryOf(flow, row),
    properties: {
      feature: 'flow',
      ...valuesOf(FLOW_FIELDS, flow, taken),
      quotes: flow.claims.map((id) => claims.get(id)?.quote ?? null),
      addresses: flow.claims.map((id) => taken.permalink(id)),
      route_why: flow.route.kind === 'schematic' ? flow.route.why : null,
      route_source: flow.route.kind === 'cited' ? flow.route.source : null,
    },
  };
}

function geometryOf({ route }: Flow, row: FlowRow | undefined): Geometry | null {
  const points = route.kind === 'cited' ? route.lonLats : (row?.stops ?? []).flatMap((stop) => (stop === null ? [] : [stop.lonLat]));
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return null;
  const lines = cutAtAntimeridian([first, ...others]);
  const [line] = lines;
  if (line === undefined) return null;
  return lines.length === 1 ? { type: 'LineString', coordinates: line } : { type: 'MultiLineString', coordinates: lines };
}

function valuesOf<Row>(fields: readonly Field<Row>[], row: Row, { dataset }: Taken): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.id, field.value(row, dataset)]));
}

export const geojsonExport: Export = {
  id: 'geojson',
  title: 'export.geojson',
  use: 'export.geojson.use',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  write: (taken) => new TextEncoder().encode(`${JSON.stringify(geojsonOf(taken), null, 2)}\n`),
};
