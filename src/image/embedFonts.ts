// Embeds the site's font files that an image needs.
import type { FontFile } from '../services/services.ts';
import type { SvgNode } from './svgTree.ts';

/** `@font-face` rules for the files with a character of the tree's texts; empty if there are none. */
export function embedFonts(tree: SvgNode, files: readonly FontFile[]): string {
  const used = new Map<string, Set<number>>();
  collect(tree, '', used);
  return files
    .filter(({ family, range }) => holdsAny(range, used.get(family)))
    .map(
      ({ family, weight, range, address }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${address}) format('woff2');unicode-range:${range}}`,
    )
    .join('');
}

/** Collects the characters of each family. A text has the first family that the nearest element names. */
function collect(node: SvgNode, family: string, used: Map<string, Set<number>>): void {
  if (typeof node === 'string') {
    const characters = used.get(family) ?? new Set();
    for (const character of node) characters.add(character.codePointAt(0) ?? 0);
    used.set(family, characters);
    return;
  }
  const named = node.attributes['font-family'];
  const own = typeof named === 'string' ? (named.split(',')[0] ?? '').trim().replaceAll("'", '') : family;
  for (const child of node.children) collect(child, own, used);
}

function holdsAny(range: string, characters: ReadonlySet<number> = new Set()): boolean {
  const spans = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
  return [...characters].some((character) => spans.some(([first = 0, last = 0]) => character >= first && character <= last));
}
