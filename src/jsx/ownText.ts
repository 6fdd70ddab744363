// Gives each text that has neighbours an element of its own, so that a browser's translator can't break the page.
import { createElement, Fragment, type ElementType, type ReactElement, type ReactNode } from 'react';

export interface Props {
  readonly children?: ReactNode;
}

/** No style sheet names it, so it looks like plain text. */
const OWN_TEXT = 'own-text';
/** Inside these, SVG draws no HTML elements. */
const IN_SVG = new Set(['text', 'tspan', 'textPath']);

/** Gives an element's properties with each text among its children wrapped. A text that is the only child stays as it is. */
export function withOwnTexts(type: ElementType, props: Props): Props {
  const { children } = props;
  if (type === Fragment) {
    if (isText(children)) return { children: ownText(String(children), OWN_TEXT, 0) };
  } else if (typeof type !== 'string') return props;
  if (!Array.isArray(children) || !hasText(children)) return props;
  if (type !== Fragment) {
    const flat: readonly ReactNode[] = children.flat(Infinity);
    // React sets an only text through its parent, so a translator can't break it.
    if (flat.every((child) => isText(child) || isNothing(child))) return { ...props, children: flat.filter(isText).join('') };
  }
  return { ...props, children: apart(children, typeof type === 'string' && IN_SVG.has(type) ? 'tspan' : OWN_TEXT) };
}

/** Keeps each child at its index, so that React recognises it; joins neighbouring texts at the index of the first. */
function apart(children: readonly ReactNode[], tag: string): ReactNode[] {
  const placed: ReactNode[] = [];
  let start: number | null = null;
  let text = '';
  for (const [index, child] of children.entries()) {
    if (isText(child)) {
      text = start === null ? String(child) : `${text}${child}`;
      placed[index] = null;
      start ??= index;
      // Translators leave white space alone, and between the boxes of a row an element would take up room.
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
