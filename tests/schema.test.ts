// The published JSON Schema, by a validator that is not ours, over datasets sound and not.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextJsonSchema, datasetJsonSchema } from '../tools/schema.ts';

type Json = Record<string, unknown>;

const parents = [new URL('../data/', import.meta.url), new URL('./datasets/', import.meta.url)];
const files = parents.flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, URL] => [name, new URL(`${name}/dataset.json`, parent)]),
);

// Strict: an unknown keyword or format in the schema is an error, not passed over.
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(datasetJsonSchema());

function minerales(): Json {
  return JSON.parse(readFileSync(new URL('./datasets/minerales/dataset.json', import.meta.url), 'utf8')) as Json;
}

function spoilMeasure(file: Json, over: Json): void {
  const [, claim] = file['claims'] as Json[];
  Object.assign(claim ?? {}, { measure: { ...(claim?.['measure'] as Json), ...over } });
}

describe('the JSON Schema', () => {
  it('says which draft it is, and its address beside its copies', () => {
    expect(datasetJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'dataset-1.json' });
  });

  it.each(files)('holds for %s', (_name, file) => {
    validate(JSON.parse(readFileSync(file, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it.each<[string, (file: Json) => void, string]>([
    ['a key too many', (file) => Object.assign(file, { extra: 1 }), ''],
    ['a key too few', (file) => delete file['claims'], ''],
    ['a status that is none', (file) => Object.assign((file['claims'] as Json[])[0] ?? {}, { status: 'certain' }), '/claims/0/status'],
    ['a third coordinate', (file) => Object.assign((file['places'] as Json[])[0] ?? {}, { lonLat: [1, 2, 3] }), '/places/0/lonLat'],
    ['a range without an upper bound', (file) => spoilMeasure(file, { bound: 'range' }), '/claims/1/measure'],
  ])('refuses %s', (_name, spoil, path) => {
    const file = minerales();
    spoil(file);
    expect(validate(file)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(path);
  });
});

describe('the JSON Schema of context', () => {
  const holds = new Ajv2020({ strict: true, allErrors: true }).compile(contextJsonSchema());
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

  it('holds for sound files, and refuses figures without what they need', () => {
    for (const file of ['./contexts/sound.json', '../data/aliyev-visit/context.json']) {
      holds(read(file));
      expect(holds.errors).toBeNull();
    }
    expect(holds(read('./contexts/uncited.json'))).toBe(false);
    const paths = holds.errors?.map(({ instancePath }) => instancePath) ?? [];
    expect(paths).toEqual(expect.arrayContaining(['/sources/0', '/sources/1', '/sources/1/address']));
  });
});
