// Styled HTML around SVG to one group of SVG in a column: blocks below each other, rows and grids beside, text broken into lines.
import { DomUtils } from 'htmlparser2';
import { familiesOf } from '../../src/image/readStyle.ts';
import { readPaint } from '../../src/image/paint.ts';
import { readSvg } from '../../src/image/readSvg.ts';
import { element, type SvgElement } from '../../src/image/svgTree.ts';
import type { Style } from './cascade.ts';
import { drawnInTree } from './drawnInTree.ts';
import { partsOf, type Tag } from './htmlTree.ts';
import { breakRuns, collectRuns, textStyleOf, type SetRun, type TextLine } from './textRuns.ts';

export interface Flowed {
  readonly heightPx: number;
  /** Of what stands furthest to the right. */
  readonly widthPx: number;
  readonly drawn: readonly SvgElement[];
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
}

/** From the middle of a line down to its baseline, by the size; and from there to the foot of its letters. */
const BASELINE = 0.35;
const DESCENT = 0.32;
const EMPTY: Flowed = { heightPx: 0, widthPx: 0, drawn: [] };

/** `names` keeps the ids of one picture apart from those of another. */
export function flow(tag: Tag, at: At, styleOf: (tag: Tag) => Style, names: Map<string, string>): Flowed {
  const px = (of: Tag, name: string) => Number.parseFloat(styleOf(of).getPropertyValue(name)) || 0;
  const put = (of: Tag, where: At): Flowed => {
    const display = styleOf(of).getPropertyValue('display');
    if (display === 'none' || (of.attribs['class'] ?? '').split(' ').includes('sr-only')) return EMPTY;
    if (of.name === 'svg') return putSvg(of, where);
    if (display === 'grid') return putGrid(of, where);
    if (display === 'flex') return putRow(of, where);
    return putBlock(of, where);
  };
  const putBlock = (of: Tag, where: At): Flowed => {
    const isInline = (child: Tag | string) =>
      typeof child === 'string' || (child.name !== 'svg' && styleOf(child).getPropertyValue('display') === 'inline');
    const flowed: Flowed[] = [];
    const parts = partsOf(of);
    let y = 0;
    const add = (next: Flowed, marginPx: number) => {
      if (next.drawn.length === 0) return;
      // The first stands at the top.
      y += (flowed.length > 0 ? marginPx : 0) + next.heightPx;
      flowed.push(next);
    };
    for (let index = 0; index < parts.length; index += 1) {
      const child = parts[index] ?? '';
      if (isInline(child)) {
        const rest = parts.slice(index);
        const end = rest.findIndex((each) => !isInline(each));
        const inline = end < 0 ? rest : rest.slice(0, end);
        add(putText(inline, of, { ...where, y: where.y + y }), 0);
        index += inline.length - 1;
      } else if (typeof child !== 'string') {
        const marginPx = flowed.length > 0 ? Math.max(px(child, 'margin-top'), lastMargin(parts[index - 1])) : 0;
        add(put(child, { ...where, y: where.y + y + marginPx }), marginPx);
      }
    }
    return together(flowed, y);
  };
  const lastMargin = (before: Tag | string | undefined) =>
    before === undefined || typeof before === 'string' ? 0 : px(before, 'margin-bottom');
  const putText = (parts: readonly (Tag | string)[], of: Tag, { x, y, widthPx }: At): Flowed => {
    const lines = breakRuns(collectRuns(parts, of, styleOf), widthPx);
    const sizePx = px(of, 'font-size');
    const leading = styleOf(of).getPropertyValue('line-height');
    const linePx = leading.endsWith('px') ? Number.parseFloat(leading) : (Number(leading) || 1.3) * sizePx;
    const drawn = lines.flatMap((line, index) => drawLine(line, x, y + (index + 0.5) * linePx + sizePx * BASELINE, styleOf));
    return { heightPx: lines.length * linePx, widthPx: Math.max(0, ...lines.map((line) => line.widthPx)), drawn };
  };
  const putSvg = (of: Tag, { x, y, widthPx }: At): Flowed => {
    const [, , , boxWidth = 0, boxHeight = 0] = [0, ...(of.attribs['viewBox'] ?? '').split(' ').map(Number)];
    const style = styleOf(of);
    const said = (name: string) => style.getPropertyValue(name);
    const width = said('width').endsWith('%') ? widthPx : Number.parseFloat(said('width')) || Number(of.attribs['width']) || boxWidth;
    const height = Number.parseFloat(said('height').replace(/^100%$|^auto$/, '')) || Number(of.attribs['height']) || boxHeight;
    const svg = readSvg(drawnInTree(of, styleOf), names);
    if (svg === null) return EMPTY;
    const viewBox = of.attribs['viewBox'] ?? `0 0 ${width} ${height}`;
    return { heightPx: height, widthPx: width, drawn: [{ ...svg, attributes: { ...svg.attributes, x, y, width, height, viewBox } }] };
  };
  const putGrid = (of: Tag, { x, y, widthPx }: At): Flowed => {
    const items = partsOf(of).filter((child) => typeof child !== 'string');
    const [columnGap, rowGap] = [px(of, 'column-gap'), px(of, 'row-gap')];
    const leastPx = Number(/minmax\(min\(100%, ([\d.]+)px\)/.exec(styleOf(of).getPropertyValue('grid-template-columns'))?.[1] ?? widthPx);
    const columns = Math.max(1, Math.min(items.length, Math.floor((widthPx + columnGap) / (leastPx + columnGap))));
    const eachPx = (widthPx - (columns - 1) * columnGap) / columns;
    const flowed: Flowed[] = [];
    let top = 0;
    for (let first = 0; first < items.length; first += columns) {
      const row = items
        .slice(first, first + columns)
        .map((item, index) => put(item, { x: x + index * (eachPx + columnGap), y: y + top, widthPx: eachPx }));
      top += Math.max(0, ...row.map(({ heightPx }) => heightPx)) + rowGap;
      flowed.push(...row);
    }
    return together(flowed, Math.max(0, top - rowGap), widthPx);
  };
  /** Items as wide as what they hold, in as many rows as it takes; what stands in a row is centred in it. */
  const putRow = (of: Tag, { x, y, widthPx }: At): Flowed => {
    const gapPx = px(of, 'column-gap');
    const rows: { readonly flowed: Flowed; readonly item: Tag | string; readonly left: number }[][] = [[]];
    let left = 0;
    for (const item of partsOf(of)) {
      if (typeof item === 'string' && item.trim() === '') continue;
      const flowed = typeof item === 'string' ? putText([item.trim()], of, { x: 0, y: 0, widthPx }) : put(item, { x: 0, y: 0, widthPx });
      if (left > 0 && left + flowed.widthPx > widthPx) {
        rows.push([]);
        left = 0;
      }
      rows.at(-1)?.push({ flowed, item, left });
      left += flowed.widthPx + gapPx;
    }
    let top = 0;
    const drawn = rows.flatMap((row) => {
      const heightPx = Math.max(0, ...row.map(({ flowed }) => flowed.heightPx));
      const placed = row.map(({ flowed, left: from }) =>
        element('g', { transform: `translate(${x + from} ${y + top + (heightPx - flowed.heightPx) / 2})` }, flowed.drawn),
      );
      top += heightPx + px(of, 'row-gap');
      return placed;
    });
    const widest = Math.max(0, ...rows.map((row) => (row.at(-1)?.left ?? 0) + (row.at(-1)?.flowed.widthPx ?? 0)));
    return { heightPx: Math.max(0, top - px(of, 'row-gap')), widthPx: widest, drawn: DomUtils.textContent(of) === '' ? [] : drawn };
  };
  return put(tag, at);
}

function together(flowed: readonly Flowed[], heightPx: number, widthPx = Math.max(0, ...flowed.map((each) => each.widthPx))): Flowed {
  return { heightPx, widthPx, drawn: flowed.flatMap(({ drawn }) => drawn) };
}

/** The grounds and lines of marked words below their letters. */
function drawLine({ runs }: TextLine, x: number, baseline: number, styleOf: (tag: Tag) => Style): SvgElement[] {
  const marked = new Map<Tag, SetRun[]>();
  for (const run of runs) for (const tag of run.within) marked.set(tag, [...(marked.get(tag) ?? []), run]);
  const grounds = [...marked].flatMap(([tag, members]) => {
    const from = Math.min(...members.map((run) => run.x));
    const to = Math.max(...members.map((run) => run.x + run.widthPx));
    return drawMark(styleOf(tag), x + from, x + to, baseline);
  });
  return [...grounds, ...runs.map((run) => drawRun(run, x, baseline))];
}

function drawMark(style: Style, from: number, to: number, baseline: number): SvgElement[] {
  const sizePx = Number.parseFloat(style.getPropertyValue('font-size'));
  const widthPx = Number.parseFloat(style.getPropertyValue('border-bottom-width') || '0');
  const bottom = baseline + DESCENT * sizePx + (Number.parseFloat(style.getPropertyValue('padding-bottom')) || 0);
  const ground = readPaint(style.getPropertyValue('background-color'));
  const line = readPaint(style.getPropertyValue('border-bottom-color'));
  const kind = style.getPropertyValue('border-bottom-style');
  const dashes = { dashed: `${widthPx * 2} ${widthPx}`, dotted: `0.1 ${widthPx * 2}` }[kind];
  const top = baseline - 0.95 * sizePx;
  return [
    ...(ground.colour === 'none' || style.getPropertyValue('background-color') === ''
      ? []
      : [
          element('rect', { x: from, y: top, width: to - from, height: bottom - top, fill: ground.colour, 'fill-opacity': ground.opacity }),
        ]),
    ...(widthPx === 0
      ? []
      : [
          element('path', {
            d: `M${from} ${bottom + widthPx / 2}H${to}`,
            fill: 'none',
            stroke: line.colour,
            'stroke-width': widthPx,
            ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
            ...(kind === 'dotted' ? { 'stroke-linecap': 'round' } : {}),
          }),
        ]),
  ];
}

function drawRun({ text, style, x }: SetRun, left: number, baseline: number): SvgElement {
  const { sizePx, weight, letterSpacingPx } = textStyleOf(style);
  const { colour, opacity } = readPaint(style.getPropertyValue('color'));
  return element(
    'text',
    {
      x: left + x,
      y: baseline,
      fill: colour,
      ...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
      'font-family': familiesOf(style.getPropertyValue('font-family')),
      'font-size': sizePx,
      'font-weight': weight,
      ...(letterSpacingPx === undefined ? {} : { 'letter-spacing': letterSpacingPx }),
    },
    [text],
  );
}
