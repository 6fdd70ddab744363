// Checks that a country's id is its ISO 3166-1 alpha-3 code, and that no other id is three capitals.
import type { Check } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';

export const countryCodes: Check = {
  id: 'country-codes',
  *find({ file }) {
    for (const [i, { id, kind }] of file.parties.entries()) {
      const isCode = /^[A-Z]{3}$/.test(id);
      if (isCode === (kind === 'country')) continue;
      const expected = isCode ? 'lower-case words: three capitals are for countries' : 'the ISO 3166-1 alpha-3 code of the country';
      yield finding(`$.parties[${i}].id`, `${quoted(id)} for a party of kind ${quoted(kind)}`, expected);
    }
  },
};
