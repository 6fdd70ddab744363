// Draws the link pictures of an article's pages: which shows what, kept from one build to the next where nothing changed.
import '../../src/messages/head/words.ts';
import '../../src/messages/image/words.ts';
import '../../src/messages/share/words.ts';
import '../../src/messages/views/words.ts';
import type * as Prerender from '../../src/app/prerender.tsx';
import type { PageFile } from '../../src/app/prerender.tsx';
import { formatSpeaker } from '../../src/messages/measures.ts';
import type { Say } from '../../src/messages/say.ts';
import type { Article } from '../../src/services/article.ts';
import { drawnCard, quoteCard, withoutEmoji, wordsCard, type CardWords } from './card.ts';
import { quoteParagraphs, saidBelow } from './claimQuote.ts';
import { drawCards, type Card } from './drawCards.ts';
import { viewDrawing } from './viewDrawing.ts';

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
  return new Map(of.pages.flatMap((page) => cardsOf(page, of)));
}

function cardsOf(page: PageFile, of: PreviewsOf): (readonly [path: string, card: Card])[] {
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
    const quote = (sizePx: number, letters: number | null) => quoteParagraphs(claim, dataset, sizePx, letters);
    const svg = quoteCard(words, quote, saidBelow(claim, dataset, say));
    const alt = say('preview.claim', { quote: claim.quote, speaker: formatSpeaker(claim, dataset, say) });
    return [[path, { file: `preview/claim/${claim.id}.png`, alt, svg, otherwise: wordsCard(words) }]];
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
    const drawing = viewDrawing(view, article, prerender, say);
    return [
      [
        path,
        {
          file,
          alt: isHome ? `${dataset.file.source.title}. ${alt}` : alt,
          svg: drawing ? drawnCard(ofView, drawing) : wordsCard(ofView),
          otherwise: wordsCard(ofView),
        },
      ],
    ];
  }
  const name = claim === undefined ? path.slice(1, -1).replaceAll('/', '-') : 'claim';
  const general =
    claim === undefined
      ? words
      : plain({ ...words, title: dataset.file.source.title, question: say('site.description', { title: dataset.file.source.title }) });
  return [[path, { file: `preview/page/${name}.png`, alt: `${general.title}. ${general.question}`, svg: wordsCard(general) }]];
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
