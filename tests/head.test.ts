// What machines read of a page's head: whole addresses only where the site's is known, no invented date, nothing that breaks out.
import { describe, expect, it } from 'vitest';
import { descriptionOf, headOf, type HeadOf } from '../tools/build/headOf.ts';
import { buildDataset, firstOf, say, shipped } from './support/dataset.ts';
import { shelfOf } from './support/shelf.ts';

const SITE = 'https://example.org/corridors/';
const shelf = shelfOf();
const home: HeadOf = {
  dataset: shipped,
  version: '0123456789ab',
  shelf,
  say,
  pattern: '/',
  params: {},
  embed: 'map',
  view: null,
  preview: { file: 'preview/page/explore.png', alt: 'A map "of" it' },
  path: '/',
  claim: null,
  title: 'A title',
  siteAddress: SITE,
  base: '/corridors/',
};
const claim = firstOf(shipped.claims.values());
const ofClaim: HeadOf = { ...home, pattern: '/claim/:claim/', path: `/claim/${claim.id}/`, claim };

describe('the head of a page', () => {
  it('names its own whole address, and none where the site has none', () => {
    expect(headOf(ofClaim)).toContain(`<link rel="canonical" href="${SITE}claim/${claim.id}/">`);
    const unknown = headOf({ ...ofClaim, siteAddress: '' });
    for (const tag of ['canonical', 'og:url', 'citation_public_url']) expect(unknown).not.toContain(tag);
  });

  it('shows its picture for links where its whole address is known, with its size and in words, and none where it is not', () => {
    const head = headOf(home);
    for (const tag of [
      `<meta property="og:image" content="${SITE}preview/page/explore.png">`,
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta property="og:image:alt" content="A map &quot;of&quot; it">',
      '<meta name="twitter:card" content="summary_large_image">',
    ])
      expect(head).toContain(tag);
    for (const without of [headOf({ ...home, siteAddress: '' }), headOf({ ...home, preview: null })]) {
      expect(without).not.toContain('image');
      expect(without).toContain('<meta name="twitter:card" content="summary">');
    }
  });

  it('has a description of its own on each sort of page', () => {
    const described = ['/', '/table/', '/data/', '/compare/', '/share/', '/present/', '/claim/:claim/', '/data/:article/v/:version/'].map(
      (pattern) => descriptionOf({ ...home, pattern }),
    );
    expect(
      new Set([...described, descriptionOf({ ...home, view: { title: 'A view', question: 'Which?' } }), descriptionOf(ofClaim)]).size,
    ).toBe(described.length + 2);
  });

  it('describes the dataset with its files, licence, version and article', () => {
    for (const path of ['/', '/data/']) {
      expect(linkedIn(headOf({ ...home, pattern: path, path }))).toMatchObject({
        '@type': 'Dataset',
        version: '0123456789ab',
        license: shipped.file.coding.licenceAddress,
        creator: { name: shipped.file.coding.by },
        isBasedOn: { headline: shipped.file.source.title, url: shipped.file.source.address },
        distribution: [{ contentUrl: `${SITE}data/invented/claims.csv`, encodingFormat: 'text/csv' }],
        variableMeasured: ['Trade turnover', 'Investment total'],
      });
    }
    expect(headOf({ ...home, siteAddress: '' })).toContain('"contentUrl":"/corridors/data/invented/claims.csv"');
  });

  it('describes a claim by its words and its speaker, in the article', () => {
    const head = headOf(ofClaim);
    expect(linkedIn(head)).toMatchObject({
      '@graph': [
        { '@type': 'Claim', name: claim.paraphrase, url: `${SITE}claim/${claim.id}/` },
        { '@type': 'Quotation', text: claim.quote, creator: { name: 'Igor Yushkov' } },
      ],
    });
    expect(contentOf(head, 'description')).toContain(claim.quote);
    expect(contentOf(head, 'citation_title')).toBe(claim.paraphrase);
    expect(contentOf(head, 'citation_author')).toBe(shipped.file.coding.by);
    expect(contentOf(head, 'citation_public_url')).toBe(`${SITE}claim/${claim.id}/`);
  });

  it('gives the article no date that it does not have', () => {
    expect(headOf(home)).not.toContain('datePublished');
    expect(contentOf(headOf(home), 'citation_publication_date')).toBe(shipped.file.coding.on.replaceAll('-', '/'));
  });

  it('lets no text of a dataset out of its element', () => {
    const dataset = buildDataset({
      title: '</script><script>alert(1)</script> "quoted" \u2028',
      parties: { salters: { lonLat: null } },
      claims: [{ paraphrase: '"><img src=x onerror=alert(1)>' }],
    });
    const hostile = firstOf(dataset.claims.values());
    for (const head of [headOf({ ...home, dataset }), headOf({ ...ofClaim, dataset, claim: hostile, title: '"><b>' })]) {
      expect(head.match(/<script/g)).toHaveLength(1);
      expect(head.match(/<\/script>/g)).toHaveLength(1);
      expect(head).not.toMatch(/<img|<b>/);
      expect(/<script.*<\/script>/s.exec(head)?.[0]).not.toContain('\u2028');
    }
    expect(linkedIn(headOf({ ...home, dataset }))).toMatchObject({ isBasedOn: { headline: dataset.file.source.title } });
  });

  it('says where its view can be had as an embed', () => {
    const link = (address: string) => `<link rel="alternate" type="application/json+oembed" href="${address}"`;
    const figures: HeadOf = { ...home, embed: 'figures', pattern: '/embed/:view/', path: '/embed/figures/' };
    expect(headOf(figures)).toContain(link(`${SITE}oembed/figures.json`));
    expect(headOf(home)).toContain(link(`${SITE}oembed/map.json`));
    expect(headOf({ ...figures, siteAddress: '' })).toContain(link('/corridors/oembed/figures.json'));
    expect(headOf({ ...home, embed: null, pattern: '/table/', path: '/table/' })).not.toContain('oembed');
  });

  it('keeps the page of unknown addresses out of search engines', () => {
    const head = headOf({ ...home, pattern: '/404/', path: '/404/' });
    expect(contentOf(head, 'robots')).toBe('noindex');
    expect(head).not.toContain('canonical');
  });
});

function contentOf(head: string, name: string): string | undefined {
  return new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(head)?.[1];
}

function linkedIn(head: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? 'null');
}
