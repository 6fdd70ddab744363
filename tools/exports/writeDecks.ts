// Writes decks in light and dark with every slide that can be chosen, as the page writes them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import type { Deck, DeckTheme } from '../../src/marks/slide/deck.ts';
import { writeDeck } from '../../src/deck/write/writeDeck.ts';
import { layGround } from '../../src/map/ground.ts';
import type { Reader } from '../../src/marks/reader.ts';
import { sayIn } from '../../src/messages/say.ts';
import { pointsOf } from '../../src/selection/flowRows.ts';
import { NO_FOCUS } from '../../src/selection/focus.ts';
import { EMPTY_QUERY } from '../../src/selection/query.ts';
import type { ArticleFolder } from '../build/article.ts';

export interface WrittenDeck {
  readonly path: string;
  readonly slides: number;
}

/** The plan of a deck imports views with their style sheets, which Node alone does not read: Vite loads it. */
export async function writeDecks(
  folder: string,
  root: string,
  { dataset, basemap, json, version, context }: ArticleFolder,
  site: string,
): Promise<WrittenDeck[]> {
  const server = await createServer({
    root,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: join(folder, 'vite'),
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    await server.ssrLoadModule('/src/messages/learnAll.ts');
    // What is loaded is what is imported above as a type.
    const { planDeck, sliceOf } = (await server.ssrLoadModule(
      '/src/deck/plan/planDeck.ts',
    )) as typeof import('../../src/deck/plan/planDeck.ts');
    const { offersOf } = (await server.ssrLoadModule('/src/deck/plan/deckSlides.ts')) as typeof import('../../src/deck/plan/deckSlides.ts');
    const say = sayIn('en');
    const reader: Reader = {
      say,
      focus: NO_FOCUS,
      claimHref: (claim) => `?claim=${claim}`,
      pageHref: (path) => `/${path}`,
      filteredHref: (path) => `/${path}`,
      addressOf: (path) => `${site}/${path}`,
      permalink: (claim) => `${site}/claim/${claim}/`,
    };
    const article = {
      dataset,
      json,
      version,
      ground: layGround(basemap, pointsOf(dataset)),
      addresses: { dataset: '', text: '', basemap: '', context: null },
    };
    const chosen = offersOf(sliceOf({ article, context, query: EMPTY_QUERY }), say).map(({ id }) => id);
    return (['light', 'dark'] as const).map((theme: DeckTheme): WrittenDeck => {
      const deck: Deck = planDeck({ article, context, query: EMPTY_QUERY, reader, chosen, theme, at: new Date() });
      const path = join(folder, `deck-${theme}.pptx`);
      writeFileSync(path, writeDeck(deck));
      return { path, slides: deck.slides.length };
    });
  } finally {
    await server.close();
  }
}
