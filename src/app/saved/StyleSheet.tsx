// Turns on a lazy part's style sheet in a saved file, whose head has them all; replaces ui/StyleSheet.tsx in that bundle.
import { useLayoutEffect } from 'react';
import { sheetName } from '../../one-file/fillTemplate.ts';

export function StyleSheet({ href }: { readonly href: string }) {
  useLayoutEffect(() => {
    document.querySelector(`style[data-sheet="${sheetName(href)}"]`)?.removeAttribute('media');
  }, [href]);
  return null;
}
