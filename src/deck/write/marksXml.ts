// Writes a slide's marks as a shape tree (ECMA-376, 19.3.1): each with an id, a name and a text for those who do not see it.
import { centreOf, type Box, type Point } from '../../geometry/box.ts';
import type { Alt, BarChart, ConnectorMark, GroupMark, Mark, PathMark, ShapeMark, Side } from '../../marks/slide/deck.ts';
import { boxOfMarks } from '../../marks/slide/boxOfMarks.ts';
import { formOf, pathForm } from './geometryXml.ts';
import { fillOf, lineOf, type Palette } from './paintXml.ts';
import { tableOf } from './tableXml.ts';
import { transform } from './units.ts';
import { el, type Child, type Element } from './xml.ts';
import { wordsBody, type Links } from './wordsXml.ts';

/** What marks need of the slide that they are on. */
export interface Sheet extends Links {
  readonly palette: Palette;
  readonly language: string;
  /** The id of a relationship to a chart of its own. */
  chart(chart: BarChart): string;
}

/** Gives each mark an id of its own on the slide; 1 is the tree itself. */
export function shapeTree(marks: readonly Mark[], sheet: Sheet): Element {
  const ids = new Map<Mark, number>();
  const shapes = new Map<string, { id: number; box: Box }>();
  const number = (mark: Mark): void => {
    const id = ids.size + 2;
    ids.set(mark, id);
    if (mark.kind === 'shape' && mark.key !== undefined) shapes.set(mark.key, { id, box: mark.box });
    if (mark.kind === 'group') mark.marks.forEach(number);
  };
  marks.forEach(number);
  const write = (mark: Mark): Child => {
    const id = ids.get(mark) ?? 0;
    switch (mark.kind) {
      case 'shape':
        return shapeOf(mark, id, sheet);
      case 'path':
        return pathOf(mark, id, sheet);
      case 'connector':
        return connectorOf(mark, id, shapes, sheet);
      case 'group':
        return groupOf(mark, id, mark.marks.map(write), sheet);
      case 'table':
        return frameOf(mark, id, sheet, TABLE, tableOf(mark, sheet, sheet.palette, sheet.language));
      case 'chart':
        return frameOf(mark, id, sheet, CHART, el('c:chart', { 'xmlns:c': CHART, 'r:id': sheet.chart(mark.chart) }));
    }
  };
  return el('p:spTree', {}, ...treeHead(), ...marks.map(write));
}

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** What every tree of shapes begins with. */
export function treeHead(): Element[] {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  return [
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, groupTransform(nothing)),
  ];
}

function shapeOf(mark: ShapeMark, id: number, sheet: Sheet): Element {
  const { box, fill, line, words, placeholder } = mark;
  const isBare = fill === undefined && line === undefined;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      altOf(mark.alt, id, sheet),
      el('p:cNvSpPr', isBare && placeholder === undefined ? { txBox: 1 } : {}),
      el('p:nvPr', {}, placeholder === undefined ? null : placeholderOf(placeholder)),
    ),
    el('p:spPr', {}, transform('a:xfrm', box), formOf(mark), fillOf(fill, sheet.palette), lineOf(line, sheet.palette)),
    placeholder === 'number' ? numberBody(mark, sheet) : wordsBody('p:txBody', words, sheet.palette, sheet, sheet.language),
  );
}

export function placeholderOf(placeholder: NonNullable<ShapeMark['placeholder']>): Element {
  if (placeholder === 'title') return el('p:ph', { type: 'title' });
  return placeholder === 'foot'
    ? el('p:ph', { type: 'ftr', sz: 'quarter', idx: 11 })
    : el('p:ph', { type: 'sldNum', sz: 'quarter', idx: 12 });
}

/** The number of a slide is a field: it is right wherever the slide is moved to. */
function numberBody({ words }: ShapeMark, sheet: Sheet): Element {
  const body = wordsBody('p:txBody', words, sheet.palette, sheet, sheet.language);
  const withField = (element: Element): Element => ({
    ...element,
    ...(element.name === 'a:r' ? { name: 'a:fld', attributes: { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' } } : {}),
    children: element.children.map((child) => (child === null || typeof child === 'string' ? child : withField(child))),
  });
  return withField(body);
}

function pathOf(mark: PathMark, id: number, sheet: Sheet): Child {
  const form = pathForm(mark);
  if (form === null) return null;
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, altOf(mark.alt, id, sheet), el('p:cNvSpPr'), el('p:nvPr')),
    el('p:spPr', {}, transform('a:xfrm', form.box), form.geometry, fillOf(mark.fill, sheet.palette), lineOf(mark.line, sheet.palette)),
  );
}

/** The places at which a rectangle and a rounded one take connectors, counted from the top against the clock (presetShapeDefinitions.xml). */
const SITES: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };

function connectorOf(mark: ConnectorMark, id: number, shapes: ReadonlyMap<string, { id: number; box: Box }>, sheet: Sheet): Element {
  const [from, to] = [shapes.get(mark.from.key), shapes.get(mark.to.key)];
  if (from === undefined || to === undefined) throw new Error(`${mark.alt.name} is glued to a shape that is not there`);
  const [start, end] = [sideOf(from.box, mark.from.side), sideOf(to.box, mark.to.side)];
  const box = {
    x: Math.min(start[0], end[0]),
    y: Math.min(start[1], end[1]),
    width: Math.abs(start[0] - end[0]),
    height: Math.abs(start[1] - end[1]),
  };
  return el(
    'p:cxnSp',
    {},
    el(
      'p:nvCxnSpPr',
      {},
      altOf(mark.alt, id, sheet),
      el(
        'p:cNvCxnSpPr',
        {},
        el('a:stCxn', { id: from.id, idx: SITES[mark.from.side] }),
        el('a:endCxn', { id: to.id, idx: SITES[mark.to.side] }),
      ),
      el('p:nvPr'),
    ),
    el(
      'p:spPr',
      {},
      transform('a:xfrm', box, { h: end[0] < start[0], v: end[1] < start[1] }),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      lineOf(mark.line, sheet.palette),
    ),
  );
}

function sideOf(box: Box, side: Side): Point {
  const [x, y] = centreOf(box);
  return side === 'top' ? [x, box.y] : side === 'bottom' ? [x, box.y + box.height] : side === 'left' ? [box.x, y] : [box.x + box.width, y];
}

function groupOf({ alt, marks }: GroupMark, id: number, children: readonly Child[], sheet: Sheet): Child {
  if (children.every((child) => child === null)) return null;
  return el(
    'p:grpSp',
    {},
    el('p:nvGrpSpPr', {}, altOf(alt, id, sheet), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, groupTransform(boxOfMarks(marks))),
    ...children,
  );
}

/** Inside of a group, the pixels are those of the slide. */
function groupTransform(box: Box): Element {
  const { name, attributes, children } = transform('a:xfrm', box);
  const [offset, extent] = children;
  const inside = (child: Child | undefined, as: string): Child => (child && typeof child !== 'string' ? { ...child, name: as } : null);
  return el(name, attributes, ...children, inside(offset, 'a:chOff'), inside(extent, 'a:chExt'));
}

function frameOf({ alt, box }: { alt: Alt; box: Box }, id: number, sheet: Sheet, uri: string, graphic: Element): Element {
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      altOf(alt, id, sheet),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    transform('p:xfrm', box),
    el('a:graphic', {}, el('a:graphicData', { uri }, graphic)),
  );
}

/** What decorates is marked so (MS-ODRAWXML, 2.32): screen readers pass over it. */
function altOf({ name, description, link }: Alt, id: number, sheet: Sheet): Element {
  const decorative = el('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: 1 });
  return el(
    'p:cNvPr',
    { id, name, descr: description ?? '' },
    link === undefined ? null : el('a:hlinkClick', { 'r:id': sheet.linkTo(link) }),
    description === null ? el('a:extLst', {}, el('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, decorative)) : null,
  );
}
