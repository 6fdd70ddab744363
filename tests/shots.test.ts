// What is asked of the contact sheet to what is photographed, and what is photographed to the sheet.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../tools/shots/indexedPng.ts';
import { KINDS, type Catalogue, type Kind } from '../tools/shots/kinds.ts';
import { HELP, readOptions, type Options } from '../tools/shots/options.ts';
import { planShots } from '../tools/shots/planShots.ts';
import { sheetHtml, type Cell } from '../tools/shots/sheet.ts';
import { readFolder, shipped } from './support/dataset.ts';

const catalogue: Catalogue = {
  dataset: shipped,
  pages: [
    { path: '/', title: 'Explore', html: '<section class="view view-map">' },
    { path: '/table/', title: 'Table', html: '<section class="view view-table">' },
  ],
  notFound: { title: 'Not found' },
  views: [
    { id: 'map', title: 'Map' },
    { id: 'table', title: 'Table' },
  ],
};

function optionsOf(...words: string[]): Options {
  const reading = readOptions(words);
  if (!reading.ok) throw new Error(reading.message);
  return reading.options;
}

function messageOf(...words: string[]): string {
  const reading = readOptions(words);
  return reading.ok ? 'no fault' : reading.message;
}

function pathsOf(words: readonly string[], kinds?: readonly Kind[]): string[] {
  const plan = planShots(catalogue, optionsOf(...words), kinds);
  if (!plan.ok) throw new Error(plan.message);
  return plan.shots.map(({ path }) => path);
}

describe('the options', () => {
  it('ask for everything where nothing is said', () => {
    expect(optionsOf()).toMatchObject({ sizes: [], themes: [], only: null, out: 'shots', data: null, scale: 1, readme: false });
  });

  it('can be repeated, and written with an equals sign', () => {
    const { sizes, themes, subjects } = optionsOf('--size', '390x844', '--size=320x568', '--theme', 'dark', '--page', 'a', '--page', 'b');
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [390, 844],
      [320, 568],
    ]);
    expect(themes).toEqual(['dark']);
    expect(subjects).toEqual({ page: ['a', 'b'], view: [], state: [] });
  });

  it.each([
    [['--sise', '390x844'], '--sise'],
    [['--size', '390'], 'expected 390x844, 820x1180, 1440x900, 1920x1080, panel-300'],
    [['--size', '10x10'], '--size 10x10'],
    [['--size'], '--size'],
    [['--theme', 'blue'], '--theme blue: expected light or dark'],
    [['--scale', '9'], '--scale 9: expected a number from 1 to 3'],
    [['explore'], 'explore'],
  ])('%s: says what is wrong and which are right', (words, wrong) => {
    expect(messageOf(...words)).toContain(wrong);
    expect(messageOf(...words)).toContain(HELP);
  });

  it('are all in the help', () => {
    for (const word of ['size', 'theme', 'only', 'out', 'data', 'scale', 'readme', 'help', ...KINDS.map(({ id }) => id)]) {
      expect(HELP).toContain(`--${word} `);
    }
  });
});

describe('the plan', () => {
  it('has every page at every size and theme, and the page that is none', () => {
    const pages = pathsOf([]).filter((path) => path.startsWith('page/'));
    expect(pages).toHaveLength(3 * 4 * 2);
    expect(pages.slice(0, 3)).toEqual(['page/explore/390x844-light', 'page/explore/390x844-dark', 'page/explore/820x1180-light']);
    expect(pages).toContain('page/table/1920x1080-dark');
    expect(pages).toContain('page/not-found/390x844-light');
  });

  it('has every view alone, where it stands, at the widths of a panel', () => {
    const plan = planShots(catalogue, optionsOf('--view', 'table', '--size', 'panel-300'));
    expect(plan.ok && plan.shots.map(({ path, subject, size }) => [path, subject.address, subject.crop, size.width])).toEqual([
      ['view/table/panel-300-light', 'table/', '.view-table', 300],
      ['view/table/panel-300-dark', 'table/', '.view-table', 300],
    ]);
  });

  it('takes no view at the size of a page, and no page at the size of a panel', () => {
    expect(pathsOf(['--size', '390x844']).filter((path) => path.startsWith('view/'))).toEqual([]);
    expect(pathsOf(['--size', 'panel-600']).filter((path) => !path.startsWith('view/'))).toEqual([]);
    expect(pathsOf(['--size', 'a4'])).toEqual(['state/print/a4-light']);
  });

  it('takes any other size that is asked for', () => {
    expect(pathsOf(['--size', '320x568', '--page', 'explore'])).toEqual(['page/explore/320x568-light', 'page/explore/320x568-dark']);
  });

  it('is narrowed by names of any kind and by text', () => {
    const named = pathsOf(['--page', 'table', '--state', 'legend', '--size', '390x844', '--theme', 'dark']);
    expect(named).toEqual(['page/table/390x844-dark', 'state/legend/390x844-dark']);
    const holding = pathsOf(['--only', 'Nothing', '--theme', 'light']);
    expect(holding).toContain('state/nothing-matches/820x1180-light');
    expect(holding.filter((path) => !path.includes('nothing'))).toEqual([]);
  });

  it('says which names there are where one is wrong, and so where nothing is left', () => {
    expect(planShots(catalogue, optionsOf('--page', 'tabel'))).toEqual({
      ok: false,
      message: '--page tabel: expected one of explore, table, not-found',
    });
    expect(planShots(catalogue, optionsOf('--only', 'no such words')).ok).toBe(false);
  });

  it('takes a new kind from one line', () => {
    const embeds: Kind = {
      id: 'embed',
      heading: 'Embeds',
      subjects: ({ views }) => views.map(({ id, title }) => ({ id, title, address: `embed/${id}/` })),
    };
    expect(pathsOf(['--size', '390x844', '--theme', 'dark', '--only', 'embed/'], [...KINDS, embeds])).toEqual([
      'embed/map/390x844-dark',
      'embed/table/390x844-dark',
    ]);
  });

  it('refuses a view that stands on no page', () => {
    const lost = { ...catalogue, views: [{ id: 'lost', title: 'Lost' }] };
    expect(() => planShots(lost, optionsOf())).toThrow('the view lost stands on no page');
  });

  it('names each picture once, for another dataset too', () => {
    for (const dataset of [shipped, readFolder('tests/datasets/minerales')]) {
      const plan = planShots({ ...catalogue, dataset }, optionsOf());
      const paths = plan.ok ? plan.shots.map(({ path }) => path) : [];
      expect(paths.length).toBeGreaterThan(100);
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) expect(path).toMatch(/^[\w-]+\/[\w-]+\/[\w-]+$/);
    }
  });
});

describe('the sheet', () => {
  const cell: Cell = {
    kind: 'page',
    subject: { id: 'explore', title: 'A <b> & "c"', address: '?q="><script>' },
    size: { id: '390x844', width: 390 },
    theme: 'light',
    extent: 'screen',
    file: 'page/explore/390x844-light.png',
    source: 'data:image/webp;base64,AAAA',
    pdf: null,
    problems: [],
  };

  it('sets light beside dark, each under its size, and asks for nothing outside itself', () => {
    const whole = { ...cell, extent: 'whole' } as const;
    const html = sheetHtml('Article', [cell, whole, { ...cell, theme: 'dark' }, { ...whole, theme: 'dark' }]);
    expect([...html.matchAll(/<figure data-theme="(\w+)".*?<span>(.*?)<\/span>/g)].map(([, , name]) => name)).toEqual([
      'light · first screen',
      'dark · first screen',
      'light · whole page, scroll it',
      'dark · whole page, scroll it',
    ]);
    expect(html.match(/<div class="size" /g)).toHaveLength(1);
    expect(html).not.toMatch(/(src|href)="(https?:|\/)/);
    expect(html).toContain('no problem found by machine');
  });

  it('shows problems, at the picture and above, and a picture that could not be taken', () => {
    const html = sheetHtml('Article', [cell, { ...cell, theme: 'dark', file: null, source: null, problems: ['error: <img>'] }]);
    expect(html).toContain('1 with a problem');
    expect(html).toContain('No picture.');
    expect(html.match(/error: &lt;img&gt;/g)).toHaveLength(2);
  });

  it('escapes what comes from outside', () => {
    const html = sheetHtml('<script>alert(1)</script>', [cell]);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
  });
});

describe('the picture of 256 colours', () => {
  /** Chunks of a PNG by name. */
  function chunksOf(png: Buffer): Map<string, Buffer> {
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
      at += 12 + length;
    }
    return chunks;
  }

  /** The colour of each pixel. */
  function coloursOf(png: Buffer, width: number, height: number): number[][] {
    const chunks = chunksOf(png);
    const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
    const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
    return Array.from({ length: width * height }, (_, pixel) => {
      const index = rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] ?? 0;
      return [...palette.subarray(index * 3, index * 3 + 3)];
    });
  }

  function pixelsFrom(width: number, height: number, colour: (x: number, y: number) => number[]) {
    const rgba = new Uint8Array(width * height * 4);
    for (let at = 0; at < width * height; at += 1) rgba.set([...colour(at % width, Math.floor(at / width)), 255], at * 4);
    return { width, height, rgba };
  }

  it('keeps every colour where there are few', () => {
    const colours = [
      [251, 250, 246],
      [28, 33, 38],
      [178, 87, 199],
    ];
    const pixels = pixelsFrom(3, 2, (x, y) => colours[(x + y) % 3] ?? []);
    expect(coloursOf(indexedPng(pixels), 3, 2)).toEqual([0, 1, 2, 1, 2, 0].map((index) => colours[index]));
  });

  it('keeps a ground exactly and a fade on average where there are many', () => {
    const ground = [251, 250, 246];
    const pixels = pixelsFrom(128, 128, (x, y) => (y < 96 ? ground : [x * 2, (y - 96) * 8, 255 - x * 2]));
    const png = indexedPng(pixels);
    expect((chunksOf(png).get('PLTE')?.length ?? 0) / 3).toBe(256);
    const made = coloursOf(png, 128, 128);
    expect(made.slice(0, 96 * 128).every((colour) => colour.join() === ground.join())).toBe(true);
    // What is lost at a pixel is made up for beside it: every block of pixels has its colour on average.
    for (let block = 0; block < 16 * 4; block += 1) {
      const [left, top] = [(block % 16) * 8, 96 + Math.floor(block / 16) * 8];
      const places = Array.from({ length: 64 }, (_, each) => (top + Math.floor(each / 8)) * 128 + left + (each % 8));
      for (const channel of [0, 1, 2]) {
        const off = places.reduce((sum, at) => sum + (made[at]?.[channel] ?? 0) - (pixels.rgba[at * 4 + channel] ?? 0), 0) / places.length;
        expect(Math.abs(off)).toBeLessThan(6);
      }
    }
  });
});
