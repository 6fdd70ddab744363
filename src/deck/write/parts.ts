// Zips parts as a package (ECMA-376, part 2), with their content types and relationships.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { zipTime } from '../../exports/zipTime.ts';
import { el, xmlOf, type Element } from './xml.ts';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** A path from the folder of its part, or an address outside the package. */
  readonly target: string;
  readonly isOutside?: true;
}

export interface Part {
  /** Without a leading slash. */
  readonly path: string;
  readonly type: string;
  /** XML, or the bytes of a finished file. */
  readonly root: Element | Uint8Array;
  readonly relations?: readonly Relation[];
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The same parts and time give the same bytes. The content types come first, because some programs need that. */
export function zipParts(parts: readonly Part[], relations: readonly Relation[], at: string): Uint8Array {
  const files: Zippable = { '[Content_Types].xml': text(contentTypes(parts)), '_rels/.rels': text(relationships(relations)) };
  for (const { path, root, relations: own = [] } of parts) {
    files[path] = root instanceof Uint8Array ? root : text(root);
    if (own.length > 0) files[relationsPath(path)] = text(relationships(own));
  }
  return zipSync(files, { mtime: zipTime(at), level: 6 });
}

function contentTypes(parts: readonly Part[]): Element {
  return el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, type }) => el('Override', { PartName: `/${path}`, ContentType: type })),
  );
}

function relationships(relations: readonly Relation[]): Element {
  return el(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...relations.map(({ id, type, target, isOutside }) =>
      el('Relationship', { Id: id, Type: type, Target: target, ...(isOutside ? { TargetMode: 'External' } : {}) }),
    ),
  );
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function text(root: Element): Uint8Array {
  return strToU8(xmlOf(root));
}
