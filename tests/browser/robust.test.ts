// What a reader sees when a file is missing, broken or unsound, when a view fails, and at an address that is none.
import type { Page, Request, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawnFlows, flowsLeft, readArticle } from '../support/article.ts';
import { alive, cardOf, claimsInArticle, flowsOnMap, goAlive, MAP, say, sorted } from '../support/explore.ts';
import { DESKTOP, PATIENCE, PHONE, test } from '../support/site.ts';

const { file } = readArticle();
const GAS_FLOWS = flowsLeft(file, { type: ['gas'] });
const DATASET = `/data/${file.id}/dataset.json`;

interface Trouble {
  readonly what: string;
  /** The file that it happens to. */
  readonly address: RegExp;
  happen(route: Route): Promise<void>;
  /** What the message must name: what is wrong, and where. */
  readonly says: readonly (string | RegExp)[];
  readonly expected: readonly RegExp[];
}

async function respondWith(route: Route, change: (text: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}

/** The dataset with one letter of one quote changed. */
function misquote(text: string): string {
  const changed = JSON.parse(text) as typeof file;
  const [claim] = changed.claims;
  if (claim === undefined) throw new Error('the dataset has no claim');
  const letters = [...claim.quote.exact];
  letters[10] = letters[10] === 'x' ? 'y' : 'x';
  claim.quote.exact = letters.join('');
  return JSON.stringify(changed);
}

const TROUBLES: readonly Trouble[] = [
  {
    what: 'the dataset is missing',
    address: /dataset\.json$/,
    happen: (route) => route.fulfill({ status: 404, body: 'nothing here' }),
    says: [DATASET, '404'],
    expected: [/^status 404: .*dataset\.json/, /^console error: .*404/],
  },
  {
    what: 'the dataset is cut off',
    address: /dataset\.json$/,
    happen: (route) => respondWith(route, (text) => text.slice(0, 1000)),
    says: [/json/i, /line \d+, column \d+/],
    expected: [],
  },
  {
    what: 'the article’s text is missing',
    address: /article\.txt$/,
    happen: (route) => route.fulfill({ status: 404, body: 'nothing here' }),
    says: [`/data/${file.id}/article.txt`, '404'],
    expected: [/^status 404: .*article\.txt/, /^console error: .*404/],
  },
  {
    what: 'the base map is no JSON',
    address: /basemap\/\w+\.json$/,
    happen: (route) => route.fulfill({ status: 200, body: '<!doctype html><title>Sign in</title>' }),
    says: ['/basemap/'],
    expected: [],
  },
  {
    what: 'the network is gone',
    address: /dataset\.json$/,
    happen: (route) => route.abort('internetdisconnected'),
    says: [DATASET],
    expected: [/^failed: .*dataset\.json/, /^console error: .*ERR_INTERNET_DISCONNECTED/],
  },
];

/** The page as it was published: title, article and all flows, none held back. */
async function expectPublished(page: Page): Promise<void> {
  expect(await page.locator('h1').textContent()).toBe(file.source.title);
  expect(await claimsInArticle(page)).toEqual(sorted(file.claims));
  expect(await flowsOnMap(page)).toEqual(sorted(drawnFlows(file)));
  await page.locator('html:not([data-pending])').waitFor();
  await page.locator('.filters-count').locator('visible=true').waitFor();
  await page.locator(`${MAP} .pill`).locator('visible=true').first().waitFor();
}

describe('when something is wrong with what is loaded', () => {
  const named = TROUBLES.map((trouble) => [trouble.what, trouble] as const);
  test.for(named)('%s: the page stays, says what and where, and comes to life when it is tried again', async ([, trouble], { open }) => {
    const page = await open({ expected: trouble.expected });
    await page.route(trouble.address, (route) => trouble.happen(route));
    await page.goto('/?type=gas');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const text = (await alert.textContent()) ?? '';
    for (const words of trouble.says) expect(text).toMatch(words);
    await expectPublished(page);

    // As long as it is wrong, trying again says so again.
    const retry = alert.getByRole('button', { name: say('problem.retry') });
    const isAnswered = (request: Request) => trouble.address.test(request.url());
    const again = Promise.race([page.waitForEvent('requestfinished', isAnswered), page.waitForEvent('requestfailed', isAnswered)]);
    await retry.click();
    await again;
    await expect.poll(() => alert.textContent(), PATIENCE).toBe(text);

    await page.unroute(trouble.address);
    await retry.click();
    await alive(page);
    await expect.poll(() => alert.count(), PATIENCE).toBe(0);
    await expect.poll(() => flowsOnMap(page), PATIENCE).toEqual(sorted(GAS_FLOWS));
  });

  test.for([
    // What the page was built with says otherwise: React tells of it, and draws the page anew.
    {
      what: 'names a speaker that it has not',
      unsound: (text: string) => text.replace(/"speaker": "[^"]+"/, '"speaker": "nobody-at-all"'),
      says: ['$.claims[0].speaker', 'nobody-at-all'],
      expected: [/React error #418/],
    },
    {
      what: 'quotes what is not in the text',
      unsound: misquote,
      says: ['$.claims[0].quote', file.claims[0]?.quote.exact ?? ''],
      expected: [],
    },
  ])('the dataset $what: the page works, and says what and where above it', async ({ unsound, says, expected }, { open }) => {
    const page = await open({ expected });
    await page.route(/dataset\.json$/, (route) => respondWith(route, unsound));
    await page.goto('/');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const text = (await alert.textContent()) ?? '';
    for (const words of says) expect(text).toContain(words);
    await alive(page);
    await page.getByRole('button', { name: 'Gas, ' }).click();
    await expect.poll(() => flowsOnMap(page), PATIENCE).toEqual(sorted(GAS_FLOWS));
    expect(await alert.textContent()).toBe(text);
  });

  test('a broken dataset is not run: what it says is shown as text', async ({ open }) => {
    const page = await open();
    const hostile = '<img src=x onerror=alert(1)>';
    await page.route(/dataset\.json$/, (route) => respondWith(route, (text) => text.replace('"id":', `"${hostile}": 1, "id":`)));
    await page.goto('/');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(hostile);
    expect(await page.getByRole('alert').locator('img').count()).toBe(0);
    await expectPublished(page);
  });
});

describe('when a view fails', () => {
  test('it says so in its place, the others work on, and it can be tried again', async ({ open }) => {
    const page = await open({ expected: [/taken away/] });
    await goAlive(page, '/');
    // Only the scale of the figures needs it.
    await page.evaluate(() => {
      const kept = Math.log10;
      Math.log10 = () => {
        throw new Error('the logarithm was taken away');
      };
      Object.assign(globalThis, { giveBack: () => (Math.log10 = kept) });
    });
    await page.getByRole('button', { name: 'Trade, ' }).click();
    const alert = page.locator('.view-figures').getByRole('alert');
    await alert.waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await alert.textContent()).toContain('the logarithm was taken away');
    const [flow] = drawnFlows(file).filter(({ types }) => types.some((type) => type === 'trade'));
    await page.locator(`${MAP} a[data-flow="${flow?.id ?? ''}"][aria-hidden]`).click();
    await cardOf(page).waitFor();

    await page.evaluate(() => (globalThis as unknown as { giveBack(): void }).giveBack());
    await alert.getByRole('button', { name: say('problem.retry') }).click();
    await page.locator('.view-figures svg a').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('when the code of a part can’t be loaded', () => {
  test('what was published of it stays, it says so in its place, and follows the filter once it is tried again', async ({ open }) => {
    const page = await open({ expected: [/^failed: .*Charts-/, /^console error: .*ERR_/] });
    await page.route('**/assets/Charts-*.js', (route) => route.abort());
    await goAlive(page, '/');
    const alert = page.getByRole('alert');
    await alert.getByText(say('load.part')).waitFor();
    expect(await alert.count()).toBe(1);
    const marks = page.locator('.view-firmness svg a[data-claim]').locator('visible=true');
    expect(await marks.count()).toBe(file.claims.length);
    // The rest works, and what stayed still leads to its claims.
    await page.getByRole('button', { name: 'Gas, ' }).click();
    await expect.poll(() => flowsOnMap(page), PATIENCE).toEqual(sorted(GAS_FLOWS));
    await marks.first().click();
    await cardOf(page).waitFor();
    expect(await marks.count()).toBe(file.claims.length);
    await page.unroute('**/assets/Charts-*.js');
    await alert.getByRole('button', { name: say('problem.retry') }).click();
    await expect.poll(() => marks.count(), PATIENCE).toBeLessThan(file.claims.length);
    expect(await alert.count()).toBe(0);
  });

  test('a part that was asked for and is not there says so in its place, and is there once it is tried again', async ({ open }) => {
    const page = await open({ expected: [/^failed: .*Dialog-/, /^console error: .*ERR_/] });
    await page.route('**/assets/DownloadDialog-*.js', (route) => route.abort());
    await goAlive(page, '/');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: say('takeaway.open'), exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: say('load.part') });
    await alert.waitFor();
    expect(await alert.textContent()).toContain(say('problem.offline'));
    await page.context().setOffline(false);
    await page.unroute('**/assets/DownloadDialog-*.js');
    await alert.getByRole('button', { name: say('problem.retry') }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('an address that is none', () => {
  test.for(['/nowhere/', '/nowhere', '/nowhere/at/all/?type=gas', '/index.php'])(
    '%s is a 404 page with a way back',
    async (address, { open }) => {
      const page = await open({ expected: [/^status 404: /, /^console error: .*404/] });
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: say('page.notFound') }).waitFor();
      // The page is alive once its theme can be switched.
      await expect
        .poll(async () => {
          await page.locator('.theme-switch').click();
          return page.locator('html').getAttribute('data-theme');
        }, PATIENCE)
        .not.toBeNull();
      const back = page.getByRole('main').getByRole('link');
      expect(await back.getAttribute('href')).toMatch(/^\//);
      if (address !== '/nowhere/at/all/?type=gas') return;
      await back.click();
      await alive(page);
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.locator('h1').textContent()).toBe(file.source.title);
    },
  );
});

describe('a page that is well', () => {
  // In light, every other test says so.
  test.for([
    ['a phone', PHONE, ['/', '/?type=gas&claim=gas-to-europe']],
    ['a desktop', DESKTOP, ['/?theme=dark&foo=%3Cb%3E', '/#map']],
  ] as const)('says nothing in the console on %s in the dark', { timeout: 60_000 }, async ([, size, addresses], { open }) => {
    const page = await open({ size, colours: 'dark' });
    for (const address of addresses) {
      await page.goto('about:blank');
      await goAlive(page, address);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
  });
});
