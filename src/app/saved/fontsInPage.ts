// Reads the fonts in a page's own style sheets, for use in images.
import type { FontFile } from '../../services/services.ts';

/** Only fonts embedded in the sheets: an image could not get the bytes of others. */
export function fontsInPage({ styleSheets }: Pick<Document, 'styleSheets'>): FontFile[] {
  return [...styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const [, address] = /url\("?(data:[^")]*)"?\)/.exec(style.getPropertyValue('src')) ?? [];
      if (address === undefined) return [];
      return {
        family: style.getPropertyValue('font-family').replaceAll(/^["']|["']$/g, ''),
        weight: style.getPropertyValue('font-weight'),
        range: style.getPropertyValue('unicode-range').replaceAll(/\s+/g, ''),
        address,
      };
    });
}
