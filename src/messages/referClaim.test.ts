// Tests what is pasted or sent about a claim: its exact quote with a reference, and a report with its id, version and address.
import { describe, expect, it } from 'vitest';
import { readFolder, say, shipped } from '../../tests/support/dataset.ts';
import { quoteWithReference, reportHref } from './referClaim.ts';

const minerales = readFolder('tests/datasets/minerales');
const ADDRESS = 'https://corridors.example/?claim=a';
const claimsOf = (dataset: typeof shipped) => [...dataset.claims.values()];

describe('a quote with its reference', () => {
  it.each([
    ['the shipped article', shipped],
    ['an article without publisher and date', minerales],
  ])('of %s has the words to the letter, the speaker, the title, the paragraph and the address, in one line', (_, dataset) => {
    for (const claim of claimsOf(dataset)) {
      const text = quoteWithReference(claim, dataset, ADDRESS, say);
      expect(text.startsWith(`“${claim.quote}” — `)).toBe(true);
      expect(text.endsWith(ADDRESS)).toBe(true);
      expect(text).toContain(dataset.file.source.title);
      expect(text).toContain(`paragraph ${claim.paragraph}.`);
      expect(text).toContain(dataset.people.get(claim.reportedBy)?.name);
      expect(text).toContain(say('source.undated'));
      expect(text).not.toMatch(/\n|\{|null|undefined/);
    }
  });

  it('says who is quoted and who reports it', () => {
    const reported = claimsOf(shipped).find(({ speaker, reportedBy }) => shipped.people.has(reportedBy) && speaker !== reportedBy);
    const names = [...shipped.people.values()].filter(({ id }) => id === reported?.speaker || id === reported?.reportedBy);
    expect(names.length).toBeGreaterThan(0);
    const text = reported ? quoteWithReference(reported, shipped, ADDRESS, say) : '';
    for (const { name } of names) expect(text).toContain(name);
  });
});

describe('a report of an error', () => {
  const [claim] = claimsOf(shipped);
  const report = (template: string) =>
    claim && reportHref(template, claim, { dataset: shipped, version: '0123456789ab', address: ADDRESS }, say);
  const filled = (text: string) => {
    for (const part of [claim?.id, claim?.quote, '0123456789ab', ADDRESS, shipped.file.id]) expect(text).toContain(part);
  };

  it('is a mail whose subject and body decode to the original', () => {
    const href = new URL(report('mailto:someone@example.org') ?? '');
    expect(href.protocol).toBe('mailto:');
    expect(href.pathname).toBe('someone@example.org');
    expect(href.searchParams.get('subject')).toContain(claim?.id);
    filled(href.searchParams.get('body') ?? '');
    // RFC 6068: a space is %20, since a plus is a plus.
    expect(href.search).not.toContain('+');
  });

  it('is an issue with title and body, added to the address’s own parameters', () => {
    const href = new URL(report('https://tracker.example/new?labels=data') ?? '');
    expect(href.searchParams.get('labels')).toBe('data');
    expect(href.searchParams.get('title')).toContain(claim?.id);
    filled(href.searchParams.get('body') ?? '');
  });

  it('fills in a template, and adds nothing', () => {
    const href = new URL(report('https://tracker.example/new?issue[title]={subject}&issue[description]={body}') ?? '');
    expect([...href.searchParams.keys()]).toEqual(['issue[title]', 'issue[description]']);
    filled(href.searchParams.get('issue[description]') ?? '');
  });

  it('keeps a quote with replacement signs unchanged, and cuts a very long one', () => {
    if (claim === undefined) throw new Error('no claim');
    const quote = `$& {body} ${'word '.repeat(400)}`;
    const href = reportHref('https://t.example/?b={body}', { ...claim, quote }, { dataset: shipped, version: 'v', address: ADDRESS }, say);
    const body = new URL(href ?? '').searchParams.get('b') ?? '';
    expect(body).toContain('“$& {body} word');
    expect((href ?? '').length).toBeLessThan(2000);
  });

  it.each(['', 'javascript:alert(1)', 'someone@example.org', 'data:text/html,x', '//elsewhere.example', 'mailto:a b'])(
    'is none where the site’s address is “%s”',
    (template) => {
      expect(report(template)).toBeNull();
    },
  );
});
