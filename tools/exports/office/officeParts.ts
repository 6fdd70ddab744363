// Reads an office file's parts: XML by a strict parser, relationships resolved.
import { unzipSync } from 'fflate';
import { posix } from 'node:path';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With its prefix, as we write it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands directly in it. */
  readonly text: string;
}

export interface OfficePart {
  readonly path: string;
  /** From its own declaration or that of its extension; null where the file says none. */
  readonly type: string | null;
  /** Null for what is not XML. */
  readonly root: XmlElement | null;
  readonly bytes: Uint8Array;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The path of a part, or the address of what is outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

export interface OfficeFile {
  readonly parts: ReadonlyMap<string, OfficePart>;
  /** Of the package itself. */
  readonly relations: readonly Relation[];
  /** XML that does not parse. */
  readonly broken: readonly string[];
}

/** Throws where the bytes are no zip. */
export function readOffice(bytes: Uint8Array): OfficeFile {
  const files = unzipSync(bytes);
  const broken: string[] = [];
  const roots = new Map<string, XmlElement>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const root = parseXml(new TextDecoder().decode(content));
    if (root === null) broken.push(path);
    else roots.set(path, root);
  }
  const types = roots.get('[Content_Types].xml');
  const typeOf = (path: string): string | null => {
    const named = childrenOf(types).find((child) => child.attributes['PartName'] === `/${path}`);
    const ofExtension = childrenOf(types).find((child) => child.attributes['Extension'] === posix.extname(path).slice(1));
    return (named ?? ofExtension)?.attributes['ContentType'] ?? null;
  };
  const relationsOf = (folder: string, name: string): Relation[] =>
    childrenOf(roots.get(posix.join(folder, '_rels', `${name}.rels`))).map((child) => {
      const isOutside = child.attributes['TargetMode'] === 'External';
      const target = child.attributes['Target'] ?? '';
      return {
        id: child.attributes['Id'] ?? '',
        type: (child.attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: isOutside ? target : posix.join(target.startsWith('/') ? '' : folder, target).replace(/^\//, ''),
        isOutside,
      };
    });
  const parts = Object.entries(files)
    .filter(([path]) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
    .map(([path, content]): OfficePart => {
      const folder = posix.dirname(path);
      return {
        path,
        type: typeOf(path),
        root: roots.get(path) ?? null,
        bytes: content,
        relations: relationsOf(folder, posix.basename(path)),
      };
    });
  return { parts: new Map(parts.map((part) => [part.path, part])), relations: relationsOf('', ''), broken };
}

/** The root of an XML document with its namespaces, read by a strict parser; null where it is not well-formed. */
export function parseXml(xml: string): XmlElement | null {
  interface Open {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly children: Open[];
    text: string;
  }
  const open: Open[] = [];
  let root: Open | null = null;
  let isBroken = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (isBroken = true));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return isBroken ? null : root;
}

export function childrenOf(element: XmlElement | undefined | null): readonly XmlElement[] {
  return element?.children ?? [];
}

/** The element and all in it, in their order; those of one name where it is given. */
export function all(root: XmlElement | null | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (name === undefined || element.name === name) found.push(element);
    element.children.forEach(visit);
  };
  if (root) visit(root);
  return found;
}
