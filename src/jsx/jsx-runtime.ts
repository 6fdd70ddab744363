// Makes every element as React does, with no text bare among its neighbours (docs/decisions/0009-own-text.md).
import type { ElementType, Key, ReactElement } from 'react';
import { jsx as make, jsxs as makeOfMany } from 'react/jsx-runtime';
import { withOwnTexts, type Props } from './ownText.ts';

export { Fragment, type JSX } from 'react/jsx-runtime';

declare module 'react' {
  interface SVGAttributes<T> {
    /** The words of a drawing have their places, and SVG draws nothing of what translators put in. */
    readonly translate?: 'no';
  }
}

export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return make(type, withOwnTexts(type, props), key);
}

export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const own = withOwnTexts(type, props);
  return (Array.isArray(own.children) ? makeOfMany : make)(type, own, key);
}
