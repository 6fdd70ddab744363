// A field of a table to its name: for columns on screen, in workbooks and in the dictionary.
import type { MessageKey, Say } from './say.ts';

export function fieldName(table: string, field: string, say: Say): string {
  // A test of the tables proves that each field has its name.
  return say(`field.${table}.${field}` as MessageKey);
}
