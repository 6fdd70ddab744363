// Writes a deck as a PowerPoint file (ECMA-376, 5th edition, transitional), with every part that programs need.
import { chartBook } from './chartBook.ts';
import { chartSheetOf } from './chartSheet.ts';
import { chartOf } from './chartXml.ts';
import { SLIDE_PX, type BarChart, type Deck, type DeckSlide } from '../../marks/slide/deck.ts';
import { shapeTree, treeHead } from './marksXml.ts';
import { layoutOf, MASTER_ID, masterOf, NAMESPACES, NOTES_EMU, notesMasterOf, notesShapes } from './masterXml.ts';
import { zipParts, type Part, type Relation } from './parts.ts';
import { appProperties, coreProperties } from './propertiesXml.ts';
import { themeOf } from './themeXml.ts';
import { emu } from './units.ts';
import { cleaned, el, type Element } from './xml.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const P = `${TYPE}.presentationml`;
const LAYOUTS = ['opening', 'slide'] as const;

/** The same deck gives the same bytes. Throws for a connector without its shapes. A deck without slides opens empty. */
export function writeDeck(deck: Deck): Uint8Array {
  const slides = deck.slides.map((slide, index) => slideParts(slide, index + 1, deck));
  const parts: Part[] = [
    presentation(deck),
    { path: 'ppt/presProps.xml', type: `${P}.presProps+xml`, root: el('p:presentationPr', NAMESPACES) },
    { path: 'ppt/viewProps.xml', type: `${P}.viewProps+xml`, root: el('p:viewPr', NAMESPACES) },
    {
      path: 'ppt/tableStyles.xml',
      type: `${P}.tableStyles+xml`,
      root: el('a:tblStyleLst', { 'xmlns:a': NAMESPACES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
    },
    { path: 'ppt/theme/theme1.xml', type: `${TYPE}.theme+xml`, root: themeOf(deck.names.theme, deck.theme) },
    { path: 'ppt/theme/theme2.xml', type: `${TYPE}.theme+xml`, root: themeOf(deck.names.theme, 'light') },
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${P}.slideMaster+xml`,
      root: masterOf(
        deck,
        LAYOUTS.map((_, index) => `rId${index + 1}`),
      ),
      relations: [
        ...LAYOUTS.map((_, index) => related(index + 1, 'slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`)),
        related(LAYOUTS.length + 1, 'theme', '../theme/theme1.xml'),
      ],
    },
    ...LAYOUTS.map((layout, index) => ({
      path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      type: `${P}.slideLayout+xml`,
      root: layoutOf(deck, layout),
      relations: [related(1, 'slideMaster', '../slideMasters/slideMaster1.xml')],
    })),
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${P}.notesMaster+xml`,
      root: notesMasterOf(deck),
      relations: [related(1, 'theme', '../theme/theme2.xml')],
    },
    ...slides.flat(),
    { path: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml', root: coreProperties(deck) },
    { path: 'docProps/app.xml', type: `${TYPE}.extended-properties+xml`, root: appProperties(deck) },
  ];
  return zipParts(
    parts,
    [
      related(1, 'officeDocument', 'ppt/presentation.xml'),
      {
        id: 'rId2',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      related(3, 'extended-properties', 'docProps/app.xml'),
    ],
    deck.about.at,
  );
}

function related(number: number, kind: string, target: string): Relation {
  return { id: `rId${number}`, type: `${R}/${kind}`, target };
}

function presentation({ slides, language }: Deck): Part {
  const at = (index: number) => `rId${index + 7}`;
  const level = (index: number) =>
    el(
      `a:lvl${index + 1}pPr`,
      { marL: 0, algn: 'l' },
      el(
        'a:defRPr',
        { sz: 1800, lang: language },
        el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
        el('a:latin', { typeface: '+mn-lt' }),
      ),
    );
  return {
    path: 'ppt/presentation.xml',
    type: `${P}.presentation.main+xml`,
    root: el(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: 1 },
      el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })),
      el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
      slides.length === 0 ? null : el('p:sldIdLst', {}, ...slides.map((_, index) => el('p:sldId', { id: 256 + index, 'r:id': at(index) }))),
      el('p:sldSz', { cx: emu(SLIDE_PX.width), cy: emu(SLIDE_PX.height) }),
      el('p:notesSz', { cx: NOTES_EMU.width, cy: NOTES_EMU.height }),
      el('p:defaultTextStyle', {}, ...Array.from({ length: 9 }, (_, index) => level(index))),
    ),
    relations: [
      related(1, 'slideMaster', 'slideMasters/slideMaster1.xml'),
      related(2, 'notesMaster', 'notesMasters/notesMaster1.xml'),
      related(3, 'presProps', 'presProps.xml'),
      related(4, 'viewProps', 'viewProps.xml'),
      related(5, 'theme', 'theme/theme1.xml'),
      related(6, 'tableStyles', 'tableStyles.xml'),
      ...slides.map((_, index) => related(index + 7, 'slide', `slides/slide${index + 1}.xml`)),
    ],
  };
}

/** A slide, its notes, and its charts with their workbooks. */
function slideParts(slide: DeckSlide, number: number, deck: Deck): Part[] {
  const relations: Relation[] = [
    related(1, 'slideLayout', `../slideLayouts/slideLayout${LAYOUTS.indexOf(slide.layout) + 1}.xml`),
    related(2, 'notesSlide', `../notesSlides/notesSlide${number}.xml`),
  ];
  const links = new Map<string, string>();
  const charts: Part[] = [];
  const tree = shapeTree(slide.marks, {
    palette: { theme: deck.theme },
    language: deck.language,
    linkTo(address) {
      const known = links.get(address);
      if (known !== undefined) return known;
      const id = `rId${relations.length + 1}`;
      relations.push({ id, type: `${R}/hyperlink`, target: new URL(address).href, isOutside: true });
      links.set(address, id);
      return id;
    },
    chart(chart) {
      const name = String(100 * number + charts.length / 2 + 1);
      charts.push(...chartParts(chart, name, deck));
      relations.push(related(relations.length + 1, 'chart', `../charts/chart${name}.xml`));
      return `rId${relations.length}`;
    },
  });
  return [
    {
      path: `ppt/slides/slide${number}.xml`,
      type: `${P}.slide+xml`,
      root: el('p:sld', NAMESPACES, el('p:cSld', {}, tree), el('p:clrMapOvr', {}, el('a:masterClrMapping'))),
      relations,
    },
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: `${P}.notesSlide+xml`,
      root: notesOf(slide, deck),
      relations: [related(1, 'notesMaster', '../notesMasters/notesMaster1.xml'), related(2, 'slide', `../slides/slide${number}.xml`)],
    },
    ...charts,
  ];
}

function chartParts(chart: BarChart, name: string, { theme, language, about }: Deck): Part[] {
  return [
    {
      path: `ppt/charts/chart${name}.xml`,
      type: `${TYPE}.drawingml.chart+xml`,
      root: chartOf(chart, theme, 'rId1', language),
      relations: [related(1, 'package', `../embeddings/Microsoft_Excel_Sheet${name}.xlsx`)],
    },
    {
      path: `ppt/embeddings/Microsoft_Excel_Sheet${name}.xlsx`,
      type: `${TYPE}.spreadsheetml.sheet`,
      root: chartBook(chartSheetOf(chart), about.at),
    },
  ];
}

function notesOf({ notes }: DeckSlide, { names, language }: Deck): Element {
  const paragraphs = notes.map((text) => {
    const words = cleaned(text).replaceAll('\n', ' ');
    return el('a:p', {}, words === '' ? null : el('a:r', {}, el('a:rPr', { lang: language, dirty: 0 }), el('a:t', {}, words)));
  });
  return el(
    'p:notes',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      el('p:spTree', {}, ...treeHead(), ...notesShapes(names.notes, false, paragraphs.length > 0 ? paragraphs : [el('a:p')])),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}
