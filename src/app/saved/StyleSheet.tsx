// In a saved file, the sheet of a later part to that sheet put on: all of them stand in the head. Takes the place of ui/StyleSheet.tsx in its bundle.
import { useLayoutEffect } from 'react';
import { sheetName } from '../../one-file/fillTemplate.ts';

export function StyleSheet({ href }: { readonly href: string }) {
  useLayoutEffect(() => {
    document.querySelector(`style[data-sheet="${sheetName(href)}"]`)?.removeAttribute('media');
  }, [href]);
  return null;
}
