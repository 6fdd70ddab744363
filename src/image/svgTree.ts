// Writes a tree of SVG elements as XML.

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly SvgNode[];
}

/** A string is text. */
export type SvgNode = SvgElement | string;

export function element(name: string, attributes: SvgElement['attributes'] = {}, children: readonly SvgNode[] = []): SvgElement {
  return { name, attributes, children };
}

/** What XML 1.0 (section 2.2, production 2) forbids, even escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes a text for XML, between tags or in an attribute, and drops what XML forbids. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Writes an element as XML. Texts and values may be anything; names of elements and attributes are not escaped. */
export function writeSvg(node: SvgNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const { name, attributes, children } = node;
  const open = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? written(value) : value)}"`,
  );
  const tag = name + open.join('');
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.map(writeSvg).join('')}</${name}>`;
}

/** Nobody can see less than a hundredth of a pixel. */
function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}
