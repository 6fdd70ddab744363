// Selects rows of flows, each with the type that colours it and the stops between which it runs.
import { endName, partyOfEnd, type Dataset, type End, type Flow, type FlowType, type Place, type Sourced } from '../model/dataset.ts';
import type { Slice } from './slice.ts';

export type LonLat = Place['lonLat'];

/** An end of a flow with a place on the map. */
export interface Stop {
  /** Id of the party or place. */
  readonly key: string;
  /** The party that it is or lies within; flows between the same two groups run side by side. */
  readonly group: string;
  readonly name: string;
  readonly kind: 'party' | Place['kind'];
  /** ISO 3166-1 alpha-3 of a country party, else null. */
  readonly iso: string | null;
  /** Degrees. */
  readonly lonLat: LonLat;
}

export interface FlowRow extends Sourced {
  readonly flow: Flow;
  /** The first of the flow's types, which sets the mark's colour. */
  readonly type: FlowType;
  /** In order; null first or last where the article gives no end. All null where a given end has no place. */
  readonly stops: readonly (Stop | null)[] | null;
  /** Parties around the stops, or that the flow goes to on its way: the map shows them too. */
  readonly beside: readonly Stop[];
}

/** A row that the map can draw. */
export interface DrawnRow extends FlowRow {
  readonly stops: readonly (Stop | null)[];
}

/** Gives one row per flow of the slice, in text order. */
export function selectFlowRows(slice: Slice): FlowRow[] {
  return slice.flows.flatMap((flow) => {
    const type = slice.dataset.types.get(flow.types[0]);
    return type === undefined ? [] : [{ flow, type, claims: flow.claims, ...stopsOf(slice.dataset, flow) }];
  });
}

export function isDrawn(row: FlowRow): row is DrawnRow {
  return row.stops !== null;
}

/** Gives every point (degrees) that the flows touch, by default all of the dataset's: a map of them must show these. */
export function pointsOf(dataset: Dataset, flows: Iterable<Flow> = dataset.flows.values()): LonLat[] {
  return [...flows].flatMap((flow) => {
    const { stops, beside } = stopsOf(dataset, flow);
    return stops === null ? [] : [...stops, ...beside].flatMap((stop) => (stop === null ? [] : [stop.lonLat]));
  });
}

function stopsOf(dataset: Dataset, flow: Flow): Pick<FlowRow, 'stops' | 'beside'> {
  const last: End | null = flow.reaching === null ? flow.to : { kind: 'place', place: flow.reaching };
  const ends = [flow.from, ...flow.via, last];
  const stops = ends.map((end) => end && locate(dataset, end));
  if (stops.some((stop, index) => stop === null && ends[index] !== null)) return { stops: null, beside: [] };
  const own = new Set(stops.map((stop) => stop?.key));
  const beside = [...ends, flow.to].flatMap((end) => {
    const id = end && partyOfEnd(end);
    const party = id && dataset.parties.get(id);
    const stop = party ? locate(dataset, { kind: 'party', party }) : null;
    return stop === null || own.has(stop.key) ? [] : [stop];
  });
  return { stops, beside };
}

function locate(dataset: Dataset, end: End): Stop | null {
  const place = end.kind === 'place' ? end.place : end.party.at === null ? undefined : dataset.places.get(end.party.at);
  if (place === undefined) return null;
  const key = end.kind === 'place' ? end.place.id : end.party.id;
  return {
    key,
    group: partyOfEnd(end) ?? key,
    name: endName(end),
    kind: end.kind === 'party' ? 'party' : end.place.kind,
    iso: end.kind === 'party' && end.party.kind === 'country' ? end.party.id : null,
    lonLat: place.lonLat,
  };
}
