// Makes the tables of an export: their fields and rows, for every format that has tables.
import {
  CLAIM_FIELDS,
  FLOW_FIELDS,
  LEG_FIELDS,
  legRows,
  PARTY_FIELDS,
  PLACE_FIELDS,
  type Field,
  type FieldValue,
} from '../selection/fields.ts';
import type { Taken } from './export.ts';

export const TABLE_IDS = ['claims', 'flows', 'parties', 'places', 'mechanisms'] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface TableField {
  readonly id: string;
  readonly kind: Field<never>['kind'];
}

export interface Table {
  readonly id: TableId;
  readonly fields: readonly TableField[];
  readonly rows: readonly (readonly FieldValue[])[];
}

/** The fields of each table, in their order. */
export const FIELDS: Readonly<Record<TableId, readonly TableField[]>> = {
  claims: CLAIM_FIELDS,
  flows: FLOW_FIELDS,
  parties: PARTY_FIELDS,
  places: PLACE_FIELDS,
  mechanisms: LEG_FIELDS,
};

/** One table. Claims and flows are filtered; parties, places and mechanisms are all there, since rows refer to them. */
export function tableOf(id: TableId, { dataset, claims, flows }: Taken): Table {
  const table = <Row>(fields: readonly Field<Row>[], rows: Iterable<Row>): Table => ({
    id,
    fields,
    rows: [...rows].map((row) => fields.map((field) => field.value(row, dataset))),
  });
  switch (id) {
    case 'claims':
      return table(CLAIM_FIELDS, claims);
    case 'flows':
      return table(FLOW_FIELDS, flows);
    case 'parties':
      return table(PARTY_FIELDS, dataset.parties.values());
    case 'places':
      return table(PLACE_FIELDS, dataset.places.values());
    case 'mechanisms':
      return table(LEG_FIELDS, legRows(dataset.mechanisms.values()));
  }
}
