// Says the filter of a query in words, for exports, captions and print.
import type { Dataset } from '../model/dataset.ts';
import { FILTER_KEYS, type Query } from '../selection/query.ts';
import { choiceName } from './choiceName.ts';
import type { Say } from './say.ts';
import './download/words.ts';

/** `Type: Gas or Oil; Status: Stated; words: “pipeline”`; empty where there is no filter. */
export function filterInWords(query: Query, dataset: Dataset, say: Say): string {
  const parts = FILTER_KEYS.filter((key) => query[key].length > 0).map((key) => {
    const names = query[key].map((value) => choiceName(dataset, key, value, say));
    const choices = names.reduce((choice, other) => say('takeaway.filter.either', { choice, other }));
    return say('takeaway.filter', { key: say(`filter.by.${key}`), choices });
  });
  if (query.q !== null) parts.push(say('takeaway.filter.words', { words: query.q }));
  return parts.join('; ');
}
