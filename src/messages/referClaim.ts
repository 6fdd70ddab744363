// Writes what a reader pastes or sends about a claim: its quote with a reference, and a report of an error in it.
import type { Claim, Dataset } from '../model/dataset.ts';
import { formatSpeaker } from './measures.ts';
import type { Say } from './say.ts';
import './claim/words.ts';

/** Cuts a quote in a report here, because an address may not be too long. */
const MOST_QUOTED = 300;

/** Writes the quote word for word, who says it, where it is, and the claim's address, on one line to paste. */
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
 * Gives the address for reporting an error: the site's report address with the claim, the dataset's version and the claim's address
 * filled in. Replaces `{subject}` and `{body}`; without them, adds what mail programs read (RFC 6068) or what issue trackers do
 * (`title` and `body`). Null where the report address is empty, or neither a mail nor a web address.
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
