// HTML as React writes it, every element closed and every value quoted, to a tree of elements.
import { hasChildren, isTag, isText, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

export type { Element as Tag } from 'domhandler';

/** The tree under one element that stands for the whole. */
export function readHtml(html: string): Element {
  const [root] = parseDocument(`<html>${html}</html>`, { xmlMode: true }).children;
  if (root === undefined || !isTag(root)) throw new Error('no element stands for the whole');
  return root;
}

/** Elements and texts within, in order; without comments. */
export function partsOf({ children }: Element): (Element | string)[] {
  return children.flatMap((child): (Element | string)[] => (isTag(child) ? [child] : isText(child) ? [child.data] : []));
}

export function parentOf({ parent }: Element): Element | null {
  return parent !== null && hasChildren(parent) && isTag(parent) ? parent : null;
}
