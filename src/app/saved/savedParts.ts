// Loads, before a saved file's first render, the parts that the site loads later: the file must come alive as it was written.
import { lazyClaimContext } from '../../pages/context/lazyClaimContext.ts';
import { lazyWhatIf } from '../../pages/swaps/lazyWhatIf.ts';
import { lazyBuilt } from '../../views/map/lazyBuilt.ts';

/** One that can't be had says so in its place. */
export async function loadSavedParts(): Promise<void> {
  await Promise.allSettled([lazyClaimContext, lazyWhatIf, lazyBuilt].map((part) => part.load()));
}
