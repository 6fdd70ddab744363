// Checks that no two entries of a kind share an id. Parties and places both end flows, so they share one set.
import type { Check } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';
import { NOT_ATTRIBUTED } from '../schema.ts';

/** `not-attributed` is a speaker but no person; `none` is the address's word for claims without a type. */
const RESERVED: Readonly<Record<string, string>> = { people: NOT_ATTRIBUTED, types: 'none' };

export const uniqueIds: Check = {
  id: 'unique-ids',
  *find({ file }) {
    for (const kinds of [['types'], ['people'], ['parties', 'places'], ['claims'], ['flows'], ['mechanisms'], ['steps']] as const) {
      const first = new Map<string, string>();
      for (const kind of kinds) {
        for (const [index, { id }] of (file[kind] ?? []).entries()) {
          const path = `$.${kind}[${index}].id`;
          const taken = RESERVED[kind] === id ? 'a word of the format' : first.get(id);
          if (taken === undefined) first.set(id, path);
          else yield finding(path, `${quoted(id)}, which is ${taken} already`, `an id of its own among ${kinds.join(' and ')}`);
        }
      }
    }
  },
};
