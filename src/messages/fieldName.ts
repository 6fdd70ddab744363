// Names a field of a table and says what it contains, for columns on screen, workbooks and the dictionary.
import type { MessageKey, Say } from './say.ts';
import './fields/words.ts';

export function fieldName(table: string, field: string, say: Say): string {
  // A test of the tables checks that each field has its name.
  return say(`field.${table}.${field}` as MessageKey);
}

/** Says in a sentence or two what the field contains, and what an empty one means. */
export function fieldMeaning(table: string, field: string, say: Say): string {
  // A test of the dictionary checks that each field has its sentence.
  return say(`field.${table}.${field}.is` as MessageKey);
}

/** Says what a word of a vocabulary means: `allowedMeaning('bound', 'about', say)`. */
export function allowedMeaning(vocabulary: string, value: string, say: Say): string {
  return say(`allowed.${vocabulary}.${value.replaceAll(' ', '-')}` as MessageKey);
}
