// Describes each field of each table, and the words that it allows, with their rules.
import { allowedMeaning, fieldMeaning, fieldName } from '../messages/fieldName.ts';
import type { Say } from '../messages/say.ts';
import type { Dataset } from '../model/dataset.ts';
import {
  BOUNDS,
  CONFIDENCES,
  DIRECTIONS,
  NOT_ATTRIBUTED,
  OMISSIONS,
  PARTY_KINDS,
  PLACE_KINDS,
  PRECISIONS,
  QUANTITIES,
  RELATIONS,
  STATUSES,
} from '../model/schema.ts';
import { FIELDS, TABLE_IDS, type TableField, type TableId } from './tables.ts';
import '../messages/claim/words.ts';

/** A word of a vocabulary and its rule; for types and people, an id and its name. */
export interface AllowedValue {
  readonly value: string;
  readonly meaning: string;
}

export interface DictionaryField extends TableField {
  readonly table: TableId;
  readonly name: string;
  readonly meaning: string;
  /** Whether every row has it. */
  readonly required: boolean;
  /** Null if any value of its kind will do. In a list, each entry is one of these. */
  readonly allowed: readonly AllowedValue[] | null;
}

type Vocabulary = (dataset: Dataset, say: Say) => readonly AllowedValue[];

const words =
  (name: string, values: readonly string[]): Vocabulary =>
  (_dataset, say) =>
    values.map((value) => ({ value, meaning: allowedMeaning(name, value, say) }));

const statuses: Vocabulary = (_dataset, say) => STATUSES.map((value) => ({ value, meaning: say(`status.rule.${value}`) }));
const types: Vocabulary = ({ types: all }) => [...all.values()].map(({ id, name }) => ({ value: id, meaning: name }));
const people: Vocabulary = ({ people: all }) =>
  [...all.values()].map(({ id, name, roles }) => ({ value: id, meaning: [name, ...roles].join(', ') }));
const speakers: Vocabulary = (dataset, say) => [...people(dataset, say), ...words('speaker', [NOT_ATTRIBUTED])(dataset, say)];
const measure = { quantity: words('quantity', QUANTITIES), bound: words('bound', BOUNDS) };

const VOCABULARIES: Readonly<Record<TableId, Readonly<Record<string, Vocabulary>>>> = {
  claims: {
    types,
    status: statuses,
    speaker: speakers,
    reported_by: people,
    ...measure,
    not_given: words('omission', OMISSIONS),
    confidence: words('confidence', CONFIDENCES),
  },
  flows: { types, status: statuses, direction: words('direction', DIRECTIONS), ...measure },
  parties: { kind: words('party-kind', PARTY_KINDS) },
  places: { kind: words('place-kind', PLACE_KINDS), precision: words('precision', PRECISIONS) },
  mechanisms: { relation: words('relation', RELATIONS) },
};

const REQUIRED: Readonly<Record<TableId, readonly string[]>> = {
  claims: ['id', 'number', 'paraphrase', 'quote', 'paragraph', 'status', 'speaker', 'reported_by', 'confidence', 'start', 'end'],
  flows: ['id', 'direction', 'types', 'status', 'claims', 'quote', 'route_given'],
  parties: ['id', 'kind', 'name'],
  places: ['id', 'kind', 'name', 'longitude', 'latitude', 'precision', 'origin'],
  mechanisms: ['mechanism', 'name', 'leg', 'flow'],
};

/** The dictionary of one table, in the order of its fields. */
export function dictionaryOf(table: TableId, dataset: Dataset, say: Say): DictionaryField[] {
  return FIELDS[table].map(({ id, kind }) => ({
    table,
    id,
    kind,
    name: fieldName(table, id, say),
    meaning: fieldMeaning(table, id, say),
    required: REQUIRED[table].includes(id),
    allowed: VOCABULARIES[table][id]?.(dataset, say) ?? null,
  }));
}

/** The dictionary of all tables, in their order. */
export function wholeDictionary(dataset: Dataset, say: Say): DictionaryField[] {
  return TABLE_IDS.flatMap((table) => dictionaryOf(table, dataset, say));
}
