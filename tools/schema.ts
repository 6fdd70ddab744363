// The schema in the code to the published JSON Schema, so that the two can't differ.
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '../src/model/schema.ts';

/**
 * JSON Schema 2020-12 of `dataset.json`, as the site serves it at `/schema/dataset-1.json`. Its `$id` is relative, as a
 * copy of the site may stand at any address. It holds the structure; what only the checks can prove (that a quote stands
 * in the text, that references resolve) is not in it.
 */
export function datasetJsonSchema(): object {
  const { $schema, ...rest } = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['brand', 'finite'],
  });
  return {
    $schema,
    $id: 'dataset-1.json',
    title: 'Corridors dataset, format 1',
    description:
      'One article coded claim by claim. The format is described in docs/dataset.md; npm run data:check proves more than this schema can.',
    ...rest,
  };
}
