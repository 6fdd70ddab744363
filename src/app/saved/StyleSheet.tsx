// Puts on the sheet of a later part in a saved file, whose head holds all sheets. Replaces ui/StyleSheet.tsx in its bundle.
import { useLayoutEffect } from 'react';
import { sheetName } from '../../one-file/fillTemplate.ts';

export function StyleSheet({ href }: { readonly href: string }) {
  useLayoutEffect(() => {
    document.querySelector(`style[data-sheet="${sheetName(href)}"]`)?.removeAttribute('media');
  }, [href]);
  return null;
}
