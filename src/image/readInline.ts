// Reads the ground behind words on a page and the line below them, for one line of text at a time.
import type { Box } from '../geometry/box.ts';
import { pathData } from '../geometry/pathData.ts';
import { readPaint } from './paint.ts';
import { element, type SvgElement } from './svgTree.ts';

/** `box` includes the border, px. With `background-clip: padding-box`, the ground ends above the border. */
export function readInline(style: CSSStyleDeclaration, { x, y, width, height }: Box): SvgElement[] {
  const ground = readPaint(style.backgroundColor);
  const line = readPaint(style.borderBottomColor);
  const linePx = style.borderBottomStyle === 'none' ? 0 : Number.parseFloat(style.borderBottomWidth);
  const groundPx = height - (style.backgroundClip === 'padding-box' ? linePx : 0);
  return [
    ...(ground.colour === 'none'
      ? []
      : [element('rect', { x, y, width, height: groundPx, fill: ground.colour, 'fill-opacity': ground.opacity })]),
    ...(linePx === 0 || line.colour === 'none'
      ? []
      : [lineBelow(style.borderBottomStyle, line.colour, { x, y: y + height - linePx, width, height: linePx })]),
  ];
}

/** Draws a line as browsers draw borders: dashes are twice as long as the line is thick, and dots are one width apart. */
function lineBelow(kind: string, stroke: string, { x, y, width, height }: Box): SvgElement {
  const dashes = kind === 'dashed' ? `${height * 2} ${height}` : kind === 'dotted' ? `0.01 ${height * 2}` : null;
  const inset = kind === 'dotted' ? height / 2 : 0;
  return element('path', {
    d: pathData`M${x + inset} ${y + height / 2}H${x + width - inset}`,
    fill: 'none',
    stroke,
    'stroke-width': height,
    ...(dashes === null ? {} : { 'stroke-dasharray': dashes }),
    ...(kind === 'dotted' ? { 'stroke-linecap': 'round' } : {}),
  });
}
