// Lists the fields of claims, flows, parties, places and legs, for exports, table, dictionary and workbook.
import { rollup } from 'd3';
import { endName, type Claim, type Dataset, type End, type Flow, type Mechanism, type Party, type Place } from '../model/dataset.ts';
import type { Measure, PositionSelector } from '../model/schema.ts';

/** A field's value: null is "not given" or "does not apply", never zero. */
export type FieldValue = string | number | boolean | null | readonly string[];

export interface Field<Row> {
  /** Column id: in files, in the address (`cols`, `sort`), in the dictionary. */
  readonly id: string;
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'list';
  value(row: Row, dataset: Dataset): FieldValue;
}

/** One leg of a mechanism, and the link that leads to it. */
export interface LegRow {
  readonly mechanism: Mechanism;
  readonly flow: Flow;
  /** From 1. */
  readonly number: number;
}

const MEASURE: readonly { readonly id: string; readonly kind: 'text' | 'number'; of(measure: Measure): string | number | null }[] = [
  { id: 'quantity', kind: 'text', of: ({ quantity }) => quantity },
  { id: 'bound', kind: 'text', of: ({ bound }) => bound },
  { id: 'value', kind: 'number', of: ({ value }) => value },
  { id: 'upper', kind: 'number', of: (measure) => (measure.bound === 'range' ? measure.upper : null) },
  { id: 'unit', kind: 'text', of: ({ unit }) => unit },
  { id: 'period_start', kind: 'text', of: ({ period }) => period?.start ?? null },
  { id: 'period_end', kind: 'text', of: ({ period }) => period?.end ?? null },
];

function measureFields<Row extends { readonly measure: Measure | null }>(): Field<Row>[] {
  return MEASURE.map(({ id, kind, of }) => ({ id, kind, value: ({ measure }) => measure && of(measure) }));
}

export const CLAIM_FIELDS: readonly Field<Claim>[] = [
  { id: 'id', kind: 'text', value: ({ id }) => id },
  { id: 'number', kind: 'integer', value: ({ number }) => number },
  { id: 'paraphrase', kind: 'text', value: ({ paraphrase }) => paraphrase },
  { id: 'quote', kind: 'text', value: ({ quote }) => quote },
  { id: 'paragraph', kind: 'integer', value: ({ paragraph }) => paragraph },
  { id: 'types', kind: 'list', value: ({ types }) => types },
  { id: 'status', kind: 'text', value: ({ status }) => status },
  { id: 'speaker', kind: 'text', value: ({ speaker }) => speaker },
  { id: 'reported_by', kind: 'text', value: ({ reportedBy }) => reportedBy },
  { id: 'parties', kind: 'list', value: ({ parties }) => parties },
  { id: 'flows', kind: 'list', value: ({ id }, dataset) => indexOf(dataset).flowIds.get(id) ?? [] },
  ...measureFields<Claim>(),
  { id: 'not_given', kind: 'list', value: ({ notGiven }) => notGiven },
  { id: 'confidence', kind: 'text', value: ({ coding }) => coding.confidence },
  { id: 'note', kind: 'text', value: ({ coding }) => coding.note },
  { id: 'other_reading', kind: 'text', value: ({ coding }) => coding.otherReading },
  { id: 'start', kind: 'integer', value: ({ id }, dataset) => indexOf(dataset).positions.get(id)?.start ?? null },
  { id: 'end', kind: 'integer', value: ({ id }, dataset) => indexOf(dataset).positions.get(id)?.end ?? null },
];

export const FLOW_FIELDS: readonly Field<Flow>[] = [
  { id: 'id', kind: 'text', value: ({ id }) => id },
  { id: 'from', kind: 'text', value: ({ from }) => endId(from) },
  { id: 'from_name', kind: 'text', value: ({ from }) => from && endName(from) },
  { id: 'via', kind: 'list', value: ({ via }) => via.map((end) => endId(end) ?? '') },
  { id: 'to', kind: 'text', value: ({ to }) => endId(to) },
  { id: 'to_name', kind: 'text', value: ({ to }) => to && endName(to) },
  { id: 'reaching', kind: 'text', value: ({ reaching }) => reaching?.id ?? null },
  { id: 'direction', kind: 'text', value: ({ direction }) => direction },
  { id: 'types', kind: 'list', value: ({ types }) => types },
  { id: 'status', kind: 'text', value: ({ status }) => status },
  { id: 'claims', kind: 'list', value: ({ claims }) => claims },
  { id: 'quote', kind: 'text', value: ({ claims: [first] }, dataset) => dataset.claims.get(first)?.quote ?? null },
  ...measureFields<Flow>(),
  { id: 'route_given', kind: 'boolean', value: ({ route }) => route.kind === 'cited' },
  { id: 'mechanism', kind: 'text', value: ({ leg }) => leg?.mechanism ?? null },
  { id: 'leg', kind: 'integer', value: ({ leg }) => leg?.number ?? null },
  { id: 'note', kind: 'text', value: ({ note }) => note },
];

export const PARTY_FIELDS: readonly Field<Party>[] = [
  { id: 'id', kind: 'text', value: ({ id }) => id },
  { id: 'kind', kind: 'text', value: ({ kind }) => kind },
  { id: 'name', kind: 'text', value: ({ name }) => name },
  { id: 'place', kind: 'text', value: ({ at }) => at },
  { id: 'note', kind: 'text', value: ({ note }) => note },
];

export const PLACE_FIELDS: readonly Field<Place>[] = [
  { id: 'id', kind: 'text', value: ({ id }) => id },
  { id: 'kind', kind: 'text', value: ({ kind }) => kind },
  { id: 'name', kind: 'text', value: ({ name }) => name },
  { id: 'longitude', kind: 'number', value: ({ lonLat }) => lonLat[0] },
  { id: 'latitude', kind: 'number', value: ({ lonLat }) => lonLat[1] },
  { id: 'precision', kind: 'text', value: ({ precision }) => precision },
  { id: 'origin', kind: 'text', value: ({ origin }) => origin },
  { id: 'within', kind: 'text', value: ({ within }) => within },
];

export const LEG_FIELDS: readonly Field<LegRow>[] = [
  { id: 'mechanism', kind: 'text', value: ({ mechanism }) => mechanism.id },
  { id: 'name', kind: 'text', value: ({ mechanism }) => mechanism.name },
  { id: 'leg', kind: 'integer', value: ({ number }) => number },
  { id: 'flow', kind: 'text', value: ({ flow }) => flow.id },
  { id: 'relation', kind: 'text', value: (row) => linkTo(row)?.relation ?? null },
  { id: 'linked_from', kind: 'text', value: (row) => linkTo(row)?.from ?? null },
  { id: 'words', kind: 'text', value: (row) => linkTo(row)?.words ?? null },
  { id: 'claim', kind: 'text', value: (row) => linkTo(row)?.claim ?? null },
];

/** Gives the legs of mechanisms, in order. */
export function legRows(mechanisms: Iterable<Mechanism>): LegRow[] {
  return [...mechanisms].flatMap((mechanism) => mechanism.legs.map((flow, index) => ({ mechanism, flow, number: index + 1 })));
}

function linkTo({ mechanism, flow }: LegRow): Mechanism['links'][number] | undefined {
  return mechanism.links.find(({ to }) => to === flow.id);
}

function endId(end: End | null): string | null {
  return end && (end.kind === 'party' ? end.party.id : end.place.id);
}

interface Index {
  readonly flowIds: ReadonlyMap<string, readonly string[]>;
  readonly positions: ReadonlyMap<string, PositionSelector>;
}

/** Built once per dataset, because a table of fifty thousand claims looks up every row. */
const indexes = new WeakMap<Dataset, Index>();

function indexOf(dataset: Dataset): Index {
  const known = indexes.get(dataset);
  if (known) return known;
  const pairs = [...dataset.flows.values()].flatMap(({ id, claims }) => claims.map((claim) => ({ id, claim })));
  const index = {
    flowIds: rollup(
      pairs,
      (own) => own.map(({ id }) => id),
      ({ claim }) => claim,
    ),
    positions: new Map(dataset.file.claims.map(({ id, position }) => [id, position])),
  };
  indexes.set(dataset, index);
  return index;
}
