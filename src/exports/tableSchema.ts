// Writes a table's Frictionless Table Schema (version 1) from its dictionary: types, meanings, constraints and keys.
import type { Say } from '../messages/say.ts';
import { dictionaryOf, type DictionaryField } from './dictionary.ts';
import type { Taken } from './export.ts';
import type { TableId } from './tables.ts';

const PRIMARY: Readonly<Record<TableId, readonly string[]>> = {
  claims: ['id'],
  flows: ['id'],
  parties: ['id'],
  places: ['id'],
  mechanisms: ['mechanism', 'leg'],
};

interface Reference {
  readonly field: string;
  readonly to: TableId;
}

/** Only fields with one id: the standard has no keys for joined lists, or for an end that may be a party or a place. */
const REFERENCES: Readonly<Record<TableId, readonly Reference[]>> = {
  claims: [],
  flows: [{ field: 'reaching', to: 'places' }],
  parties: [{ field: 'place', to: 'places' }],
  places: [{ field: 'within', to: 'parties' }],
  mechanisms: [],
};

/** Mechanisms are never filtered, so they may name flows and claims that a filter left out. These keys need the whole dataset. */
const WHOLE_REFERENCES: readonly Reference[] = [
  { field: 'flow', to: 'flows' },
  { field: 'linked_from', to: 'flows' },
  { field: 'claim', to: 'claims' },
];

/** The Table Schema of a CSV in the package: https://specs.frictionlessdata.io/table-schema/ */
export function tableSchemaOf(table: TableId, { dataset, whole, say }: Taken): object {
  const references = [...REFERENCES[table], ...(table === 'mechanisms' && whole ? WHOLE_REFERENCES : [])];
  return {
    fields: dictionaryOf(table, dataset, say).map((field) => fieldOf(field, say)),
    primaryKey: PRIMARY[table],
    // The standard's schema refuses an empty list.
    ...(references.length === 0 ? {} : { foreignKeys: references.map(keyOf) }),
    missingValues: [''],
  };
}

function keyOf({ field, to }: Reference): object {
  return { fields: field, reference: { resource: to, fields: 'id' } };
}

function fieldOf(field: DictionaryField, say: Say): object {
  const { table, id, name, kind, required, allowed } = field;
  const key = PRIMARY[table];
  return {
    name: id,
    title: name,
    type: kind === 'list' || kind === 'text' ? 'string' : kind,
    ...(kind === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    description: describeField(field, say),
    constraints: {
      required,
      ...(key.length === 1 && key.includes(id) ? { unique: true } : {}),
      ...(kind === 'text' && allowed !== null ? { enum: allowed.map(({ value }) => value) } : {}),
    },
  };
}

/** Describes a field in one text: its meaning, whether it is a list, and its words with their rules. */
export function describeField({ meaning, kind, allowed }: DictionaryField, say: Say): string {
  const list = (allowed ?? [])
    .map((each) => say('export.allowed.one', { value: each.value, meaning: each.meaning.replace(/\.$/, '') }))
    .join('; ');
  return [meaning, ...(kind === 'list' ? [say('export.listed')] : []), ...(list === '' ? [] : [say('export.allowed', { list })])].join(' ');
}
