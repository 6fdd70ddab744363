// Plans a deck: the chosen slides and views in order, then a slide with the sources.
import type { Deck, DeckSlide, DeckTheme, Mark } from '../../marks/slide/deck.ts';
import type { Reader } from '../../marks/reader.ts';
import { filterInWords } from '../../messages/filterInWords.ts';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import type { Claim } from '../../model/dataset.ts';
import { focusOn } from '../../selection/focus.ts';
import { isFiltering, lookAtOf, writeQuery, type Query } from '../../selection/query.ts';
import { sliceDataset, withContext, type Slice } from '../../selection/slice.ts';
import type { Article } from '../../services/article.ts';
import { lookOfStep } from '../../map/lookOfStep.ts';
import { closingMarks, openingMarks } from './deckEnds.ts';
import { notesOfSlide, notesOfView } from './deckNotes.ts';
import { offersOf, type Offer } from './deckSlides.ts';
import { DECK_VIEWS } from './deckViews.ts';
import { footMarks, stepMarks, wideMarks } from './deckWords.ts';
import type { Scene } from '../../views/scene.ts';
import '../../messages/present/words.ts';

export interface DeckPlan {
  readonly article: Article;
  /** Independent figures, for the views that show them; null if there are none, or if they are off. */
  readonly context: ContextLayer | null;
  readonly query: Query;
  readonly reader: Reader;
  /** Ids of the chosen offers, in any order. */
  readonly chosen: readonly string[];
  readonly theme: DeckTheme;
  readonly at: Date;
}

/** Places each picture as the site does. Pure, except for the addresses that `reader` gives. */
export function planDeck(plan: DeckPlan): Deck {
  const { article, query, reader, chosen, theme, at } = plan;
  const { say } = reader;
  const { dataset } = article;
  const { source, coding } = dataset.file;
  const slice = sliceOf(plan);
  const author = dataset.people.get(source.author)?.name ?? source.author;
  const foot = footMarks(dataset, say);
  const slides = offersOf(slice, say)
    .filter(({ id }) => chosen.includes(id))
    .flatMap((offer) => slidesOfOffer(offer, plan, foot));
  const address = article.isOwn ? '' : reader.addressOf(writeQuery({ ...query, step: null, theme: null, slide: null, notes: null }));
  const filter = isFiltering(query) ? filterInWords(query, dataset, say) : '';
  const closing: DeckSlide = {
    layout: 'slide',
    marks: [...closingMarks(article, reader, { filter, address, at }), ...foot],
    notes: [say('present.notes.closing')],
  };
  return {
    theme,
    language: say.language,
    slides: [...slides, closing],
    about: {
      title: source.title,
      subject: say('deck.subject'),
      author: coding.by,
      description: [`“${source.title}”, ${author}`, coding.licence, article.version, address].filter((part) => part !== '').join(' · '),
      at: at.toISOString(),
      program: say('site.name'),
    },
    names: {
      theme: say('site.name'),
      opening: say('deck.name.opening'),
      slide: say('deck.name.slide'),
      title: say('deck.name.title'),
      foot: say('deck.name.foot'),
      number: say('deck.name.number'),
      notes: say('deck.name.notes'),
    },
  };
}

/** `<dataset>-deck-<version>.pptx`, or `<dataset>-deck-<version>-filtered.pptx` under a filter. */
export function deckName({ dataset, version }: Article, query: Query): string {
  return [dataset.file.id, 'deck', version, ...(isFiltering(query) ? ['filtered'] : [])].join('-') + '.pptx';
}

/** The slice for a deck: under the filter of the address, with the independent figures if they are loaded. */
export function sliceOf({ article, context, query }: Pick<DeckPlan, 'article' | 'context' | 'query'>): Slice {
  const slice = sliceDataset(article.dataset, query);
  return context === null ? slice : withContext(slice, context);
}

function slidesOfOffer(offer: Offer, plan: DeckPlan, foot: readonly Mark[]): DeckSlide[] {
  const { article, query, reader } = plan;
  const { say } = reader;
  const { dataset, ground } = article;
  const slice = sliceOf(plan);
  const link = (claim: Claim) => linkable(article.isOwn ? '' : reader.permalink(claim.id));
  const step = offer.kind === 'talk' ? offer.slide.step : null;
  const scene: Scene = {
    slice,
    ground,
    say,
    link,
    lookAt: step ? lookOfStep(dataset, ground, step) : lookAtOf(query),
    focus: focusOn(dataset, step ? null : query.claim, [], step ?? undefined),
  };
  if (offer.kind === 'view') {
    const { view, title } = offer;
    const pages = view.draw(scene);
    return pages.map((marks, index): DeckSlide => {
      const named = pages.length === 1 ? title : say('deck.part', { title, number: index + 1, total: pages.length });
      const words =
        view.stands === 'beside'
          ? stepMarks({ title: named, question: say(view.question), claims: [], unsaid: [] }, scene)
          : wideMarks(named, say(view.question));
      return { layout: 'slide', marks: [...words, ...marks, ...foot], notes: index === 0 ? notesOfView(view, scene) : [] };
    });
  }
  const { slide } = offer;
  const view = DECK_VIEWS.find(({ id }) => id === slide.picture);
  const notes = notesOfSlide(slide, view, scene);
  if (slide.kind === 'title') return [{ layout: 'opening', marks: [...openingMarks(slice, say), ...foot], notes }];
  const [picture = []] = view?.draw(scene) ?? [];
  const words =
    view?.stands === 'wide'
      ? wideMarks(slide.title, '')
      : stepMarks({ ...slide, question: slide.kind === 'view' ? slide.text : '' }, scene);
  return [{ layout: 'slide', marks: [...words, ...picture, ...foot], notes }];
}

/** The address, if others can open it; undefined for a dataset that is only on this device. */
function linkable(address: string): string | undefined {
  return /^https?:\/\//.test(address) ? address : undefined;
}
