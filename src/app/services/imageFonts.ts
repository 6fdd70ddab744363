// Embeds the site's font files in a lazy script, for use in images.
import type { FontFile } from '../../services/services.ts';
import rules from '../fonts.css?raw';
import interExt from '../fonts/inter-ext.woff2?inline';
import inter from '../fonts/inter.woff2?inline';
import serifExt from '../fonts/source-serif-4-ext.woff2?inline';
import serif from '../fonts/source-serif-4.woff2?inline';

const ADDRESSES: Readonly<Record<string, string>> = {
  'inter-ext': interExt,
  inter,
  'source-serif-4-ext': serifExt,
  'source-serif-4': serif,
};

/** Families and ranges come from the style sheet. */
export const imageFonts: readonly FontFile[] = [...rules.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
  const read = (pattern: RegExp) => pattern.exec(rule)?.[1] ?? '';
  const address = ADDRESSES[read(/fonts\/([\w-]+)\.woff2/)];
  if (address === undefined) return [];
  const range = read(/unicode-range:([^;]*)/).replaceAll(/\s+/g, '');
  return [{ family: read(/font-family:\s*'([^']*)'/), weight: read(/font-weight:([^;]*)/).trim(), range, address }];
});
