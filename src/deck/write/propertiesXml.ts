// Writes a deck's document properties (ECMA-376, part 2, 8.3 and part 1, 22.2).
import type { Deck } from '../../marks/slide/deck.ts';
import { el, type Element } from './xml.ts';

export function coreProperties({ about, language }: Deck): Element {
  const time = `${about.at.slice(0, 19)}Z`;
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time);
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, about.title),
    el('dc:subject', {}, about.subject),
    el('dc:creator', {}, about.author),
    el('dc:description', {}, about.description),
    el('dc:language', {}, language),
    ...(isTime ? ['dcterms:created', 'dcterms:modified'].map((name) => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, time)) : []),
  );
}

export function appProperties({ about, slides }: Deck): Element {
  return el(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    el('Application', {}, about.program),
    el('PresentationFormat', {}, 'Widescreen'),
    el('Slides', {}, String(slides.length)),
    el('Notes', {}, String(slides.length)),
  );
}
