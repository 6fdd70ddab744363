// The page of a claim: read and cited without script, with its map, its way to its neighbours, and what machines read of it.
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { say } from '../support/explore.ts';
import { PATIENCE, PHONE, test } from '../support/site.ts';
import '../../src/messages/learnAll.ts';

const { file } = readArticle();
const claim = file.claims.find(({ id }) => id === 'trade-turnover');

describe('the page of a claim', () => {
  test('without script holds the quote in its paragraph, the status with its rule, the map and a citation', async ({ open }) => {
    const page = await open({ script: false });
    await page.goto('/claim/trade-turnover/');
    expect(await page.locator('h1').textContent()).toBe(claim?.paraphrase);
    const words = await page.locator('.article-text .quote[aria-current="true"]').allTextContents();
    expect(words.join('')).toBe(claim?.quote.exact);
    expect(await page.getByText(say('status.rule.stated')).count()).toBe(1);
    expect(await page.locator('svg [data-flow]').count()).toBeGreaterThan(0);
    const citation = await page.locator('#cite .cite-text').first().textContent();
    expect(citation).toContain(claim?.paraphrase);
    expect(citation).toContain(file.coding.by);
    await page.locator('#cite summary', { hasText: 'BibTeX' }).first().click();
    expect(await page.locator('#cite pre').first().isVisible()).toBe(true);
    expect(await page.locator('#cite pre').first().textContent()).toMatch(/^@dataset\{/);
  });

  test('of a claim without a flow says that there is no map', async ({ open }) => {
    const flowless = file.claims.find(({ id }) => !file.flows.some(({ claims }) => claims.includes(id)));
    const page = await open({ script: false });
    await page.goto(`/claim/${flowless?.id}/`);
    expect(await page.getByText(say('claim.noMap')).count()).toBe(1);
    expect(await page.locator('svg.map').count()).toBe(0);
  });

  test('gives the citation as a file, with the claim’s whole address and the version', async ({ open }) => {
    const page = await open();
    await page.goto('/claim/trade-turnover/');
    const details = page.locator('#cite details', { has: page.locator('summary', { hasText: 'RIS' }) }).first();
    await details.locator('summary').click();
    await expect
      .poll(() => details.locator('pre').textContent(), PATIENCE)
      .toContain(`${new URL(page.url()).origin}/claim/trade-turnover/`);
    const [download] = await Promise.all([page.waitForEvent('download'), details.locator('a[download]').click()]);
    expect(download.suggestedFilename()).toMatch(/-trade-turnover-ris\.ris$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(`TI  - ${claim?.paraphrase}`);
    expect(text).toMatch(/^ET {2}- [0-9a-f]{12}$/m);
  });

  test('leads to the next claim, and its marks to other claims’ pages', async ({ open }) => {
    const page = await open({ size: PHONE });
    await page.goto('/claim/trade-turnover/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const other = page.locator('.article-text .quote:not([aria-current])').first();
    expect(await other.getAttribute('href')).toMatch(/^\/claim\/[a-z-]+\/$/);
    await page.locator('.claim-neighbours a[rel="next"]').click();
    await expect.poll(() => new URL(page.url()).pathname, PATIENCE).toMatch(/^\/claim\/(?!trade-turnover)[a-z-]+\/$/);
  });

  test('of an id that the dataset does not have says so', async ({ open }) => {
    const page = await open({ expected: [/404/] });
    await page.goto('/claim/no-such-claim/');
    await expect.poll(() => page.getByText(say('claim.unknown.why', { id: 'no-such-claim' })).count(), PATIENCE).toBe(1);
  });

  test('is read by reference managers and search engines', async ({ open }) => {
    const page = await open({ script: false });
    await page.goto('/claim/trade-turnover/');
    expect(await page.locator('meta[name="citation_title"]').getAttribute('content')).toBe(claim?.paraphrase);
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toContain(claim?.quote.exact);
    const linked = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(linked ?? '')).toMatchObject({
      '@graph': [{ '@type': 'Claim' }, { '@type': 'Quotation', text: claim?.quote.exact }],
    });
    await page.goto('/data/');
    const dataset = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(dataset).toMatchObject({ '@type': 'Dataset', license: file.coding.licenceAddress });
    for (const { contentUrl } of dataset.distribution) expect((await page.request.get(contentUrl)).status(), contentUrl).toBe(200);
  });
});
