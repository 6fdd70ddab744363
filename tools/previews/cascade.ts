// An element and the rules of the site's sheets to its style as a browser would compute it, in the light theme: CSS Cascade 5, as far as pictures need it.
import { list } from 'postcss';
import { colourOf } from './colours.ts';
import { parentOf, type Tag } from './htmlTree.ts';
import type { Rule } from './styleSheet.ts';

export interface Style {
  getPropertyValue(name: string): string;
}

const INHERITED = new Set(
  'color fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin paint-order font-family font-size font-weight font-style font-variant-numeric letter-spacing line-height text-anchor visibility white-space'.split(
    ' ',
  ),
);
const PAINTS = new Set([
  'color',
  'fill',
  'stroke',
  'stop-color',
  'background-color',
  'border-bottom-color',
  'border-top-color',
  'border-left-color',
]);
/** Attributes of SVG that say what a property of the same name would (SVG 2, 6.2), with less weight than any rule. */
const PRESENTATION = [...INHERITED, 'opacity', 'mask', 'stop-color', 'stop-opacity', 'display', 'text-decoration'];
/** What a browser gives where nothing is said: of the properties that are asked for here. */
const FIRST: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  opacity: '1',
  'stop-opacity': '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'font-size': '16px',
};
const BLOCKS =
  'html body div section figure figcaption p ul ol li blockquote h1 h2 h3 header footer dl dt dd cite-block details summary'.split(' ');
const HIDDEN = ['table', 'button', 'form', 'select', 'template', 'script', 'style', 'link', 'dialog', 'input'];

/** A style for each element that is asked about, worked out once. */
export function cascadeOf(rules: readonly Rule[]): (tag: Tag) => Style {
  const known = new WeakMap<Tag, ReadonlyMap<string, string>>();
  const valuesOf = (tag: Tag): ReadonlyMap<string, string> => {
    const found = known.get(tag);
    if (found) return found;
    const parent = parentOf(tag);
    const values = compute(tag, parent === null ? null : valuesOf(parent), rules);
    known.set(tag, values);
    return values;
  };
  return (tag) => {
    const values = valuesOf(tag);
    return { getPropertyValue: (name) => values.get(name) ?? FIRST[name] ?? '' };
  };
}

function compute(tag: Tag, parent: ReadonlyMap<string, string> | null, rules: readonly Rule[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [name, value] of userAgent(tag)) said.set(name, value);
  for (const name of PRESENTATION) {
    const value = tag.attribs[name];
    if (value !== undefined) said.set(name, value);
  }
  for (const { matches, declarations } of rules) {
    if (!matches(tag)) continue;
    for (const [name, value] of declarations) for (const [each, part] of expand(name, value)) said.set(each, part);
  }
  const values = new Map<string, string>();
  for (const [name, value] of parent ?? []) if (name.startsWith('--') || INHERITED.has(name)) values.set(name, value);
  for (const [name, value] of said) if (name.startsWith('--')) values.set(name, value);
  const replaced = (value: string) => replaceVariables(value, values);
  const sizePx = lengthPx(replaced(said.get('font-size') ?? ''), fontSizeOf(parent), fontSizeOf(parent));
  if (sizePx !== null) values.set('font-size', `${sizePx}px`);
  for (const [name, value] of said) {
    if (name.startsWith('--') || name === 'font-size' || value === 'inherit') continue;
    values.set(name, finish(name, replaced(value), values));
  }
  return values;
}

/** The shorthands that the site's sheets use, to what they stand for. */
function expand(name: string, value: string): (readonly [string, string])[] {
  switch (name) {
    case 'font': {
      const [, before = '', size = '', leading = 'normal', families = ''] =
        /^(.*?)\s*((?:var\(--text[^)]*\)|[\d.]+(?:px|rem|em))|inherit)(?:\s*\/\s*(var\([^)]*\)|[\d.]+))?\s*(.*)$/.exec(value) ?? [];
      if (size === 'inherit') return [];
      const weight = /\b\d00\b/.exec(before)?.[0] ?? '400';
      const style = before.includes('italic') ? 'italic' : 'normal';
      return [
        ['font-size', size],
        ['line-height', leading],
        ['font-weight', weight],
        ['font-style', style],
        ['font-family', families],
      ];
    }
    case 'margin': {
      const [top = '0', , bottom = top] = list.space(value);
      return [
        ['margin-top', top],
        ['margin-bottom', bottom],
      ];
    }
    case 'gap': {
      const [row = '0', column = row] = list.space(value);
      return [
        ['row-gap', row],
        ['column-gap', column],
      ];
    }
    case 'background':
      return [['background-color', value === 'none' ? 'transparent' : value]];
    case 'text-decoration':
      return [['text-decoration-line', value.split(' ')[0] ?? '']];
    case 'border-bottom': {
      const [width = '0', style = 'none', colour = ''] = list.space(value);
      return [
        ['border-bottom-width', width],
        ['border-bottom-style', style],
        ['border-bottom-color', colour],
      ];
    }
    default:
      return [[name, value]];
  }
}

/** What a browser's own sheet says of an element. */
function userAgent(tag: Tag): (readonly [string, string])[] {
  const { name, attribs } = tag;
  const parent = parentOf(tag);
  const isClosed = parent?.name === 'details' && parent.attribs['open'] === undefined && name !== 'summary';
  if (HIDDEN.includes(name) || isClosed || attribs['hidden'] !== undefined) return [['display', 'none']];
  const display: readonly [string, string] = ['display', BLOCKS.includes(name) ? 'block' : 'inline'];
  if (name === 'em' || name === 'cite' || name === 'i') return [display, ['font-style', 'italic']];
  return name === 'strong' || name === 'b' || /^h\d$/.test(name) ? [display, ['font-weight', '600']] : [display];
}

function replaceVariables(value: string, values: ReadonlyMap<string, string>): string {
  let text = value;
  // Innermost first; a chain that never ends is cut off.
  for (let turn = 0; turn < 20 && text.includes('var('); turn += 1) {
    text = text.replace(
      /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/g,
      (_, name: string, fallback = '') => values.get(name) ?? String(fallback),
    );
  }
  return text;
}

function finish(name: string, value: string, values: ReadonlyMap<string, string>): string {
  if (PAINTS.has(name)) return colourOf(value, values.get('color') ?? 'rgb(0, 0, 0)');
  if (name === 'font-weight') return { normal: '400', bold: '700' }[value] ?? value;
  if (!/width$|gap$|^margin|^padding|^letter-spacing$|^stroke-dasharray$/.test(name)) return value;
  if (name === 'stroke-dasharray') return value;
  const px = lengthPx(value, fontSizeOf(values), null);
  return px === null ? value : `${px}px`;
}

/** Px; null for what is no length. */
function lengthPx(value: string, emPx: number, percentOfPx: number | null): number | null {
  const sum = /^calc\((.*)\)$/.exec(value)?.[1]?.split(' + ');
  if (sum) return sum.reduce<number | null>((total, part) => add(total, lengthPx(part.trim(), emPx, percentOfPx)), 0);
  const [, number = '', unit = ''] = /^(-?[\d.]+)(px|rem|em|%)?$/.exec(value.trim()) ?? [];
  if (number === '') return null;
  if (unit === '%') return percentOfPx === null ? null : (Number(number) / 100) * percentOfPx;
  return Number(number) * (unit === 'rem' ? 16 : unit === 'em' ? emPx : 1);
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function fontSizeOf(values: ReadonlyMap<string, string> | null): number {
  return Number.parseFloat(values?.get('font-size') ?? '16');
}
