// Makes the font files that draw a picture's characters: one weight a file, since the rasteriser knows no variable ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readFontMetrics } from '../fonts/sfnt.ts';

export interface Faces {
  /** TrueType, uncompressed. */
  readonly files: readonly Uint8Array[];
  /** Whether every character of a text that is drawn at all is in a file of either family. */
  covers(text: string): boolean;
}

const PACKAGES = ['inter', 'source-serif-4'] as const;
const WEIGHTS = [400, 600] as const;

/** `text`: everything that is to be drawn. Files that hold none of its characters are left out. */
export async function cutFaces(root: string, text: string): Promise<Faces> {
  const wanted = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const files: Uint8Array[] = [];
  const known = new Set<number>();
  for (const name of PACKAGES) {
    const folder = join(root, 'node_modules/@fontsource-variable', name);
    for (const [part, range] of rangesOf(folder)) {
      if (![...wanted].some((codePoint) => range(codePoint))) continue;
      const whole = readFileSync(join(folder, 'files', `${name}-${part}-wght-normal.woff2`));
      for (const wght of WEIGHTS) {
        const cut = await subsetFont(whole, text, {
          targetFormat: 'sfnt',
          variationAxes: { wght },
          keepFeatures: ['kern', 'liga', 'tnum'],
        });
        files.push(new Uint8Array(cut));
        if (wght === WEIGHTS[0]) for (const codePoint of readFontMetrics(cut).advances.keys()) known.add(codePoint);
      }
    }
  }
  return {
    files,
    covers: (words) =>
      Array.from(words).every((character) => /[\s\p{Cf}\p{Cc}]/u.test(character) || known.has(character.codePointAt(0) ?? 0)),
  };
}

/** The files of a package, and which characters each holds. The Latin one first: it is taken for what several have. */
function rangesOf(folder: string): (readonly [part: string, holds: (codePoint: number) => boolean])[] {
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges)
    .toReversed()
    .map(([part, range]) => {
      const spans = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
        ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
      );
      return [part, (codePoint: number) => spans.some(([first, last]) => codePoint >= first && codePoint <= last)] as const;
    });
}
