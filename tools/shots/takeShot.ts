// Takes an entry's pictures, and finds what a machine can see is wrong with them.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Shot } from './planShots.ts';
import { untilReady } from './untilReady.ts';
import { watchPage } from './watchPage.ts';

export interface Picture {
  /** `view`: one element. */
  readonly extent: 'screen' | 'whole' | 'view';
  /** In the output folder. */
  readonly file: string;
  readonly png: Buffer;
}

export interface Taken {
  readonly shot: Shot;
  readonly pictures: readonly Picture[];
  /** PDF in the output folder, for what is meant for paper. */
  readonly pdf: string | null;
  readonly problems: readonly string[];
}

export interface Place {
  readonly browser: Browser;
  /** Of the site, with its base and a closing slash. */
  readonly address: string;
  readonly out: string;
  readonly scale: number;
}

/**
 * While Chromium takes a picture of more than the window, it lays the page out in other sizes for a moment. No reader's window
 * does that, so what the page does at a new size waits: it sees the size that it is drawn for before and after.
 */
const HOLD_STILL = `window.ResizeObserver = class extends ResizeObserver {
  constructor(callback) {
    super((...seen) => { if (!window.isHeldStill) callback(...seen); });
  }
};`;

/** Never fails: what goes wrong is a problem of the picture. */
export async function takeShot(shot: Shot, place: Place): Promise<Taken> {
  const { subject, size, theme } = shot;
  const { script = true, forcedColours = false, print = false, trouble, expected = [] } = subject;
  const isPhone = size.width < 700 && !print;
  const context = await place.browser.newContext({
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: place.scale,
    colorScheme: theme,
    javaScriptEnabled: script,
    hasTouch: isPhone,
    isMobile: isPhone,
    forcedColors: forcedColours ? 'active' : 'none',
  });
  context.setDefaultTimeout(10_000);
  await context.addInitScript({ content: HOLD_STILL });
  const pictures: Picture[] = [];
  let pdf: string | null = null;
  const page = await context.newPage();
  const { problems, inFlight } = await watchPage(page, new URL(place.address).origin);
  try {
    if (trouble) await page.route(trouble.address, (route) => trouble.spoil(route));
    await page.goto(place.address + subject.address);
    const signs = { script, readyAt: subject.readyAt ?? null };
    await untilReady(page, inFlight, signs);
    if (subject.act) {
      await subject.act(page);
      await untilReady(page, inFlight, signs);
    }
    if (print) {
      pdf = `${shot.path}.pdf`;
      mkdirSync(dirname(join(place.out, pdf)), { recursive: true });
      await page.pdf({ path: join(place.out, pdf), preferCSSPageSize: true, printBackground: true });
      await page.emulateMedia({ media: 'print' });
      await untilReady(page, inFlight, signs);
    }
    problems.push(...(await sidewaysScroll(page, subject.crop ?? null)));
    pictures.push(...(await picturesOf(page, shot, place.out)));
  } catch (error) {
    problems.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await context.close();
  }
  return { shot, pictures, pdf, problems: problems.filter((problem) => !expected.some((each) => each.test(problem))) };
}

async function picturesOf(page: Page, { subject, path, size }: Shot, out: string): Promise<Picture[]> {
  const { crop, extent = 'screen' } = subject;
  const settings = { animations: 'disabled', caret: 'hide' } as const;
  if (crop !== undefined) {
    const file = `${path}.png`;
    return [
      {
        extent: 'view',
        file,
        png: await page
          .locator(crop)
          .first()
          .screenshot({ ...settings, path: join(out, file) }),
      },
    ];
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const extents = (['screen', 'whole'] as const).filter(
    (each) => each === extent || (extent === 'both' && (each === 'screen' || height > size.height)),
  );
  const pictures: Picture[] = [];
  for (const each of extents) {
    if (each === 'whole') await page.evaluate(() => void Object.assign(globalThis, { isHeldStill: true }));
    const file = `${path}${each === 'whole' && extent === 'both' ? '-whole' : ''}.png`;
    pictures.push({ extent: each, file, png: await page.screenshot({ ...settings, path: join(out, file), fullPage: each === 'whole' }) });
  }
  return pictures;
}

/** How far the page, or the element that is cut out, is wider than its window or frame. */
function sidewaysScroll(page: Page, crop: string | null): Promise<string[]> {
  return page.evaluate((selector) => {
    const element = selector === null ? document.documentElement : document.querySelector(selector);
    const { scrollWidth = 0, clientWidth = 0 } = element ?? {};
    return scrollWidth > clientWidth ? [`sideways scroll: ${scrollWidth} px in ${clientWidth} px`] : [];
  }, crop);
}
