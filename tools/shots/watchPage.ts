// Lists everything that goes wrong in a page of the site.
import type { Page } from 'playwright-core';

/** Must be called before the page goes anywhere. `inFlight` counts requests without an answer. */
export async function watchPage(page: Page, origin: string): Promise<{ readonly problems: string[]; inFlight(): number }> {
  const problems: string[] = [];
  const open = new Set<unknown>();
  await page.exposeBinding('reportViolation', (_, violation: string) => void problems.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(violation: string): void };
      reportViolation(`${violatedDirective} blocked ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // With scripts off, nothing can use what was loaded for them.
    if (message.text().includes('was preloaded using link preload but not used')) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    open.add(request);
    const { protocol, origin: host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== origin) problems.push(`another host: ${request.url()}`);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => {
    open.delete(request);
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return { problems, inFlight: () => open.size };
}
