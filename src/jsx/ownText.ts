// Gives each text that has neighbours an element of its own, so that a browser's translator can't break the page.
import { createElement, Fragment, type ElementType, type ReactElement, type ReactNode } from 'react';

export interface Props {
  readonly children?: ReactNode;
}

/** No style sheet names it, so it looks as the bare text would. */
const OWN_TEXT = 'own-text';
/** SVG draws no other elements in these. */
const IN_SVG = new Set(['text', 'tspan', 'textPath']);

/** The properties of an element, with no bare text among its children; a text that stands alone in its element stays as it is. */
export function withOwnTexts(type: ElementType, props: Props): Props {
  const { children } = props;
  if (type === Fragment) {
    if (isText(children)) return { children: ownText(String(children), OWN_TEXT, 0) };
  } else if (typeof type !== 'string') return props;
  if (!Array.isArray(children) || !hasText(children)) return props;
  if (type !== Fragment) {
    const flat: readonly ReactNode[] = children.flat(Infinity);
    // React sets a text that is alone through its element, whatever has become of the text.
    if (flat.every((child) => isText(child) || isNothing(child))) return { ...props, children: flat.filter(isText).join('') };
  }
  return { ...props, children: apart(children, typeof type === 'string' && IN_SVG.has(type) ? 'tspan' : OWN_TEXT) };
}

/** Every child at its place, so that React knows it again; texts side by side are one, at the place of the first. */
function apart(children: readonly ReactNode[], tag: string): ReactNode[] {
  const placed: ReactNode[] = [];
  let start: number | null = null;
  let text = '';
  for (const [index, child] of children.entries()) {
    if (isText(child)) {
      text = start === null ? String(child) : `${text}${child}`;
      placed[index] = null;
      start ??= index;
      // Translators leave white space as it is, and between boxes in a row it must stay nothing.
      placed[start] = text.trim() === '' ? text : ownText(text, tag, start);
      continue;
    }
    if (!isNothing(child)) start = null;
    placed[index] = Array.isArray(child) && hasText(child) ? apart(child, tag) : child;
  }
  return placed;
}

function ownText(text: string, tag: string, index: number): ReactElement {
  return createElement(tag, { key: `text ${index}` }, text);
}

function hasText(children: readonly ReactNode[]): boolean {
  return children.some((child) => isText(child) || (Array.isArray(child) && hasText(child)));
}

function isText(child: unknown): child is string | number {
  return (typeof child === 'string' && child !== '') || typeof child === 'number';
}

function isNothing(child: unknown): boolean {
  return child === null || child === undefined || typeof child === 'boolean' || child === '';
}
