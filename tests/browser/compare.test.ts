// Two claims, or two parties, side by side: by the address, by choosing, on a phone, and without script.
import { describe, expect } from 'vitest';
import { say } from '../support/explore.ts';
import { PATIENCE, PHONE } from '../support/site.ts';
import { test } from '../support/within.ts';

describe('compare', () => {
  test('shows what the address asks for, and choosing changes the address', async ({ within }) => {
    const page = await within('/compare/?compare=trade-turnover,investment-total');
    const heads = page.getByRole('columnheader');
    await expect.poll(() => heads.count(), PATIENCE).toBe(3);
    await expect.poll(() => page.locator('[data-claim~="trade-turnover"]').filter({ hasText: '> $4' }).count(), PATIENCE).toBe(1);
    await page.getByLabel(say('compare.second')).selectOption('gas-to-europe');
    await expect.poll(() => new URL(page.url()).searchParams.get('compare'), PATIENCE).toBe('trade-turnover,gas-to-europe');
    await expect.poll(() => page.getByRole('cell', { name: 'Gas swap', exact: true }).count(), PATIENCE).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('[data-claim~="investment-total"]').filter({ hasText: '> $6' }).count(), PATIENCE).toBe(1);
  });

  test('compares only things of one kind: a party drops the claim beside it', async ({ within }) => {
    const page = await within('/compare/?compare=trade-turnover,investment-total');
    await expect.poll(() => page.getByRole('columnheader').count(), PATIENCE).toBe(3);
    await page.getByLabel(say('compare.first'), { exact: true }).selectOption('RUS');
    await expect.poll(() => new URL(page.url()).searchParams.get('compare'), PATIENCE).toBe('RUS');
    await page.getByLabel(say('compare.second')).selectOption('AZE');
    await expect
      .poll(() => page.getByRole('columnheader').allTextContents(), PATIENCE)
      .toEqual([say('compare.question'), 'Russia', 'Azerbaijan']);
  });

  test('fits a phone', async ({ open }) => {
    const page = await open({ size: PHONE });
    await page.goto('/compare/?compare=RUS,AZE');
    await expect.poll(() => page.getByText(say('compare.gives')).count(), PATIENCE).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  test('without script leads to the page of each claim', async ({ open }) => {
    const page = await open({ script: false });
    await page.goto('/compare/');
    const claims = page.locator('main ol a');
    expect(await claims.count()).toBeGreaterThan(10);
    await claims.first().click();
    await expect.poll(() => new URL(page.url()).pathname, PATIENCE).toMatch(/^\/claim\/[a-z-]+\/$/);
  });
});
