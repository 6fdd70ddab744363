// Claims to Web Annotations, held to the rules of https://www.w3.org/TR/annotation-model/ and to the text itself.
import { describe, expect, it } from 'vitest';
import '../src/messages/learnAll.ts';
import { datasets, hostile } from './support/exportCases.ts';
import { takenOf } from './support/taken.ts';
import { annotationFaults } from '../tools/exports/annotationFaults.ts';
import { annotationsExport } from '../src/exports/annotations.ts';
import type { Taken } from '../src/exports/export.ts';

const cases = [
  ...datasets.map(([name, dataset]) => [name, takenOf(dataset)] as const),
  ['a dataset that was never published', takenOf(hostile, undefined, { address: '', permalink: () => '' })] as const,
];
const collectionOf = async (taken: Taken): Promise<unknown> => JSON.parse(new TextDecoder().decode(await annotationsExport.write(taken)));

describe('annotations', () => {
  it.each(cases)('of %s keep to the model, and point at the words', async (_name, taken) => {
    expect(annotationFaults(await collectionOf(taken), taken.dataset.text)).toEqual([]);
  });

  it('are found wanting where a rule is broken', async () => {
    const [first = ''] = takenOf(hostile).claims.map(({ quote }) => quote);
    const json = JSON.stringify(await collectionOf(takenOf(hostile)));
    const spoilt = [
      json.replaceAll('"describing"', '"decorating"'),
      json.replace('"SpecificResource"', '"Resource"'),
      json.replace(JSON.stringify(first), '"other words"'),
      json.replace('http://www.w3.org/ns/anno.jsonld', 'https://example.org/'),
      json.replace('"total":', '"total":9'),
      json.replace('"exact":', '"words":'),
    ];
    for (const each of spoilt) expect(annotationFaults(JSON.parse(each), hostile.text)).not.toEqual([]);
  });
});
