// Checks that a citation library reads back the title, author, address, version and year of each citation.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildDataset, firstOf, say, shipped } from '../../../tests/support/dataset.ts';
import { escapeLatex } from './bibtex.ts';
import { articleReference, CITATION_FORMATS, claimReference, datasetReference, type Reference } from './index.ts';
import { nameOf } from './reference.ts';

const version = '0123456789ab';
const address = 'https://example.org/data/x/v/0123456789ab/?a=1%202&b_c=~d#e';
const asked = { dataset: shipped, version, address, at: '2026-11-25', say };
const claim = firstOf(shipped.claims.values());
const references: readonly Reference[] = [datasetReference(asked), claimReference(claim, asked), articleReference(asked)];

const parsed = v.object({
  type: v.string(),
  title: v.string(),
  author: v.array(v.object({ family: v.optional(v.string()), given: v.optional(v.string()), literal: v.optional(v.string()) })),
  URL: v.string(),
  version: v.optional(v.union([v.string(), v.number()])),
  edition: v.optional(v.union([v.string(), v.number()])),
  issued: v.optional(v.object({ 'date-parts': v.array(v.array(v.union([v.number(), v.string()]))) })),
});

const write = (id: string, reference: Reference) => CITATION_FORMATS.find((each) => each.id === id)?.write(reference) ?? '';
const read = (text: string) => v.parse(parsed, new Cite(text).data[0]);
const plain = (name: { family?: string | undefined; given?: string | undefined; literal?: string | undefined }) =>
  name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
const said = (name: Reference['authors'][number]) => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

const HOSTILE = [
  'Braces {in} and } out {',
  '100 % of R&D costs $5 #1 _under_ ~tilde^',
  'A \\ backslash \\textbf{bold}',
  '“Quoted” and "straight" and it’s',
  'Two\nlines\r\nTY  - HACK',
  'שלום {עולם} & more',
  '<b>not bold</b>',
  'A Title With Capitals: iPhone and NATO',
];

describe('citations', () => {
  it.each(['bibtex', 'ris', 'csl-json'])('%s is read back by a citation library', (id) => {
    for (const reference of references) {
      const back = read(write(id, reference));
      expect(back.title).toBe(reference.title);
      expect(back.author.map(plain)).toEqual(reference.authors.map(said));
      expect(back.URL).toBe(reference.address);
      expect(String(back.version ?? back.edition ?? '')).toBe(reference.version ?? '');
      expect(String(back.issued?.['date-parts'][0]?.[0] ?? '')).toBe(reference.issued?.slice(0, 4) ?? '');
      expect(back.type).toBe(reference.kind === 'article' ? 'webpage' : 'dataset');
    }
  });

  it.each(['bibtex', 'ris', 'csl-json'])('%s keeps any title letter for letter', (id) => {
    for (const title of HOSTILE) {
      const reference = { ...articleReference(asked), title: title.replace(/\s+/g, ' '), version: null };
      expect(read(write(id, reference)).title).toBe(reference.title);
    }
  });

  it('removes line breaks from the dataset’s texts, so that none of them can start a new field', () => {
    const dataset = buildDataset({
      title: 'Wool & salt, 100 %',
      parties: { salters: { lonLat: null } },
      claims: [{ paraphrase: 'One {two}' }],
    });
    const only = firstOf(dataset.claims.values());
    const reference = claimReference(only, { ...asked, dataset });
    for (const line of write('ris', reference).split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    for (const id of ['apa', 'chicago']) expect(write(id, reference)).not.toContain('\n');
    expect(read(write('bibtex', reference)).title).toBe('One {two}');
  });

  it('adds no date that the dataset does not give', () => {
    const article = articleReference({ dataset: shipped, at: null });
    for (const format of CITATION_FORMATS) expect(format.write(article)).not.toMatch(/\b(?:19|20)\d\d\b/);
    expect(write('apa', article)).toContain('(n.d.)');
    expect(write('chicago', article)).toContain(' n.d. ');
  });

  it('gives a claim’s words, speaker, paragraph and dataset', () => {
    const reference = claimReference(claim, asked);
    for (const id of ['bibtex', 'ris', 'csl-json']) {
      const text = write(id, reference);
      expect(text).toContain(id === 'bibtex' ? escapeLatex(claim.quote) : claim.quote);
      expect(text).toContain(`paragraph ${claim.paragraph}`);
      expect(text).toContain(reference.container);
    }
    expect(write('apa', reference)).toContain(`In ${reference.container}. ${address}`);
  });

  it('writes APA as a citation processor does', () => {
    for (const reference of [datasetReference(asked), articleReference(asked)]) {
      const made = new Cite(write('csl-json', reference)).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim();
      // The manual writes "Data set" as two words (10.9).
      expect(write('apa', reference)).toBe(made.replace('[Dataset]', '[Data set]'));
    }
  }, 30_000);

  it('keeps a name whole if it can’t split it safely', () => {
    expect(nameOf('Anna Kareva')).toEqual({ given: 'Anna', family: 'Kareva' });
    expect(nameOf('Gabriel García Márquez')).toEqual({ literal: 'Gabriel García Márquez' });
    expect(nameOf('The desk, and others')).toEqual({ literal: 'The desk, and others' });
    expect(nameOf('王 小明')).toEqual({ literal: '王 小明' });
  });
});
