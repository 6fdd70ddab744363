// A page, or a part of it, to what axe finds wrong in it.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 up to AA, and what axe advises beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line a fault: the rule, and where it is broken. Fails where next to nothing could be looked at. */
export async function axeFaults(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(RULES)
    // Nothing but faults is written out in full. Frames are pages of their own, and looked at as such.
    .options({ resultTypes: ['violations'], iframes: false })
    .setLegacyMode();
  const { violations, passes } = await (part === undefined ? axe : axe.include(part)).analyze();
  if (part === undefined) expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
