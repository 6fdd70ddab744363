// Writes the published JSON Schemas from those in the code, so that the two can't differ.
import { toJsonSchema } from '@valibot/to-json-schema';
import { contextSchema } from '../src/model/context/contextSchema.ts';
import { datasetSchema } from '../src/model/schema.ts';
import { STEP_VIEWS } from '../src/views/index.ts';

/**
 * JSON Schema 2020-12 of `dataset.json`, as the site serves it at `/schema/dataset-1.json`. Its `$id` is relative, as a
 * copy of the site may stand at any address. It holds the structure; what only the checks can prove (that a quote stands
 * in the text, that references resolve) is not in it.
 */
export function datasetJsonSchema(): object {
  return published(datasetSchema(Object.keys(STEP_VIEWS)), {
    $id: 'dataset-1.json',
    title: 'Corridors dataset, format 1',
    description:
      'One article coded claim by claim. The format is described in docs/dataset.md; npm run data:check proves more than this schema can.',
  });
}

/** JSON Schema 2020-12 of `context.json`, served at `/schema/context-1.json`. */
export function contextJsonSchema(): object {
  return published(contextSchema, {
    $id: 'context-1.json',
    title: 'Corridors context, format 1',
    description:
      'Figures that others published, to be read beside the claims of one article. The format is described in docs/context.md; npm run data:check proves more than this schema can.',
  });
}

function published(schema: ReturnType<typeof datasetSchema> | typeof contextSchema, head: Readonly<Record<string, string>>): object {
  const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions: ['brand', 'finite'] });
  return { $schema, ...head, ...rest };
}
