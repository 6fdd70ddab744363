// Reads a view on the page, HTML around SVG, as one SVG group with every drawing and line of text in place.
import { drawnInPage } from './drawnInPage.ts';
import { readPaint } from './paint.ts';
import { readInline } from './readInline.ts';
import { familiesOf } from './readStyle.ts';
import { readSvg } from './readSvg.ts';
import { element, type SvgElement } from './svgTree.ts';

/** `root` must be in the document and laid out. Places are from its upper left corner, px. */
export function readDrawing(root: HTMLElement): SvgElement {
  const { left, top } = root.getBoundingClientRect();
  const names = new Map<string, string>();
  const drawn: SvgElement[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      drawn.push(...linesOf(node, left, top));
      return;
    }
    if (!(node instanceof Element)) return;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const box = node.getBoundingClientRect();
    const place = { x: box.x - left, y: box.y - top, width: box.width, height: box.height };
    if (style.display === 'inline') {
      for (const { x, y, width, height } of node.getClientRects())
        drawn.push(...readInline(style, { x: x - left, y: y - top, width, height }));
    } else drawn.push(...boxOf(style, place));
    if (node instanceof HTMLDetailsElement && !node.open) {
      const summary = node.querySelector('summary');
      if (summary) visit(summary);
      return;
    }
    if (!(node instanceof SVGSVGElement)) {
      for (const child of node.childNodes) visit(child);
      return;
    }
    const svg = readSvg(drawnInPage(node), names);
    if (svg === null) return;
    const viewBox = node.getAttribute('viewBox') ?? `0 0 ${place.width} ${place.height}`;
    drawn.push({ ...svg, attributes: { ...svg.attributes, ...place, viewBox, overflow: style.overflowX } });
  };
  visit(root);
  return element('g', {}, drawn);
}

/** The ground and the border of a box; empty if it has neither. */
function boxOf(style: CSSStyleDeclaration, { x, y, width, height }: { x: number; y: number; width: number; height: number }): SvgElement[] {
  const ground = readPaint(style.backgroundColor);
  const borderPx = style.borderTopStyle === 'solid' && style.borderBottomStyle === 'solid' ? Number.parseFloat(style.borderTopWidth) : 0;
  if (ground.colour === 'none' && borderPx === 0) return [];
  const half = borderPx / 2;
  return [
    element('rect', {
      x: x + half,
      y: y + half,
      width: width - borderPx,
      height: height - borderPx,
      fill: ground.colour,
      'fill-opacity': ground.opacity,
      ...(borderPx > 0 ? { stroke: readPaint(style.borderTopColor).colour, 'stroke-width': borderPx } : {}),
      ...(style.borderTopLeftRadius === '0px' ? {} : { rx: Number.parseFloat(style.borderTopLeftRadius) }),
    }),
  ];
}

/** The lines of a wrapped text, each from the start of its baseline. */
function linesOf(text: Text, left: number, top: number): SvgElement[] {
  const { parentElement } = text;
  if (parentElement === null || text.data.trim() === '') return [];
  const style = getComputedStyle(parentElement);
  const ascent = ascentOf(style);
  const lines: { x: number; y: number; words: string }[] = [];
  const boxesOf = (start: number, end: number) => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const put = (box: DOMRect, word: string, gap: string) => {
    const line = lines.at(-1);
    const y = box.y - top;
    if (line && Math.abs(line.y - y) < 2) line.words += gap + word;
    else lines.push({ x: box.x - left, y, words: word });
  };
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    const [box, ...others] = boxesOf(index, index + word.length);
    if (box === undefined) continue;
    if (others.every(({ y }) => Math.abs(y - box.y) < 2)) {
      put(box, word, ' ');
      continue;
    }
    // The browser broke this word, with a hyphen that is not in the text.
    let [at, before] = [index, box.y];
    for (const letter of word) {
      const [each = box] = boxesOf(at, at + letter.length);
      const last = lines.at(-1);
      if (Math.abs(each.y - before) >= 2 && last && style.hyphens === 'auto' && /\p{L}$/u.test(last.words)) last.words += '-';
      put(each, letter, at === index ? ' ' : '');
      before = each.y;
      at += letter.length;
    }
  }
  const { colour, opacity } = readPaint(style.color);
  return lines.map(({ x, y, words }) =>
    element(
      'text',
      {
        x,
        // Pages set lines on whole pixels.
        y: Math.round(y + ascent),
        fill: colour,
        ...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
        'font-family': familiesOf(style.fontFamily),
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
        ...(style.fontVariantNumeric === 'normal' ? {} : { 'font-variant': style.fontVariantNumeric }),
      },
      [words],
    ),
  );
}

/** From the top of an inline box to its baseline, px. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return Number.parseFloat(fontSize) * 0.95;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText('x').fontBoundingBoxAscent;
}
