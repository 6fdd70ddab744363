// Does the same as `jsx-runtime.ts` for the development server and for tests, where React gives fuller warnings.
import type { ElementType, Key, ReactElement } from 'react';
import { jsxDEV as make, type JSXSource } from 'react/jsx-dev-runtime';
import { withOwnTexts, type Props } from './ownText.ts';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  ...where: [source?: JSXSource, self?: unknown]
): ReactElement {
  const own = withOwnTexts(type, props);
  return make(type, own, key, isStatic && Array.isArray(own.children), ...where);
}
