// Writes what leaves the page about a claim: a quote with its reference, and a report of an error.
import type { Claim, Dataset } from '../model/dataset.ts';
import { formatSpeaker } from './measures.ts';
import type { Say } from './say.ts';
import './claim/words.ts';

/** A quote in a report is cut here: an address has its limits. */
const MOST_QUOTED = 300;

/** The quote to the letter, who says it, where it stands, and the address of the claim: one line, ready to be pasted. */
export function quoteWithReference(claim: Claim, dataset: Dataset, address: string, say: Say): string {
  const { title, publisher, published } = dataset.file.source;
  return say('cite.quote', {
    quote: claim.quote,
    speaker: formatSpeaker(claim, dataset, say),
    title,
    source: [publisher, published ?? say('source.undated')].filter((part) => part !== null).join(', '),
    paragraph: String(claim.paragraph),
    address,
  });
}

/**
 * The address of a report of an error: the site's own report address with the claim, the dataset's version and the claim's address
 * filled in. `{subject}` and `{body}` in it are replaced; without them they are added as mail programs read them (RFC 6068), or as
 * issue trackers do (`title` and `body`). Null where the report address is empty, or neither a mail nor a web address.
 */
export function reportHref(
  reportAddress: string,
  claim: Claim,
  { dataset, version, address }: { readonly dataset: Dataset; readonly version: string; readonly address: string },
  say: Say,
): string | null {
  if (!/^(?:mailto:|https?:\/\/)\S+$/i.test(reportAddress)) return null;
  const { id, coding } = dataset.file;
  const quote = claim.quote.length > MOST_QUOTED ? `${claim.quote.slice(0, MOST_QUOTED)} …` : claim.quote;
  const subject = encodeURIComponent(say('report.subject', { claim: claim.id, dataset: id }));
  const body = encodeURIComponent(say('report.body', { claim: claim.id, quote, address, dataset: id, version, date: coding.on }));
  if (/\{(?:subject|body)\}/.test(reportAddress)) {
    return reportAddress.replaceAll('{subject}', () => subject).replaceAll('{body}', () => body);
  }
  const key = /^mailto:/i.test(reportAddress) ? 'subject' : 'title';
  return `${reportAddress}${reportAddress.includes('?') ? '&' : '?'}${key}=${subject}&body=${body}`;
}
