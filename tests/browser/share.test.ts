// The link that is handed to somebody else: what is on screen, in a short address, by the system's sheet or by the clipboard.
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { cardOf, goAlive, pictureOf, say } from '../support/explore.ts';
import { DESKTOP, PATIENCE, PHONE, test } from '../support/site.ts';

const { file } = readArticle();
const [one = '', two = ''] = file.types.map(({ id }) => id);
const [claim] = file.claims.filter(({ types }) => types.some((type) => type === two));
const ASKED = `?type=${one},${two}&q=the+${claim?.quote.exact.split(' ')[0] ?? ''}&claim=${claim?.id ?? ''}`;

describe('sharing', () => {
  test('copies the address of what is on screen, and says so', async ({ open }) => {
    const page = await open({ size: DESKTOP });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await goAlive(
      page,
      `/?claim=${claim?.id ?? ''}&q=the%20${claim?.quote.exact.split(' ')[0] ?? ''}&theme=dark&type=${two}%2C${one}&utm_source=x`,
    );
    const head = page.locator('.head-actions');
    await head.getByRole('button', { name: say('link.share') }).click();
    await expect.poll(() => head.getByRole('status').textContent(), PATIENCE).toBe(say('link.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(`/${ASKED}`, page.url()).href);
    expect(
      await cardOf(page)
        .getByRole('button', { name: say('link.share') })
        .count(),
      'the card has its link to be copied',
    ).toBe(0);
    const before = await pictureOf(page);
    const other = await open({ size: DESKTOP, colours: 'dark' });
    await goAlive(other, copied);
    await cardOf(other).waitFor();
    await expect.poll(() => pictureOf(other), PATIENCE).toEqual(before);
  });

  test('hands it to the system where that has a sheet, from the page and from a card', async ({ open }) => {
    const page = await open({ size: PHONE });
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(globalThis, { shared });
      Object.defineProperty(navigator, 'share', { value: (link: unknown) => Promise.resolve(void shared.push(link)) });
    });
    const shared = () => page.evaluate(() => (globalThis as unknown as { shared: { title: string; url: string }[] }).shared);
    const expectShared = async (address: string) => {
      await expect.poll(shared, PATIENCE).toHaveLength(1);
      expect(await shared()).toEqual([{ title: await page.title(), url: new URL(address, page.url()).href }]);
    };
    await goAlive(page, `/?type=${two}`);
    await page
      .locator('.head-actions')
      .getByRole('button', { name: say('link.share') })
      .click();
    await expectShared(`/?type=${two}`);
    await goAlive(page, `/?claim=${claim?.id ?? ''}`);
    await cardOf(page)
      .getByRole('button', { name: say('link.share') })
      .click();
    await expectShared(`/claim/${claim?.id ?? ''}/`);
  });
});
