// The fonts that a page's own sheets carry to what a picture takes along of them.
import type { FontFile } from '../../services/services.ts';

/** Only fonts that are within the sheets themselves: of the others, a picture could not have the bytes. */
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
