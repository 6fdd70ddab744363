// Pages to their pictures for links: of the promised size, not blank, with the words that they are about, in whatever dataset.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as prerender from '../src/app/prerender.tsx';
import type { Article } from '../src/services/article.ts';
import { formatMeasure } from '../src/messages/measures.ts';
import { STATUSES } from '../src/model/schema.ts';
import { layGround } from '../src/map/ground.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { pointsOf } from '../src/selection/flowRows.ts';
import { cardsFor, drawPreviews, type PreviewsOf } from '../tools/previews/previews.ts';
import { buildDataset, firstOf, readBasemap, readFolder, say, shipped } from './support/dataset.ts';
import { ROOT } from './support/site.ts';

const region = readBasemap('region');
const world = readBasemap('world');
const HOSTILE = '<script>alert(1)</script>"\'&{count} Ünïcödé';

function asked(dataset: Dataset, paths: readonly string[]): PreviewsOf {
  const article: Article = {
    dataset,
    ground: layGround(dataset === shipped ? region : world, pointsOf(dataset)),
    version: '0123456789ab',
    json: '',
    addresses: { dataset: '', text: '', basemap: '', context: null },
  };
  return {
    root: ROOT,
    article,
    prerender,
    say,
    pages: paths.map((path) => ({ place: prerender.pageAt(path), path, file: `${path.slice(1)}index.html` })),
    describe: (page) => ({ title: say(page.place.page.title), description: `What ${page.path} is about.` }),
  };
}

const claim = firstOf(shipped.claims.values());
/** Of those whose one end the article does not give, none is stated. */
const openFlows = [...shipped.flows.values()].filter(({ from, to, reaching }) => from === null || (to === null && reaching === null));
const views = prerender.VIEW_IDS.map((id) => `/embed/${id}/`);

/** The colours of a PNG that this project wrote, and how many pixels have each. */
function read(png: Uint8Array): { readonly width: number; readonly height: number; readonly colours: ReadonlyMap<string, number> } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const at = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const colours = new Map<string, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = rows.toString('hex', y * (width * 3 + 1) + 1 + x * 3, y * (width * 3 + 1) + 4 + x * 3);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  return { width, height, colours };
}

describe('pictures for links', () => {
  it('are 1200 × 630, and drawn: of a view, of a claim, of a page', { timeout: 60_000 }, async () => {
    const paths = ['/embed/map/', '/embed/text/', `/claim/${claim.id}/`, '/table/'];
    const previews = await drawPreviews(asked(shipped, paths));
    expect([...previews].map(([path, { file }]) => [path, file])).toEqual([
      ['/embed/map/', 'preview/map.png'],
      ['/embed/text/', 'preview/text.png'],
      [`/claim/${claim.id}/`, `preview/claim/${claim.id}.png`],
      ['/table/', 'preview/page/table.png'],
    ]);
    for (const [path, { png, alt }] of previews) {
      const { width, height, colours } = read(png);
      expect([width, height], path).toEqual([1200, 630]);
      expect([...colours.values()].filter((count) => count > 15).length, `${path} has edges of letters`).toBeGreaterThan(20);
      const [ground = 0] = [...colours.values()].toSorted((a, b) => b - a);
      expect(ground, `${path} is not blank`).toBeLessThan(1200 * 630 * 0.985);
      expect(alt.length).toBeGreaterThan(10);
    }
    expect(previews.get(`/claim/${claim.id}/`)?.alt).toContain(claim.quote);
    // Land, sea, and the colour of a flow: the light theme's.
    const map = read(previews.get('/embed/map/')?.png ?? new Uint8Array()).colours;
    for (const colour of ['f3f0e8', 'dfe8ec', '2f4076']) expect(map.get(colour) ?? 0, colour).toBeGreaterThan(500);
  });

  it(
    'say what the page is about, and from where: every view, claim and page, in words and drawings that are whole',
    { timeout: 60_000 },
    () => {
      for (const [dataset, embeds] of [
        [shipped, views],
        [readFolder('tests/datasets/minerales'), ['/embed/figures/']],
      ] as const) {
        const first = firstOf(dataset.claims.values());
        const cards = cardsFor(asked(dataset, ['/', ...embeds, `/claim/${first.id}/`, '/data/']));
        expect(cards.size).toBe(embeds.length + 3);
        for (const [path, { svg }] of cards) {
          expect(svg, path).not.toMatch(/NaN|undefined|null|var\(|light-dark|color-mix/);
          const words = wordsIn(svg);
          expect(words, path).toContain(dataset.people.get(dataset.file.source.author)?.name);
          expect(words, path).toContain(dataset.file.coding.licence);
        }
        expect(wordsIn(cards.get(`/claim/${first.id}/`)?.svg)).toContain(first.quote);
        // An emoji is in no face; nothing else of a title is lost.
        expect(wordsIn(cards.get('/')?.svg)).toContain(dataset.file.source.title.replace(/\p{Emoji_Presentation}\s*/u, ''));
        for (const path of embeds) {
          const svg = cards.get(path)?.svg ?? '';
          expect(svg.split('url(#panel)').length > 1, `${path} has a drawing, unless independent figures are all it shows`).toBe(
            path !== '/embed/trends/',
          );
          // What a fill or a mask names is there.
          for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg, path).toContain(`id="${id}"`);
        }
      }
    },
  );

  it('say what the page says: values as bounds, the key of what is drawn, lines in the style of their status', { timeout: 30_000 }, () => {
    const cards = cardsFor(asked(shipped, views));
    const of = (view: string) => cards.get(`/embed/${view}/`)?.svg ?? '';
    const measured = [...shipped.claims.values()].flatMap(({ measure }) => (measure ? [formatMeasure(measure, say)] : []));
    for (const value of measured) expect(wordsIn(of('figures'))).toContain(value.replaceAll(/\s/g, ' '));
    expect(wordsIn(of('map'))).toContain(say('map.destinationNotGiven'));
    for (const view of ['parties', 'speakers']) {
      for (const status of STATUSES) expect(wordsIn(of(view)), view).toContain(say(`status.${status}`));
    }
    expect(wordsIn(of('parties'))).toContain(say('parties.legend.hatched'));
    // A ribbon without a figure is hatched, also where it fades to an end that is not given; a value is not.
    expect(of('parties').match(/<path[^>]* mask=/g)?.length).toBe(openFlows.length);
    for (const [ribbon] of of('parties').matchAll(/<path[^>]* mask=[^>]*>/g)) expect(ribbon).toContain('stroke-dasharray');
    // The pieces of a line that fades go on with its dashes: each begins where the last one ended, or it would look stated.
    const offsets = [...of('map').matchAll(/stroke-dashoffset="([\d.]+)"/g)].map(([, offset]) => Number(offset));
    expect(offsets.length).toBeGreaterThan(openFlows.length * 4);
    expect(new Set(offsets).size).toBeGreaterThan(8);
  });

  it('hold hostile words as words, and shorten what has no room', { timeout: 60_000 }, () => {
    const long = buildDataset({
      parties: { a: { name: HOSTILE, lonLat: [10, 50] } },
      title: `${HOSTILE} ${'endless '.repeat(30)}`,
      flows: [{ from: 'a', to: null, paraphrase: HOSTILE }],
      speaker: HOSTILE,
    });
    for (const [path, { svg }] of cardsFor(asked(long, ['/', '/embed/speakers/', '/embed/unsaid/', '/table/']))) {
      expect(svg, path).not.toContain('<script');
      for (const [, y = ''] of svg.matchAll(/<text[^>]* y="([^"]+)"/g)) expect(Number(y), path).toBeLessThan(2000);
    }
  });

  it('are left out where no face has their letters, and nothing fails', { timeout: 30_000 }, async () => {
    const unwritten = buildDataset({ title: '日本語の見出し', parties: { a: { lonLat: [10, 50] } }, flows: [{ from: 'a', to: null }] });
    expect([...(await drawPreviews(asked(unwritten, ['/table/'])))]).toEqual([]);
  });
});

it('an embed’s oEmbed response shows its picture, with its size, or none', () => {
  const { article } = asked(shipped, []);
  const thumbnail = { file: 'preview/map.png', width: 1200, height: 630 };
  const [[, map] = [], [, text] = []] = prerender.oembeds(article, null, 'https://example.org/', (view) =>
    view === 'map' ? thumbnail : null,
  );
  expect(map).toMatchObject({ thumbnail_url: 'https://example.org/preview/map.png', thumbnail_width: 1200, thumbnail_height: 630 });
  expect(Object.keys(text ?? {}).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
});

function wordsIn(svg = ''): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)]
    .map(([, text = '']) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}
