// Writes W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one for each claim, on its exact words.
import { speakerName, type Claim } from '../model/dataset.ts';
import type { ClaimEntry } from '../model/schema.ts';
import { aboutLines, titleOf } from './about.ts';
import type { Export, Taken } from './export.ts';

/**
 * An AnnotationCollection with one page, as JSON-LD in the W3C's context. Each annotation describes a passage (paraphrase,
 * coder's note) and tags it (types, status). Its first target is the stored text, named by its hash (RFC 6920), with the quote
 * and the position in Unicode code points, as in `dataset.json`. Its second target is the article's page, with the quote only:
 * positions there would count other characters.
 */
export function annotationsOf(taken: Taken): object {
  const { dataset, claims, version, address, at } = taken;
  const { coding, id } = dataset.file;
  const base = address === '' ? `urn:corridors:${id}:${version}` : address;
  const entries = new Map<string, ClaimEntry>(dataset.file.claims.map((entry) => [entry.id, entry]));
  const items = claims.flatMap((claim) => {
    const entry = entries.get(claim.id);
    return entry === undefined ? [] : [annotationOf(claim, entry, base, taken)];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base,
    type: 'AnnotationCollection',
    label: [titleOf(taken), ...aboutLines(taken).map(({ name, value }) => `${name}: ${value}`)].join('\n'),
    creator: { name: coding.by },
    generated: at,
    rights: coding.licenceAddress,
    total: items.length,
    first: { id: `${base}#annotations`, type: 'AnnotationPage', partOf: base, startIndex: 0, items },
  };
}

function annotationOf(claim: Claim, { quote, position }: ClaimEntry, base: string, { dataset, permalink }: Taken): object {
  const { source, coding } = dataset.file;
  const own = permalink(claim.id);
  const types = claim.types.map((type) => dataset.types.get(type)?.name ?? type);
  const speaker = speakerName(dataset, claim.speaker);
  const selector = (each: object) => ({ type: 'SpecificResource', ...each });
  return {
    id: own === '' ? `${base}:${claim.id}` : own,
    type: 'Annotation',
    motivation: ['describing', 'tagging'],
    creator: { name: coding.by },
    // The model asks for a date and time, so a month or a year won't do.
    ...(/^\d{4}-\d{2}-\d{2}$/.test(coding.on) ? { created: `${coding.on}T00:00:00Z` } : {}),
    rights: coding.licenceAddress,
    body: [
      textual('describing', claim.paraphrase),
      ...types.map((name) => textual('tagging', name)),
      textual('tagging', claim.status),
      ...(speaker === null ? [] : [textual('identifying', speaker)]),
      ...(claim.coding.note === null ? [] : [textual('commenting', claim.coding.note)]),
    ],
    target: [
      selector({ source: textOf(source), selector: [quote, position] }),
      ...(source.address === null ? [] : [selector({ source: source.address, selector: quote })]),
    ],
  };
}

function textual(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** Names the text by its hash: `ni:///sha-256;<base64url>` (RFC 6920, section 3). */
function textOf({ text, language }: Taken['dataset']['file']['source']): object {
  const bytes = (text.sha256.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  const hash = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return { id: `ni:///sha-256;${hash}`, type: 'Text', format: 'text/plain', language };
}

export const annotationsExport: Export = {
  id: 'annotations',
  title: 'export.annotations',
  use: 'export.annotations.use',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (taken) => new TextEncoder().encode(`${JSON.stringify(annotationsOf(taken), null, 2)}\n`),
};
