// Writes elements as XML, escapes every text, and drops characters that XML 1.0 forbids.

type Attribute = string | number | boolean | undefined;
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly Child[];
}
/** A string is text; null is nothing. */
export type Child = Element | string | null;

/** An element. Undefined attributes are left out; numbers that are not finite become 0. */
export function el(name: string, attributes: Element['attributes'] = {}, ...children: readonly Child[]): Element {
  return { name, attributes, children };
}

/** The text of an XML part: the declaration, then the root. */
export function xmlOf(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written({ name, attributes, children }: Element): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeOf(value)}"`))
    .join('');
  const inner = children.map((child) => (child === null ? '' : typeof child === 'string' ? escaped(child) : written(child))).join('');
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`;
}

function attributeOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(Number.isFinite(value) ? value : 0);
  return escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function escaped(text: string): string {
  return cleaned(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Drops what XML 1.0 forbids (production 2): control characters, lone surrogates, U+FFFE, U+FFFF. Makes each line break one line feed. */
export function cleaned(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replaceAll(/[^\t\n\u0020-\ufffd]/g, (letter) => (letter >= '\ud800' && letter <= '\udfff' ? letter : ''));
}
