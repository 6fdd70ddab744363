// Writes what search engines, link previews and reference managers read in a page's head.
import '../../src/messages/claim/words.ts';
import '../../src/messages/head/words.ts';
import '../../src/messages/share/words.ts';
import { claimReference, datasetReference, type Reference } from '../../src/exports/citations/index.ts';
import { escapeHtml } from '../../src/exports/htmlText.ts';
import { claimLinked, datasetLinked, jsonInHtml, type Json, type LinkedFrom } from '../../src/exports/linkedData.ts';
import { formatSpeaker } from '../../src/messages/measures.ts';
import type { Claim } from '../../src/model/dataset.ts';
import type { Params } from '../../src/pages/page.ts';
import { CARD } from '../previews/card.ts';

export interface HeadOf extends Omit<LinkedFrom, 'site'> {
  /** Of the page in the registry: a pattern of addresses. */
  readonly pattern: string;
  /** What the pattern found in the path. */
  readonly params: Params;
  /** The view that is the whole page, in words; null for other pages. */
  readonly view: { readonly title: string; readonly question: string } | null;
  /** Its picture for links; null where none was drawn. */
  readonly preview: { readonly file: string; readonly alt: string } | null;
  /** The page's path under the base, with a slash at both ends. */
  readonly path: string;
  /** The view of it that can be had as an embed; null for a page that has none. */
  readonly embed: string | null;
  /** The claim that a claim's page is about. */
  readonly claim: Claim | null;
  /** As the window shows it. */
  readonly title: string;
  /** The site's address with a slash at its end; empty where it is not known: then nothing that must be whole is said. */
  readonly siteAddress: string;
  /** The path under which the site is served, with both slashes. */
  readonly base: string;
}

const NOT_FOUND = '/404/';

/** The elements of a page's head, as HTML. */
export function headOf(of: HeadOf): string {
  const { path, title, siteAddress, base, say, claim } = of;
  const found = path !== NOT_FOUND;
  const whole = siteAddress === '' || !found ? null : siteAddress + path.slice(1);
  const description = descriptionOf(of);
  const reference = referenceOf(of, whole ?? '');
  return [
    metaName('description', description),
    ...(found ? [] : [metaName('robots', 'noindex')]),
    ...(whole === null ? [] : [`<link rel="canonical" href="${escapeHtml(whole)}">`, metaProperty('og:url', whole)]),
    ...oembedOf(of),
    metaProperty(
      'og:title',
      claim?.paraphrase ??
        (of.view === null ? title : say('embed.frameTitle', { view: of.view.title, title: of.dataset.file.source.title })),
    ),
    metaProperty('og:description', description),
    metaProperty('og:type', claim === null ? 'website' : 'article'),
    metaProperty('og:site_name', say('site.name')),
    metaProperty('og:locale', say.language),
    ...pictureOf(of),
    ...(reference === null ? [] : highwire(reference)),
    ...linkedOf(of, siteAddress === '' ? base : siteAddress).map(
      (json) => `<script type="application/ld+json">${jsonInHtml(json)}</script>`,
    ),
  ].join('');
}

/** Open Graph's structured image and X's card (developer.x.com, "Cards markup"): both need whole addresses, so none is said without. */
function pictureOf({ preview, siteAddress }: HeadOf): string[] {
  if (preview === null || siteAddress === '') return [metaName('twitter:card', 'summary')];
  return [
    metaProperty('og:image', siteAddress + preview.file),
    metaProperty('og:image:type', 'image/png'),
    metaProperty('og:image:width', String(CARD.width)),
    metaProperty('og:image:height', String(CARD.height)),
    metaProperty('og:image:alt', preview.alt),
    metaName('twitter:card', 'summary_large_image'),
    metaName('twitter:image:alt', preview.alt),
  ];
}

function linkedOf(of: HeadOf, site: string): Json[] {
  if (of.claim !== null) return [claimLinked(of.claim, { ...of, site })];
  return of.path === '/' || of.path === '/data/' ? [datasetLinked({ ...of, site })] : [];
}

/** Where the page's view can be had as an embed: https://oembed.com, 4. The first page offers the one that stands for it. */
function oembedOf({ embed, title, siteAddress, base }: HeadOf): string[] {
  if (embed === null) return [];
  const href = `${siteAddress === '' ? base : siteAddress}oembed/${embed}.json`;
  return [`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`];
}

/** A page in a sentence or two: its own, whatever other pages say. */
export function descriptionOf({ pattern, params, view, dataset, claim, version, say }: HeadOf): string {
  const { title } = dataset.file.source;
  if (view !== null) return say('head.view', { question: view.question, title });
  if (claim !== null) return say('claim.description', { quote: claim.quote, speaker: formatSpeaker(claim, dataset, say), title });
  switch (pattern) {
    case '/table/':
      return say('head.table', { title });
    case '/data/':
      return describeDataset({ dataset, say });
    case '/swaps/':
      return say('head.swaps', { title });
    case '/compare/':
      return say('head.compare', { title });
    case '/data/:article/v/:version/':
      return say('head.version', { title, version: params['version'] ?? version });
    case '/claim/:claim/':
      return say('head.gone', { title, claim: params['claim'] ?? '' });
    case '/share/':
      return say('head.share', { title });
    case '/present/':
      return say('head.present', { title });
    default:
      return say('site.description', { title });
  }
}

function describeDataset({ dataset, say }: Pick<HeadOf, 'dataset' | 'say'>): string {
  const { claims, flows, parties, file } = dataset;
  return say('head.dataset', { title: file.source.title, count: claims.size, flows: flows.size, parties: parties.size });
}

/** The first page is the dataset's, not the article's: that has its own page, at its publisher. */
function referenceOf({ path, claim, dataset, version, say }: HeadOf, address: string): Reference | null {
  const asked = { dataset, version, address, at: null, say };
  if (claim !== null) return claimReference(claim, asked);
  return path === '/' ? datasetReference(asked) : null;
}

/** Highwire Press's tags, as Google Scholar's guidelines for webmasters and Zotero's "Embedded Metadata" read them. */
function highwire({ title, authors, issued, address, language, container, version }: Reference): string[] {
  const tags: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ...authors.map((name) => ['citation_author', 'literal' in name ? name.literal : `${name.family}, ${name.given}`] as const),
    ['citation_publication_date', issued && issued.replaceAll('-', '/')],
    ['citation_inbook_title', container],
    ['citation_public_url', address],
    ['citation_version', version],
    ['citation_language', language],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [metaName(name, content)]));
}

function metaName(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`;
}

function metaProperty(property: string, content: string): string {
  return `<meta property="${property}" content="${escapeHtml(content)}">`;
}
