// Checks that something rests on each source, and that no address is listed twice.
import { finding, quoted } from '../../reading/fault.ts';
import type { ContextCheck } from '../contextCheck.ts';

export const usedSources: ContextCheck = {
  id: 'used-sources',
  *find(file) {
    const used = new Set<string>([
      ...[...file.statements, ...file.series, ...file.lines].map(({ source }) => source),
      ...file.lines.map(({ placesFrom }) => placesFrom),
    ]);
    const addresses = new Map<string, string>();
    for (const [i, { id, address }] of file.sources.entries()) {
      if (!used.has(id)) yield finding(`$.sources[${i}].id`, `${quoted(id)}, on which nothing rests`, 'a source that an entry names');
      const other = addresses.get(address);
      if (other === undefined) addresses.set(address, id);
      else yield finding(`$.sources[${i}].address`, `the address of ${quoted(other)} too`, 'one source an address');
    }
  },
};
