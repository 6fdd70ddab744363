// Finds the id of each name in a sheet, or makes one for a new name.
import type { Row, Sheet } from './csvSheet.ts';

export interface Names {
  /** Finds an entry's id by its id or name. An unknown name gets a new id if there is no sheet; else it stays, for the checks to report. */
  readonly idOf: (cell: string) => string;
  /** The entries of the sheet in its order, then those that were made. */
  entries(): readonly { readonly id: string; readonly name: string; readonly row: Row | null }[];
}

/** Reads the names of a sheet. Upper and lower case count as the same. */
export function namesIn(sheet: Sheet | undefined, kind: string): Names {
  const entries: { readonly id: string; readonly name: string; readonly row: Row | null }[] = [];
  const ids = new Set<string>();
  const byName = new Map<string, string>();
  const add = (id: string, name: string, row: Row | null) => {
    entries.push({ id, name, row });
    ids.add(id);
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), id);
  };
  for (const row of sheet?.rows ?? []) {
    const name = row.cell('name') ?? row.cell('id') ?? '';
    add(row.cell('id') ?? freeId(name), name, row);
  }
  function freeId(name: string): string {
    const wanted = kind === 'party' && /^[A-Z]{3}$/.test(name) ? name : slugOf(name, `${kind}-${entries.length + 1}`);
    return ids.has(wanted) ? `${wanted.slice(0, 50)}-${entries.length + 1}` : wanted;
  }
  return {
    idOf(cell) {
      if (ids.has(cell)) return cell;
      const known = byName.get(cell.toLowerCase());
      if (known !== undefined) return known;
      if (sheet !== undefined) return cell;
      const id = freeId(cell);
      add(id, cell.slice(0, 300), null);
      return id;
    },
    entries: () => entries,
  };
}

/** Lower-case words joined by hyphens, at most 60 letters; `otherwise` if a name has no Latin letter or digit. */
export function slugOf(name: string, otherwise: string): string {
  const slug = name
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? otherwise : slug;
}
