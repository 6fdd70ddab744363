// Lists the slides and views that readers can choose for a deck, under the filter of the address.
import type { Say } from '../../messages/say.ts';
import type { Claim } from '../../model/dataset.ts';
import type { Omission } from '../../model/schema.ts';
import type { Slice } from '../../selection/slice.ts';
import { MOST_DRAWN } from '../../views/tooMany.ts';
import { slidesOf, type Slide } from './slides.ts';
import { DECK_VIEWS, type DeckView } from './deckViews.ts';

/** A slide of the talk, or a view, to choose. The last slide of the talk gives the sources and is always there, so it is no choice. */
export type Offer =
  | { readonly id: string; readonly kind: 'talk'; readonly title: string; readonly slide: Slide }
  | { readonly id: string; readonly kind: 'view'; readonly title: string; readonly view: DeckView };

/** The slides of the talk, then the views. Leaves out tour steps without a claim under the filter, and views with nothing to show. */
export function offersOf(slice: Slice, say: Say): Offer[] {
  const left = new Set(slice.claims.map(({ id }) => id));
  const talk = slidesOf(slice, say).flatMap((slide): Offer[] => {
    const claims = slide.claims.filter(({ id }) => left.has(id));
    if (slide.kind === 'closing' || (slide.kind === 'step' && claims.length === 0)) return [];
    return [{ id: slide.id, kind: 'talk', title: slide.title, slide: { ...slide, claims, unsaid: unsaidOf(slide, claims) } }];
  });
  // With too many claims, only the table is readable.
  const views = DECK_VIEWS.filter((view) => view.hasRows(slice) && (view.id === 'table' || slice.claims.length <= MOST_DRAWN));
  return [...talk, ...views.map((view): Offer => ({ id: `view-${view.id}`, kind: 'view', title: say(view.title), view }))];
}

function unsaidOf({ unsaid }: Slide, claims: readonly Claim[]): readonly Omission[] {
  return unsaid.filter((omission) => claims.some(({ notGiven }) => notGiven.includes(omission)));
}
