// The swaps in a browser: numbers by keyboard and slider, the address and its steps back, a phone, and scripts off.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readArticle } from '../support/article.ts';
import { axeFaults } from '../support/axe.ts';
import { expectAddress, say, sidewaysScroll } from '../support/explore.ts';
import { PATIENCE, PHONE, test } from '../support/site.ts';

const { file } = readArticle();
const [first, second] = file.mechanisms;
const WHOLE = `/swaps/?swap=${second?.id ?? ''}&r=2&c=12&p=17&k=10`;

const outcomeOf = async (page: Page) => ((await page.locator('.what-if-outcome').textContent()) ?? '').replaceAll('\u00a0', ' ');
const expectOutcome = (page: Page, words: string) => expect.poll(() => outcomeOf(page), PATIENCE).toContain(words);

describe('the swaps', () => {
  test(
    'come to what is typed: in words, in the address and in the chart, and back takes the choice back',
    { timeout: 60_000 },
    async ({ open }) => {
      const page = await open();
      await page.goto('/swaps/');
      await page.getByRole('radio', { name: second?.name ?? '' }).click();
      await expectAddress(page, `/swaps/?swap=${second?.id ?? ''}`);
      // By keyboard alone: each field, then its slider, then the next field.
      await page.locator('[data-letter="R"] input[type="text"]').focus();
      for (const number of ['2', '12', '17', '10']) {
        await page.keyboard.type(number);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
      }
      await expectAddress(page, WHOLE);
      await expectOutcome(page, '5 bcm → 7 bcm');
      await expect.poll(() => page.locator('.what-if-kinks li').allTextContents(), PATIENCE).toHaveLength(1);
      expect(await page.locator('.curve-kink').count()).toBe(1);
      // The slider goes on from there: past the bend, the room is taken.
      const slider = page.locator('[data-letter="R"] input[type="range"]');
      await slider.focus();
      await page.keyboard.press('End');
      await expectOutcome(page, '5 bcm → 10 bcm');
      await expectOutcome(page, say('whatIf.bound.full-after', { over: '7 bcm' }));
      expect(await axeFaults(page)).toEqual([]);
      // Typing and sliding left no steps: back is before the choice.
      await page.goBack();
      await expectAddress(page, '/swaps/');
      expect(await page.getByRole('radio', { name: first?.name ?? '' }).isChecked()).toBe(true);
    },
  );

  test('open with what the address asks on a phone, in the dark, and lead to the sentences', { timeout: 60_000 }, async ({ open }) => {
    const page = await open({ size: PHONE, colours: 'dark' });
    await page.goto(`${WHOLE}&unit=TWh`);
    await expectOutcome(page, '5 bcm → 7 bcm');
    await page.getByRole('alert').filter({ hasText: 'TWh' }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    const controls = await page.locator('.what-if :is(input, button, summary)').evaluateAll((found) =>
      found.map((each) => {
        const { height, width } = (each.closest('label') ?? each).getBoundingClientRect();
        return { name: each.getAttribute('aria-label') ?? each.textContent ?? '', height: Math.round(height), width: Math.round(width) };
      }),
    );
    expect(controls.length).toBeGreaterThan(10);
    expect(controls.filter(({ height, width }) => height < 44 || width < 44)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    const [leg] = second?.legs ?? [];
    const claim = file.flows.find(({ id }) => id === leg)?.claims[0] ?? '';
    await page
      .locator(`.view-swaps a[data-flow="${leg ?? ''}"]`)
      .locator('visible=true')
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname, PATIENCE).toBe(`/claim/${claim}/`);
  });

  test('are there to be read without script, with the formulas', async ({ open }) => {
    const page = await open({ script: false });
    await page.goto('/swaps/');
    for (const { legs } of file.mechanisms) {
      for (const leg of legs) expect(await page.locator(`.view-swaps a[data-flow="${leg}"]`).locator('visible=true').count(), leg).toBe(1);
    }
    expect(await page.locator('.what-if-no-script').isVisible()).toBe(true);
    await page.getByText('min(max(P − C + min(R, C), 0), K)').waitFor();
    expect(await page.locator('.what-if input:enabled').count()).toBe(0);
  });
});
