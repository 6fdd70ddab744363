// The built site on a free port and a Chromium, to fresh pages whose test fails when anything went wrong in them.
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { ensureBrowser } from '../../tools/run/browser.mjs';
import { serve } from '../../tools/run/serve.mjs';
import { bareTexts } from './bareTexts.ts';
import { followRequests } from './rest.ts';

export { PATIENCE } from './patience.ts';

export interface Visit {
  readonly size?: { readonly width: number; readonly height: number };
  /** The reader's own setting. */
  readonly colours?: 'light' | 'dark';
  /** False: scripts are off. */
  readonly script?: boolean;
  /** True: things move, as they do for readers who have not asked for less; a test of how they move must say so. */
  readonly motion?: boolean;
  /** What goes wrong on purpose: each of these must happen, and nothing else may. */
  readonly expected?: readonly RegExp[];
  /** What goes wrong in some browsers and not in others. */
  readonly tolerated?: readonly RegExp[];
}

export interface Site {
  /** Without a closing slash. */
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 820, height: 1180 };
export const DESKTOP = { width: 1440, height: 900 };
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

let launched: Promise<Browser> | undefined;

/** One Chromium for all files of a worker, which ends with it; another one where it is gone. */
async function browserOfWorker(): Promise<Browser> {
  const running = await launched;
  if (running?.isConnected() === true) return running;
  launched = chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
  return launched;
}

/** Serves a built site under a sub-path, with a browser to look at it. */
export async function openSite(dir: string, subPath = '/'): Promise<Site> {
  const [server, browser] = await Promise.all([serve({ dir, port: 0, base: subPath }), browserOfWorker()]);
  return { origin: `http://localhost:${server.port}`, browser, close: () => server.close() };
}

/** A page of its own context, and the list of everything that goes wrong in it. */
export async function openPage(site: Site, visit: Visit = {}): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const { size = DESKTOP, colours = 'light', script = true, motion = false } = visit;
  const phone = size.width < 700;
  const context = await site.browser.newContext({
    baseURL: site.origin,
    viewport: { ...size },
    colorScheme: colours,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    javaScriptEnabled: script,
    hasTouch: phone,
    isMobile: phone,
  });
  const problems: string[] = [];
  const page = await context.newPage();
  followRequests(page);
  await page.exposeBinding('reportViolation', (_, violation: string) => problems.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(violation: string): void };
      reportViolation(`${violatedDirective} blocked ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    // With scripts off, nothing can use what was loaded for them.
    if (script || !message.text().includes('was preloaded using link preload but not used')) {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What was still on its way when the page was left; and, with scripts off, a script that the head would load ahead.
    const isWanted = reason !== 'net::ERR_ABORTED' && (script || reason !== 'csp');
    if (isWanted) problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.origin) problems.push(`another host: ${request.url()}`);
  });
  return { page, context, problems };
}

/** A closed gate: what waits at it goes on once it is opened. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** Fails unless exactly what was expected went wrong, but for what is tolerated. */
export function expectProblems(problems: readonly string[], expected: readonly RegExp[] = [], tolerated: readonly RegExp[] = []): void {
  expect(
    problems.filter((problem) => ![...expected, ...tolerated].some((each) => each.test(problem))),
    'problems that nobody expected',
  ).toEqual([]);
  expect(
    expected.filter((each) => !problems.some((problem) => each.test(problem))).map(String),
    'expected problems that did not happen',
  ).toEqual([]);
}

let served: Promise<Site> | undefined;

/** The built site for all files of a worker, which ends with it. */
export async function siteOfWorker(): Promise<Site> {
  served ??= openSite(DIST);
  return { ...(await served), browser: await browserOfWorker() };
}

/** Vitest's test, with the built site (one server and one browser a worker) and with `open`, which gives pages. */
export const test = base
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from this pattern that no other fixture is used
  .extend('site', { scope: 'file' }, ({}) => siteOfWorker())
  .extend('open', async ({ site }, { onCleanup }) => {
    const opened: { page: Page; context: BrowserContext; problems: string[]; visit: Visit }[] = [];
    onCleanup(async () => {
      const bare = await Promise.all(opened.map(({ page }) => bareTexts(page)));
      for (const { context } of opened) await context.close();
      expect(bare.flat(), 'texts without an element of their own').toEqual([]);
      for (const { problems, visit } of opened) expectProblems(problems, visit.expected, visit.tolerated);
    });
    return async (visit: Visit = {}): Promise<Page> => {
      const { page, context, problems } = await openPage(site, visit);
      opened.push({ page, context, problems, visit });
      return page;
    };
  });
