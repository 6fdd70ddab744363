// Writes a deck's master, its two layouts and its notes master (ECMA-376, 19.3.1), with title, source line and number.
import type { Box } from '../../geometry/box.ts';
import type { Deck, Placeholder } from '../../marks/slide/deck.ts';
import { formOf } from './geometryXml.ts';
import { placeholderOf, treeHead } from './marksXml.ts';
import { runProperties } from './wordsXml.ts';
import { BOXES } from '../../marks/slide/slideBoxes.ts';
import { COLOUR_MAPS } from './themeXml.ts';
import { emu, transform } from './units.ts';
import { el, type Child, type Element } from './xml.ts';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
/** Slide masters and layouts share one range of ids, from 2³¹ (19.7.18). */
export const MASTER_ID = 2_147_483_648;
const ACCENTS = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`]));

/** `layoutIds` are the relationships to the layouts, in order. */
export function masterOf(deck: Deck, layoutIds: readonly string[]): Element {
  const { language, theme } = deck;
  const palette = { theme };
  const level = (name: string, sizePx: number, face?: 'serif', bold = false) =>
    el(
      name,
      { marL: 0, indent: 0, algn: 'l' },
      el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
      el('a:buNone'),
      runProperties('a:defRPr', { sizePx, bold, ...(face ? { face } : {}) }, palette, null, language),
    );
  const levels = (sizePx: number) => Array.from({ length: 9 }, (_, index) => level(`a:lvl${index + 1}pPr`, sizePx));
  return el(
    'p:sldMaster',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      el('p:bg', {}, el('p:bgRef', { idx: 1001 }, el('a:schemeClr', { val: 'bg1' }))),
      el('p:spTree', {}, ...treeHead(), ...placeholders(deck, BOXES.title)),
    ),
    el('p:clrMap', { ...COLOUR_MAPS[theme], ...ACCENTS, hlink: 'hlink', folHlink: 'folHlink' }),
    el('p:sldLayoutIdLst', {}, ...layoutIds.map((id, index) => el('p:sldLayoutId', { id: MASTER_ID + 1 + index, 'r:id': id }))),
    el('p:hf', { hdr: 0, dt: 0 }),
    el(
      'p:txStyles',
      {},
      el('p:titleStyle', {}, level('a:lvl1pPr', 25, 'serif', true)),
      el('p:bodyStyle', {}, ...levels(14)),
      el('p:otherStyle', {}, ...levels(12)),
    ),
  );
}

export function layoutOf(deck: Deck, layout: 'opening' | 'slide'): Element {
  return el(
    'p:sldLayout',
    { ...NAMESPACES, type: layout === 'opening' ? 'title' : 'titleOnly', preserve: 1 },
    el(
      'p:cSld',
      { name: deck.names[layout] },
      el('p:spTree', {}, ...treeHead(), ...placeholders(deck, layout === 'opening' ? BOXES.opening : BOXES.title)),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}

function placeholders(deck: Deck, titleBox: Box): Element[] {
  const { names } = deck;
  return [
    placeholder({ id: 2, kind: 'title', box: titleBox, text: names.title }, deck),
    placeholder({ id: 3, kind: 'foot', box: BOXES.foot, text: '' }, deck),
    placeholder({ id: 4, kind: 'number', box: BOXES.number, text: null }, deck),
  ];
}

interface PlaceholderShape {
  readonly id: number;
  readonly kind: Placeholder;
  readonly box: Box;
  /** Null for the number of the slide. */
  readonly text: string | null;
}

function placeholder({ id, kind, box, text }: PlaceholderShape, { language, names, theme }: Deck): Element {
  const small = { sizePx: 10.5, paint: { colour: 'muted' } as const };
  const properties = (tag: string) =>
    kind === 'title' ? el(tag, { lang: language }) : runProperties(tag, small, { theme }, null, language);
  const run: Child =
    text === null
      ? el('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, properties('a:rPr'), el('a:t', {}, '‹#›'))
      : text === ''
        ? null
        : el('a:r', {}, properties('a:rPr'), el('a:t', {}, text));
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: names[kind] }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholderOf(kind)),
    ),
    el('p:spPr', {}, transform('a:xfrm', box), formOf({ form: 'rect', box })),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: kind === 'title' ? 't' : 'ctr' }, el('a:normAutofit')),
      el(
        'a:lstStyle',
        {},
        kind === 'title'
          ? null
          : el('a:lvl1pPr', { algn: kind === 'number' ? 'r' : 'l' }, runProperties('a:defRPr', small, { theme }, null, language)),
      ),
      el('a:p', {}, run, run === null ? el('a:endParaRPr', { lang: language }) : null),
    ),
  );
}

/** A sheet of paper, with the slide above and its notes below, always dark on light. */
export const NOTES_EMU = { width: 6_858_000, height: 9_144_000 };
const NOTES_BOXES = {
  image: { x: 685_800, y: 1_143_000, width: 5_486_400, height: 3_086_100 },
  words: { x: 685_800, y: 4_400_550, width: 5_486_400, height: 3_600_450 },
};

export function notesMasterOf({ language, names }: Deck): Element {
  const [image, words] = notesShapes(names.notes, true, [
    el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: language }), el('a:t', {}, names.notes))),
  ]);
  return el(
    'p:notesMaster',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      el('p:bg', {}, el('p:bgPr', {}, el('a:solidFill', {}, el('a:srgbClr', { val: 'FFFFFF' })), el('a:effectLst'))),
      el('p:spTree', {}, ...treeHead(), image ?? null, words ?? null),
    ),
    el('p:clrMap', { ...COLOUR_MAPS.light, ...ACCENTS, hlink: 'hlink', folHlink: 'folHlink' }),
    el(
      'p:notesStyle',
      {},
      el(
        'a:lvl1pPr',
        { marL: 0, algn: 'l' },
        el('a:defRPr', { sz: 1200 }, el('a:solidFill', {}, el('a:srgbClr', { val: '1C2126' })), el('a:latin', { typeface: '+mn-lt' })),
      ),
    ),
  );
}

/** The image of the slide, and the notes. */
export function notesShapes(name: string, isMaster: boolean, paragraphs: readonly Element[]): Element[] {
  const place = ({ x, y, width, height }: Box) => el('a:xfrm', {}, el('a:off', { x, y }), el('a:ext', { cx: width, cy: height }));
  const form = el('a:prstGeom', { prst: 'rect' }, el('a:avLst'));
  return [
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id: 2, name: 'Slide' }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'sldImg', ...(isMaster ? { idx: 2 } : {}) })),
      ),
      isMaster
        ? el(
            'p:spPr',
            {},
            place(NOTES_BOXES.image),
            form,
            el('a:noFill'),
            el('a:ln', { w: 9525 }, el('a:solidFill', {}, el('a:srgbClr', { val: '555D63' }))),
          )
        : el('p:spPr'),
    ),
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id: 3, name }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'body', sz: 'quarter', idx: isMaster ? 3 : 1 })),
      ),
      isMaster ? el('p:spPr', {}, place(NOTES_BOXES.words), form) : el('p:spPr'),
      el(
        'p:txBody',
        {},
        isMaster ? el('a:bodyPr', { lIns: emu(6), tIns: emu(3), rIns: emu(6), bIns: emu(3) }) : el('a:bodyPr'),
        el('a:lstStyle'),
        ...paragraphs,
      ),
    ),
  ];
}
