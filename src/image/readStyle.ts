// Reads an element's computed style as attributes that draw the same without a style sheet.
import type { DrawnStyle } from './drawn.ts';
import { readPaint } from './paint.ts';

export type Attributes = Record<string, string | number>;

/** Inherited properties with their initial values (SVG 2, appendix G; CSS Text and Fonts). */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
};
const OF_TEXT: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'font-variant-numeric': 'normal',
  'text-anchor': 'start',
};
/** Properties that are not inherited. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'text-decoration-line': 'none', mask: 'none' };

/** The whole style of an element, so that it can be used alone. Stroke widths are divided by `scale` (see `Drawn`). */
export function readStyle(style: DrawnStyle, isText: boolean, scale: number): Attributes {
  const attributes: Attributes = {};
  for (const [name, first] of Object.entries({ ...INHERITED, ...(isText ? OF_TEXT : {}), ...OWN })) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== first) attributes[name] = value;
  }
  paintInto(attributes, style, 'fill');
  paintInto(attributes, style, 'stroke');
  if (attributes['stroke'] === undefined)
    for (const name of Object.keys(attributes)) if (name.startsWith('stroke-')) delete attributes[name];
  if (attributes['stroke'] !== undefined) {
    const widthPx = Number.parseFloat(style.getPropertyValue('stroke-width')) / scale;
    // Four digits, since a drawing scaled up a thousandfold has tiny widths.
    attributes['stroke-width'] = String(Number(widthPx.toPrecision(4)));
    const dashes = attributes['stroke-dasharray'];
    if (typeof dashes === 'string') {
      attributes['stroke-dasharray'] = dashes
        .split(/[\s,]+/)
        .map((dash) => Number((Number.parseFloat(dash) / scale).toPrecision(4)))
        .join(' ');
    }
  }
  const mask = /url\("?(#[^")]+)"?\)/.exec(String(attributes['mask'] ?? ''));
  delete attributes['mask'];
  if (mask) attributes['mask'] = `url(${mask[1] ?? ''})`;
  // SVG has an attribute only for the shorthand.
  const figures = attributes['font-variant-numeric'];
  delete attributes['font-variant-numeric'];
  if (isText && figures !== undefined) attributes['font-variant'] = figures;
  const decoration = attributes['text-decoration-line'];
  delete attributes['text-decoration-line'];
  if (isText && decoration !== undefined) attributes['text-decoration'] = decoration;
  if (isText) attributes['font-family'] = familiesOf(style.getPropertyValue('font-family'));
  return attributes;
}

/** Drops families that only the site's style sheet knows, and quotes names of several words. */
export function familiesOf(families: string): string {
  return families
    .split(',')
    .map((family) => family.trim().replaceAll(/["']/g, ''))
    .filter((family) => !/ fallback\b/.test(family))
    .map((family) => (/^[a-z-]+$/i.test(family) ? family : `'${family}'`))
    .join(', ');
}

/** Whether a shape is invisible, such as a strip that only makes a mark easier to hit. */
export function isUnseen({ fill, stroke }: Attributes): boolean {
  return fill === 'none' && stroke === undefined;
}

function paintInto(attributes: Attributes, style: DrawnStyle, name: 'fill' | 'stroke'): void {
  const { colour, opacity } = readPaint(style.getPropertyValue(name));
  delete attributes[name];
  if (name === 'fill' ? colour !== '#000000' : colour !== 'none') attributes[name] = colour;
  if (opacity < 1) attributes[`${name}-opacity`] = Number((opacity * Number(style.getPropertyValue(`${name}-opacity`))).toFixed(3));
}
