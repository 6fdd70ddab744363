// Loads the first page with the parts that its address needs at once.
import { Explore } from '../../pages/explore/Explore.tsx';
import { lazyCard } from '../../pages/card/lazyCard.ts';
import { lazyTour } from '../../pages/tour/lazyTour.ts';
import { loadKeptParts } from '../../ui/loading/lazyPart.ts';
import { FIRST_VIEWS } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';

/** Null loads the page as prerendered: with everything below the first screen. */
export async function loadExplore(asked: URLSearchParams | null): Promise<typeof Explore> {
  // A part that fails to load shows its own error.
  await Promise.allSettled([
    loadViews(FIRST_VIEWS),
    asked === null || asked.size > 0 ? loadKeptParts() : null,
    asked?.has('claim') ? lazyCard.load() : null,
    asked?.has('step') ? lazyTour.load() : null,
  ]);
  return Explore;
}
