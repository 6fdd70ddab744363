// HTML as React writes it, every element closed and every value quoted, to a tree of elements.

export interface Tag {
  /** As it is written: `linearGradient`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: ReadonlySet<string>;
  readonly parent: Tag | null;
  /** Among the elements of its parent. */
  readonly before: readonly Tag[];
  readonly children: (Tag | string)[];
}

const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'];
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|[^<]+|</g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The tree under one element that stands for the whole. Neighbouring texts are one. */
export function readHtml(html: string): Tag {
  const root: Tag = { name: 'html', attributes: {}, classes: new Set(), parent: null, before: [], children: [] };
  let open: Tag = root;
  for (const [piece, closing, name, attributes = ''] of html.matchAll(PIECE)) {
    if (piece.startsWith('<!--')) continue;
    if (name === undefined) addText(open, decode(piece));
    else if (closing === '/') open = open.parent ?? root;
    else {
      const before = open.children.filter((child) => typeof child !== 'string');
      const read = readAttributes(attributes);
      const tag: Tag = { name, attributes: read, classes: new Set((read['class'] ?? '').split(' ')), parent: open, before, children: [] };
      open.children.push(tag);
      if (!VOID.includes(name)) open = tag;
    }
  }
  return root;
}

/** All the text within, as it stands. */
export function textOf(tag: Tag): string {
  return tag.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function addText(tag: Tag, text: string): void {
  const last = tag.children.at(-1);
  if (typeof last === 'string') tag.children[tag.children.length - 1] = last + text;
  else tag.children.push(text);
}

function readAttributes(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decode(value)] as const),
  );
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
