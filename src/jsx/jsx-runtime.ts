// Creates elements as React does, but gives text beside other nodes an element of its own (docs/decisions/0011-own-text.md).
import type { ElementType, Key, ReactElement } from 'react';
import { jsx as make, jsxs as makeOfMany } from 'react/jsx-runtime';
import { withOwnTexts, type Props } from './ownText.ts';

export { Fragment, type JSX } from 'react/jsx-runtime';

declare module 'react' {
  interface SVGAttributes<T> {
    /** Keeps translators out of drawings: their words have fixed places, and SVG does not draw a translator's elements. */
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
