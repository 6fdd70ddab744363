// An article's pages to their pictures for links: which shows what, drawn, and kept from one build to the next where nothing changed.
import '../../src/messages/head/words.ts';
import '../../src/messages/image/words.ts';
import '../../src/messages/share/words.ts';
import '../../src/messages/views/words.ts';
import type * as Prerender from '../../src/app/prerender.tsx';
import type { PageFile } from '../../src/app/prerender.tsx';
import type { Say } from '../../src/messages/say.ts';
import type { Article } from '../../src/services/article.ts';
import type { ViewId } from '../../src/views/index.ts';
import { drawnCard, PANEL, quoteCard, withoutEmoji, wordsCard, type CardDrawing, type CardWords } from './card.ts';
import { quoteHtml } from './claimQuote.ts';
import { drawCards, type Card } from './drawCards.ts';
import { lookOf, type Look } from './look.ts';

export interface Preview {
  /** Under the site, without a leading slash. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly png: Uint8Array;
}

export interface PreviewsOf {
  readonly root: string;
  readonly article: Article;
  readonly prerender: typeof Prerender;
  readonly pages: readonly PageFile[];
  readonly say: Say;
  /** What a page's head says of it. */
  describe(page: PageFile): { readonly title: string; readonly description: string };
}

/** Beyond this many, a claim's page has the picture of all claims' pages: each costs a fifth of a second. */
const MOST_CLAIMS = 400;
/** From the largest in which the letters of a view may be drawn; smaller than the last they could not be read in a small picture. */
const SCALES = [2, 1.8, 1.6, 1.4, 1.25, 1.1, 1];

/** By the path of the page. A page has none where its letters are in no face that could draw them. */
export async function drawPreviews(of: PreviewsOf): Promise<ReadonlyMap<string, Preview>> {
  const cards = cardsFor(of);
  const drawn = await drawCards(of.root, [...cards.values()]);
  return new Map(
    [...cards].flatMap(([path, card]) => {
      const png = drawn.get(card);
      return png === undefined ? [] : [[path, { file: card.file, alt: card.alt, png }] as const];
    }),
  );
}

/** The documents of the pictures, by the path of the page. */
export function cardsFor(of: PreviewsOf): ReadonlyMap<string, Card> {
  const look = lookOf(of.root);
  return new Map(of.pages.flatMap((page) => cardsOf(page, of, look)));
}

function cardsOf(page: PageFile, of: PreviewsOf, look: Look): (readonly [path: string, card: Card])[] {
  const { article, prerender, say } = of;
  const { dataset } = article;
  const { path, place } = page;
  if (place.page === prerender.NOT_FOUND) return [];
  const claim = [...dataset.claims.values()].find(({ id }) => id === place.params['claim']);
  const asked = place.params['view'] ?? place.page.preview;
  // Figures of others stand in their own view alone; its picture is its words.
  const view = prerender.VIEW_IDS.find((id) => id === asked && !prerender.showsContext(id));
  const { title, description } = of.describe(page);
  const words = plain({ site: say('site.name'), title, question: description, foot: footOf(article, say) });
  if (claim !== undefined && dataset.claims.size <= MOST_CLAIMS) {
    const { html, alt } = quoteHtml(claim, dataset, say);
    return [[path, { file: `preview/claim/${claim.id}.png`, alt, svg: quoteCard(words, html, look), otherwise: wordsCard(words, look) }]];
  }
  if (view !== undefined) {
    const isHome = path === '/';
    const said = prerender.viewWords(view);
    const ofView = {
      ...words,
      ...(isHome
        ? { title: withoutEmoji(dataset.file.source.title), question: say('preview.home') }
        : { title: say(said.title), question: say(said.question) }),
      fine: said.fills ? `${article.ground.boundaryNote} ${say('map.source', { source: article.ground.source })}` : '',
    };
    const file = isHome ? 'preview/page/explore.png' : `preview/${view}.png`;
    const alt = say('preview.view', { view: say(said.title), question: say(said.question) });
    const drawing = drawingOf(view, of, look);
    return [
      [
        path,
        {
          file,
          alt: isHome ? `${dataset.file.source.title}. ${alt}` : alt,
          svg: drawing ? drawnCard(ofView, drawing, look) : wordsCard(ofView, look),
          otherwise: wordsCard(ofView, look),
        },
      ],
    ];
  }
  const name = claim === undefined ? path.slice(1, -1).replaceAll('/', '-') : 'claim';
  const general =
    claim === undefined
      ? words
      : plain({ ...words, title: dataset.file.source.title, question: say('site.description', { title: dataset.file.source.title }) });
  return [[path, { file: `preview/page/${name}.png`, alt: `${general.title}. ${general.question}`, svg: wordsCard(general, look) }]];
}

/** In the largest letters in which it has room; null for a drawing that has none even in the smallest. */
function drawingOf(view: ViewId, { article, prerender }: PreviewsOf, look: Look): CardDrawing | null {
  const { fills, isProse } = prerender.viewWords(view);
  const edge = fills ? 0 : PANEL.edge;
  const flowAt = (scale: number) => {
    const [width, height] = [Math.floor((PANEL.width - 2 * edge) / scale), Math.floor((PANEL.height - 2 * edge) / scale)];
    const flowed = look.flow(prerender.viewHtml(view, article, { width, height, asidePx: 0 }), width);
    return { flowed, scale, bleeds: fills, runsOn: flowed.heightPx > height };
  };
  if (fills) return flowAt(1.3);
  for (const scale of SCALES) {
    const drawing = flowAt(scale);
    if (drawing.flowed.drawn.length === 0) return null;
    if (!drawing.runsOn) return drawing;
    // Text is read from its beginning.
    if (isProse && scale <= 1.4) return drawing;
  }
  return null;
}

function plain(words: CardWords): CardWords {
  const { title, question, foot } = words;
  return { ...words, title: withoutEmoji(title), question: withoutEmoji(question), foot: foot.map(withoutEmoji) };
}

function footOf({ dataset }: Article, say: Say): string[] {
  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author)?.name ?? source.author;
  const [publisher, published] = [source.publisher ?? say('picture.noPublisher'), source.published ?? say('source.undated')];
  return [
    say('picture.source', { title: source.title, author, publisher, published }),
    say('embed.licence', { licence: coding.licence, by: coding.by }),
  ];
}
