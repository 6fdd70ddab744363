// Reads the fonts that a page's own sheets carry, for images to take along.
import type { FontFile } from '../../services/services.ts';

/** Only fonts that are within the sheets themselves: of the others, an image could not have the bytes. */
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
