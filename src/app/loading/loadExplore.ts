// What is asked of the first page to the page, with the parts that it needs at once.
import { Explore } from '../../pages/explore/Explore.tsx';
import { laterCard } from '../../pages/card/laterCard.ts';
import { loadTour } from '../../pages/tour/useTour.ts';
import { loadStillParts } from '../../ui/still.ts';
import { FIRST_VIEWS } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';

/** Null asks for the page as it is prerendered: with everything below its first sight. */
export async function loadExplore(asked: URLSearchParams | null): Promise<typeof Explore> {
  // One that can't be had says so in its place.
  await Promise.allSettled([
    loadViews(FIRST_VIEWS),
    asked === null || asked.size > 0 ? loadStillParts() : null,
    asked?.has('claim') ? laterCard.load() : null,
    asked?.has('step') ? loadTour() : null,
  ]);
  return Explore;
}
