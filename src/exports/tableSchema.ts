// Writes a table's Frictionless Table Schema (version 1): types, meanings, constraints and keys.
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

/** Of fields that hold one id. Lists of ids are joined texts, on which the standard has no key; an end may be a party or a place. */
const REFERENCES: Readonly<Record<TableId, readonly Reference[]>> = {
  claims: [],
  flows: [{ field: 'reaching', to: 'places' }],
  parties: [{ field: 'place', to: 'places' }],
  places: [{ field: 'within', to: 'parties' }],
  mechanisms: [],
};

/** Mechanisms are whole: they may name flows and claims that a filter left out, so these hold in a whole package alone. */
const WHOLE_REFERENCES: readonly Reference[] = [
  { field: 'flow', to: 'flows' },
  { field: 'linked_from', to: 'flows' },
  { field: 'claim', to: 'claims' },
];

/** The Table Schema of a CSV of this package: https://specs.frictionlessdata.io/table-schema/ */
export function tableSchemaOf(table: TableId, { dataset, whole, say }: Taken): object {
  const references = [...REFERENCES[table], ...(table === 'mechanisms' && whole ? WHOLE_REFERENCES : [])];
  return {
    fields: dictionaryOf(table, dataset, say).map((field) => fieldOf(field, say)),
    primaryKey: PRIMARY[table],
    // The standard's own schema takes no empty list.
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

/** What a field holds in one text: its meaning, that it is a list where it is one, and its words with their rules. */
export function describeField({ meaning, kind, allowed }: DictionaryField, say: Say): string {
  const list = (allowed ?? [])
    .map((each) => say('export.allowed.one', { value: each.value, meaning: each.meaning.replace(/\.$/, '') }))
    .join('; ');
  return [meaning, ...(kind === 'list' ? [say('export.listed')] : []), ...(list === '' ? [] : [say('export.allowed', { list })])].join(' ');
}
