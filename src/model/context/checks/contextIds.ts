// Checks that no two entries share an id. Statements, series, absences, conflicts and lines have one set, since a mark may name any.
import { finding, quoted } from '../../reading/fault.ts';
import type { ContextCheck } from '../contextCheck.ts';

const SETS = [['statements', 'series', 'absences', 'conflicts', 'lines'], ['sources'], ['checks'], ['groups'], ['presets']] as const;

export const contextIds: ContextCheck = {
  id: 'context-ids',
  *find(file) {
    for (const kinds of SETS) {
      const first = new Map<string, string>();
      for (const kind of kinds) {
        for (const [index, { id }] of file[kind].entries()) {
          const path = `$.${kind}[${index}].id`;
          const taken = first.get(id);
          if (taken === undefined) first.set(id, path);
          else yield finding(path, `${quoted(id)}, which is ${taken} already`, `an id of its own among ${kinds.join(', ')}`);
        }
      }
    }
  },
};
