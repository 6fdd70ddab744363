// Writes a drawing and its words as one SVG file, with a description and its fonts inside.
import type { Size } from '../geometry/box.ts';
import { placeImage, type ImageWords, type PlacedLine } from './placeImage.ts';
import type { FontFile } from '../services/services.ts';
import { embedFonts } from './embedFonts.ts';
import { element, writeSvg, type SvgElement } from './svgTree.ts';

/** As `#rrggbb`. */
export interface ImageColours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Null for no ground: whatever is behind the image shows through. */
  readonly ground: string | null;
}

export interface ImageContent {
  /** The drawing, from its upper left corner, px. */
  readonly drawing: SvgElement;
  readonly size: Size;
  readonly words: ImageWords;
  /** The drawing in words, for screen readers. */
  readonly description: string;
  readonly colours: ImageColours;
  readonly fonts: readonly FontFile[];
  /** The language of the words, BCP 47. */
  readonly language: string;
}

/** A file's text, and the size of the image in it, px. */
export interface WrittenImage extends Size {
  readonly svg: string;
}

const FAMILIES = { inter: 'Inter, system-ui, sans-serif', serif: "'Source Serif 4', Georgia, serif" } as const;

/** An SVG 1.1 document in XML. */
export function writeImage({ drawing, size, words, description, colours, fonts, language }: ImageContent): WrittenImage {
  const { width, height, lines, drawing: box, rule } = placeImage(size, words);
  const content = element('g', {}, [
    ...(colours.ground === null ? [] : [element('rect', { width, height, fill: colours.ground })]),
    ...lines.map((line) => lineOf(line, colours)),
    element('g', { transform: `translate(${box.x} ${Math.round(box.y)})` }, [drawing]),
    element('path', { d: `M${rule.x1} ${rule.y}H${rule.x2}`, fill: 'none', stroke: colours.line }),
  ]);
  const faces = embedFonts(content, fonts);
  const root = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'xml:lang': language },
    [
      element('title', {}, [words.title]),
      element('desc', {}, [description]),
      ...(faces === '' ? [] : [element('style', {}, [faces])]),
      content,
    ],
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(root)}\n`, width, height };
}

function lineOf({ text, x, y, style, tone }: PlacedLine, colours: ImageColours): SvgElement {
  return element(
    'text',
    { x, y, fill: colours[tone], 'font-family': FAMILIES[style.face], 'font-size': `${style.sizePx}px`, 'font-weight': style.weight },
    [text],
  );
}
